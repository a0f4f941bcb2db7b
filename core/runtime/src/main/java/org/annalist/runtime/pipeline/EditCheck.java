package org.annalist.runtime.pipeline;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Term;
import org.annalist.runtime.analysis.ComponentText;
import org.annalist.runtime.journal.Anchor;
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
   * @return what it is made on
   * @throws IllegalArgumentException if it cannot be applied; the message says why
   */
  List<Anchor> check(Edit edit, CorpusState state) {
    if (edit instanceof Edit.Annotate e) {
      return List.of(annotate(e, state));
    } else if (edit instanceof Edit.Retract e) {
      DocumentEntry entry = document(e.document(), state);
      return List.of(inside(span(entry, e.layer(), e.id()), entry));
    } else if (edit instanceof Edit.Respan e) {
      return List.of(respan(e, document(e.document(), state)));
    } else if (edit instanceof Edit.SplitEntity e) {
      entity(e.entity(), state);
      require(!e.mentions().isEmpty(), "A split needs the mentions to split off");
      return all(e.mentions(), state);
    } else if (edit instanceof Edit.SetPublished e) {
      Days.checked(e.published());
      return List.of(whole(document(e.document(), state)));
    } else if (edit instanceof Edit.SetTitle e) {
      require(!e.title().contains("\n"), "A title is one line");
      return List.of(whole(document(e.document(), state)));
    } else if (edit instanceof Edit.RemoveDocument e) {
      return List.of(whole(document(e.document(), state)));
    }
    if (edit instanceof Edit.JudgeProblem e) {
      boolean known =
          state.problems().stream()
              .anyMatch(problem -> Edit.JudgeProblem.of(problem, e.judgement()).equals(e));
      require(known, "The corpus has no such problem: " + e.message());
      return e.places().isEmpty() && !e.document().isEmpty()
          ? List.of(whole(document(e.document(), state)))
          : all(e.places(), state);
    }
    checkWithoutPlace(edit, state);
    return List.of();
  }

  private static void checkWithoutPlace(Edit edit, CorpusState state) {
    if (edit instanceof Edit.MergeEntities e) {
      entity(e.kept(), state);
      entity(e.merged(), state);
      require(!e.kept().equals(e.merged()), "An entity cannot be merged with itself");
    } else if (edit instanceof Edit.AddTerm e) {
      require(!e.lexicon().isBlank(), "A term needs a lexicon to be added to");
      require(!e.term().text().isBlank(), "A term needs words");
      require(!has(e.lexicon(), e.term(), state), e.term() + " is in " + e.lexicon() + " already");
    } else if (edit instanceof Edit.RemoveTerm e) {
      require(
          has(e.lexicon(), e.term(), state),
          "Nobody added " + e.term() + " to the lexicon " + e.lexicon());
    }
  }

  private static List<Anchor> all(List<Place> places, CorpusState state) {
    return places.stream()
        .map(place -> inside(place.span(), document(place.document(), state)))
        .toList();
  }

  private static Anchor whole(DocumentEntry entry) {
    return Anchor.of(entry.origin().key(), entry.document());
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

  private static Anchor inside(Span span, DocumentEntry entry) {
    int length = entry.document().text().length();
    require(
        span.end() <= length,
        "Span " + span + " is beyond the text of " + entry.id() + ", which has " + length);
    return Anchor.of(entry.origin().key(), entry.document(), span);
  }

  private Anchor annotate(Edit.Annotate edit, CorpusState state) {
    Anchor anchor = inside(edit.span(), document(edit.document(), state));
    Schema schema = encoder.newest(edit.layer());
    require(schema != null, "No layer " + edit.layer() + " is known");
    ComponentText.parts(schema, edit.components(), edit.span());
    return anchor;
  }

  private static Anchor respan(Edit.Respan edit, DocumentEntry entry) {
    inside(edit.span(), entry);
    require(edit.span().length() > 0, "An annotation needs words to stand at");
    Span before = span(entry, edit.layer(), edit.id());
    int begin = Math.min(before.begin(), edit.span().begin());
    int end = Math.max(before.end(), edit.span().end());
    return inside(Span.of(begin, end), entry);
  }

  /** Where the annotation with this id stands. */
  private static Span span(DocumentEntry entry, String layer, long id) {
    ColumnBlock block = entry.block(layer);
    for (int i = 0; block != null && i < block.size(); i++) {
      if (ColumnBlock.id(entry.id(), block.hash(i)) == id) {
        return block.row(i).span();
      }
    }
    throw new IllegalArgumentException(
        "Layer "
            + layer
            + " of "
            + entry.id()
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
