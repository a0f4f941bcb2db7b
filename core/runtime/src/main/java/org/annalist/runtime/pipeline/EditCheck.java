package org.annalist.runtime.pipeline;

import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Term;
import org.annalist.runtime.analysis.ComponentText;
import org.annalist.runtime.source.Days;
import org.annalist.runtime.store.BlockEncoder;
import org.annalist.runtime.store.ColumnBlock;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.runtime.store.Schema;

/** Checks that an edit speaks of what is there and makes sense. */
final class EditCheck {

  private final BlockEncoder encoder;

  EditCheck(BlockEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Checks an edit.
   *
   * @throws IllegalArgumentException if it cannot be applied; the message says why
   */
  void check(Edit edit, CorpusState state) {
    if (edit instanceof Edit.Annotate e) {
      annotate(e, state);
    } else if (edit instanceof Edit.Retract e) {
      known(e.document(), e.layer(), e.id(), state);
    } else if (edit instanceof Edit.Respan e) {
      inside(e.span(), document(e.document(), state));
      require(e.span().length() > 0, "An annotation needs words to stand at");
      known(e.document(), e.layer(), e.id(), state);
    } else if (edit instanceof Edit.MergeEntities e) {
      entity(e.kept(), state);
      entity(e.merged(), state);
      require(!e.kept().equals(e.merged()), "An entity cannot be merged with itself");
    } else if (edit instanceof Edit.SplitEntity e) {
      entity(e.entity(), state);
      require(!e.mentions().isEmpty(), "A split needs the mentions to split off");
      for (Place place : e.mentions()) {
        inside(place.span(), document(place.document(), state));
      }
    } else if (edit instanceof Edit.SetPublished e) {
      document(e.document(), state);
      Days.checked(e.published());
    } else if (edit instanceof Edit.AddTerm e) {
      require(!e.lexicon().isBlank(), "A term needs a lexicon to be added to");
      require(!e.term().text().isBlank(), "A term needs words");
      require(!has(e.lexicon(), e.term(), state), e.term() + " is in " + e.lexicon() + " already");
    } else if (edit instanceof Edit.RemoveTerm e) {
      require(
          has(e.lexicon(), e.term(), state),
          "Nobody added " + e.term() + " to the lexicon " + e.lexicon());
    } else if (edit instanceof Edit.RemoveDocument e) {
      document(e.document(), state);
    } else if (edit instanceof Edit.JudgeProblem e) {
      boolean known =
          state.problems().stream()
              .anyMatch(problem -> Edit.JudgeProblem.of(problem, e.judgement()).equals(e));
      require(known, "The corpus has no such problem: " + e.message());
    }
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  private static DocumentEntry document(String id, CorpusState state) {
    DocumentEntry entry = state.document(id);
    require(entry != null, "The corpus holds no document " + id);
    return entry;
  }

  private static void inside(Span span, DocumentEntry entry) {
    int length = entry.document().text().length();
    require(
        span.end() <= length,
        "Span " + span + " is beyond the text of " + entry.id() + ", which has " + length);
  }

  private void annotate(Edit.Annotate edit, CorpusState state) {
    inside(edit.span(), document(edit.document(), state));
    Schema schema = encoder.newest(edit.layer());
    require(schema != null, "No layer " + edit.layer() + " is known");
    ComponentText.parts(schema, edit.components(), edit.span());
  }

  private static void known(String document, String layer, long id, CorpusState state) {
    ColumnBlock block = document(document, state).block(layer);
    boolean found = false;
    for (int i = 0; block != null && i < block.size() && !found; i++) {
      found = ColumnBlock.id(document, block.hash(i)) == id;
    }
    require(
        found,
        "Layer "
            + layer
            + " of "
            + document
            + " has no annotation with the id "
            + Long.toHexString(id));
  }

  private static void entity(String id, CorpusState state) {
    for (DocumentEntry entry : state.documents()) {
      ColumnBlock block = entry.block(Layers.IDENTITIES_NAME);
      int component = block == null ? -1 : block.schema().component("id");
      for (int i = 0; component >= 0 && i < block.size(); i++) {
        if (block.text(i, component).equals(id)) {
          return;
        }
      }
    }
    throw new IllegalArgumentException("The corpus holds no entity " + id);
  }

  private static boolean has(String lexicon, Term term, CorpusState state) {
    return state.edits().holds(lexicon, term);
  }
}
