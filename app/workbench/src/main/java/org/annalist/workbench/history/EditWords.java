package org.annalist.workbench.history;

import org.annalist.api.corpus.Edit;
import org.annalist.workbench.look.Words;

/** What edits are called in the language of the window. */
public final class EditWords {

  private final Words words;

  public EditWords(Words words) {
    this.words = words;
  }

  /** What an edit does. */
  public String of(Edit edit) {
    if (edit instanceof Edit.Annotate e) {
      return words.of("edit.annotate", e.layer());
    } else if (edit instanceof Edit.Retract e) {
      return words.of("edit.retract", e.layer());
    } else if (edit instanceof Edit.Respan e) {
      return words.of("edit.respan", e.layer());
    } else if (edit instanceof Edit.MergeEntities) {
      return words.of("edit.merge");
    } else if (edit instanceof Edit.SplitEntity) {
      return words.of("edit.split");
    } else if (edit instanceof Edit.SetPublished e) {
      return e.published().isEmpty()
          ? words.of("edit.clearDate")
          : words.of("edit.setDate", e.published());
    } else if (edit instanceof Edit.AddTerm e) {
      return words.of("edit.addTerm", e.term().text(), e.lexicon());
    } else if (edit instanceof Edit.RemoveTerm e) {
      return words.of("edit.removeTerm", e.term().text(), e.lexicon());
    } else if (edit instanceof Edit.RemoveDocument) {
      return words.of("edit.removeDocument");
    } else if (edit instanceof Edit.JudgeProblem e) {
      return words.of("edit.judge." + e.judgement());
    }
    return edit.label();
  }

  /** Id of the document an edit speaks of, or empty. */
  public static String document(Edit edit) {
    if (edit instanceof Edit.Annotate e) {
      return e.document();
    } else if (edit instanceof Edit.Retract e) {
      return e.document();
    } else if (edit instanceof Edit.Respan e) {
      return e.document();
    } else if (edit instanceof Edit.SetPublished e) {
      return e.document();
    } else if (edit instanceof Edit.RemoveDocument e) {
      return e.document();
    } else if (edit instanceof Edit.JudgeProblem e) {
      return e.document();
    } else if (edit instanceof Edit.SplitEntity e && !e.mentions().isEmpty()) {
      return e.mentions().get(0).document();
    }
    return "";
  }
}
