package org.annalist.runtime.pipeline;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Journal;
import org.annalist.runtime.journal.Anchor;
import org.annalist.runtime.journal.EditHistory;
import org.annalist.runtime.journal.EditIndex;
import org.annalist.runtime.journal.Made;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.DocumentEntry;

/**
 * Applies edits and takes them back, one at a time: first in the journal, then in the corpus, then
 * everything that depends on it. Safe for any thread.
 */
final class Editing implements Journal {

  private final Committer committer;
  private final Upkeep upkeep;
  private final Renaming renaming;
  private final EditHistory history;
  private final EditCheck check;
  private final Object lane = new Object();

  Editing(
      Committer committer, Upkeep upkeep, Renaming renaming, EditHistory history, EditCheck check) {
    this.committer = committer;
    this.upkeep = upkeep;
    this.renaming = renaming;
    this.history = history;
    this.check = check;
  }

  /** Applies an edit; see {@link org.annalist.api.corpus.Corpus#apply}. */
  long apply(Edit edit) {
    synchronized (lane) {
      List<Anchor> anchors = check.check(edit, committer.state());
      Made made = history.apply(edit, anchors);
      return take(edit, committer.state().edits().with(made));
    }
  }

  @Override
  public List<Edit> applied() {
    return history.applied();
  }

  @Override
  public List<Edit> undone() {
    return history.undone();
  }

  @Override
  public Optional<Edit> undo() {
    synchronized (lane) {
      Optional<Edit> edit = history.undo();
      edit.ifPresent(e -> take(e, EditIndex.of(history.made())));
      return edit;
    }
  }

  @Override
  public Optional<Edit> redo() {
    synchronized (lane) {
      Optional<Edit> edit = history.redo();
      edit.ifPresent(e -> take(e, EditIndex.of(history.made())));
      return edit;
    }
  }

  /** Puts the edits as they are now into effect; {@code edit} is the one that came or went. */
  private long take(Edit edit, EditIndex edits) {
    Upkeep.join(committer.submit(change -> arrange(change.edits(edits)), true));
    if (edit instanceof Edit.Annotate e) {
      upkeep.document(e.document(), Cancellation.NONE);
    } else if (edit instanceof Edit.Retract e) {
      upkeep.document(e.document(), Cancellation.NONE);
    } else if (edit instanceof Edit.Respan e) {
      upkeep.document(e.document(), Cancellation.NONE);
    } else if (edit instanceof Edit.SetTitle e) {
      upkeep.document(e.document(), Cancellation.NONE);
    } else if (edit instanceof Edit.SetPublished e) {
      upkeep.document(e.document(), Cancellation.NONE);
    } else if (edit instanceof Edit.RemoveDocument) {
      renaming.settle();
      upkeep.allDocuments(Cancellation.NONE);
    } else if (edit instanceof Edit.AddTerm || edit instanceof Edit.RemoveTerm) {
      upkeep.allDocuments(Cancellation.NONE);
    }
    upkeep.corpus(Cancellation.NONE);
    return committer.state().revision();
  }

  /**
   * Takes out the documents that an edit removes, and brings back those that none does any more.
   */
  private static boolean arrange(CorpusState.Change change) {
    for (Edit edit : change.edits().edits()) {
      if (edit instanceof Edit.RemoveDocument e && !change.removed().containsKey(e.document())) {
        DocumentEntry entry = change.document(e.document());
        if (entry != null && entry.edits(change.edits()).removed()) {
          change.remove(e.document()).removed(e.document(), entry);
        }
      }
    }
    for (DocumentEntry entry : List.copyOf(change.removed().values())) {
      if (!entry.edits(change.edits()).removed()) {
        change.removed(entry.id(), null);
        if (change.document(entry.id()) == null) {
          change.put(entry);
        } else {
          change.put(Renaming.aside(entry));
        }
      }
    }
    return true;
  }
}
