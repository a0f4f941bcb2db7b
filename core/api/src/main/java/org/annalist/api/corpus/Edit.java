package org.annalist.api.corpus;

import java.util.List;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Span;

/**
 * What an analyst changes. Edits are journalled in the order they were applied; undo takes the last
 * one back. What was corrected by hand is never overwritten by an extractor.
 *
 * <p>Records, because only the workbench, the command line and journals make them.
 */
public sealed interface Edit {

  /** What the edit does, for menus: in English, naming the thing. */
  String label();

  /**
   * Adds an annotation, or replaces those it overlaps in a flat layer.
   *
   * @param components values by component name, as {@link org.annalist.api.annotation.Cursor#text}
   *     gives them; what is absent takes its default
   */
  record Annotate(String document, String layer, Span span, Map<String, String> components)
      implements Edit {
    public Annotate {
      components = Map.copyOf(components);
    }

    @Override
    public String label() {
      return "Add to " + layer;
    }
  }

  /** Takes an annotation away, and keeps it away when the document is analysed again. */
  record Retract(String document, String layer, long id) implements Edit {
    @Override
    public String label() {
      return "Remove from " + layer;
    }
  }

  /**
   * Moves the ends of an annotation; what it overlaps in a flat layer then gives way. Its value
   * stays, but for components that say the annotated words again: these say the new words.
   *
   * @param id id of the annotation as it is now; it has another one afterwards
   * @param span where it stands from now on, not empty
   */
  record Respan(String document, String layer, long id, Span span) implements Edit {
    @Override
    public String label() {
      return "Move ends in " + layer;
    }
  }

  /** Says that two entities are one; the first keeps its id and name. */
  record MergeEntities(String kept, String merged) implements Edit {
    @Override
    public String label() {
      return "Merge entities";
    }
  }

  /** Says that these mentions are not the entity they were linked to, but one of their own. */
  record SplitEntity(String entity, List<Place> mentions) implements Edit {
    public SplitEntity {
      mentions = List.copyOf(mentions);
    }

    @Override
    public String label() {
      return "Split entity";
    }
  }

  /**
   * Sets the day of a document; times that depend on it are inferred anew.
   *
   * @param published ISO day, month or year; empty takes a pinned day away
   */
  record SetPublished(String document, String published) implements Edit {
    @Override
    public String label() {
      return "Set date of " + document;
    }
  }

  /**
   * Sets the title of a document.
   *
   * @param title one line; empty gives it the title back that it had
   */
  record SetTitle(String document, String title) implements Edit {
    @Override
    public String label() {
      return "Set title of " + document;
    }
  }

  /** Adds a term to a lexicon; all documents are analysed again by the extractors that read it. */
  record AddTerm(String lexicon, Term term) implements Edit {
    @Override
    public String label() {
      return "Add “" + term.text() + "” to " + lexicon;
    }
  }

  /** Takes a term away that was added before. */
  record RemoveTerm(String lexicon, Term term) implements Edit {
    @Override
    public String label() {
      return "Remove “" + term.text() + "” from " + lexicon;
    }
  }

  /** Takes a document and everything said about it out of the corpus. */
  record RemoveDocument(String document) implements Edit {
    @Override
    public String label() {
      return "Remove " + document;
    }
  }

  /**
   * Decides about a problem. It is known again by all that is said of it here, also after documents
   * are analysed anew.
   *
   * @param kind kind of the problem
   * @param document id of its document, or empty
   * @param places its places
   * @param message its message
   * @param judgement what is decided; {@link Judgement#OPEN} takes a decision back
   */
  record JudgeProblem(
      String kind, String document, List<Place> places, String message, Judgement judgement)
      implements Edit {
    public JudgeProblem {
      places = List.copyOf(places);
    }

    /** The decision about a problem. */
    public static JudgeProblem of(Problem problem, Judgement judgement) {
      return new JudgeProblem(
          problem.kind(), problem.document(), problem.places(), problem.message(), judgement);
    }

    @Override
    public String label() {
      return switch (judgement) {
        case OPEN -> "Take back the decision on " + kind;
        case ACCEPTED -> "Accept " + kind;
        case REJECTED -> "Reject " + kind;
      };
    }
  }
}
