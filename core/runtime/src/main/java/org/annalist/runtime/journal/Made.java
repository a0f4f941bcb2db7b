package org.annalist.runtime.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.annalist.api.Place;
import org.annalist.api.corpus.Edit;
import org.annalist.api.document.Document;

/**
 * An edit as it was made.
 *
 * @param number its number in the journal
 * @param anchors what it was made on: one for each of its places, or for its one document
 */
public record Made(long number, Edit edit, List<Anchor> anchors) {

  public Made {
    anchors = List.copyOf(anchors);
  }

  /** How this belongs to a document that it names. */
  Anchor.Fit fit(String source, Document document) {
    Anchor.Fit best = anchors.isEmpty() ? Anchor.Fit.HERE : Anchor.Fit.ELSEWHERE;
    for (Anchor anchor : anchors) {
      Anchor.Fit fit = anchor.fit(source, document);
      if (fit == Anchor.Fit.CHANGED) {
        return fit;
      } else if (fit == Anchor.Fit.HERE) {
        best = fit;
      }
    }
    return best;
  }

  /** The id that the document of an annotation had when the edit was made. */
  public String documentThen(String now) {
    return anchors.isEmpty() ? now : anchors.get(0).document();
  }

  /** The words that the edit was made on; empty if it is about no words. */
  public String words() {
    return anchors.isEmpty() ? "" : anchors.get(0).words();
  }

  /** The documents whose text or metadata the edit changes. */
  List<String> documents() {
    if (edit instanceof Edit.Annotate e) {
      return List.of(e.document());
    } else if (edit instanceof Edit.Retract e) {
      return List.of(e.document());
    } else if (edit instanceof Edit.Respan e) {
      return List.of(e.document());
    } else if (edit instanceof Edit.SetPublished e) {
      return List.of(e.document());
    } else if (edit instanceof Edit.SetTitle e) {
      return List.of(e.document());
    } else if (edit instanceof Edit.RemoveDocument e) {
      return List.of(e.document());
    }
    return places().stream().map(Place::document).distinct().toList();
  }

  private List<Place> places() {
    if (edit instanceof Edit.SplitEntity e) {
      return e.mentions();
    }
    return edit instanceof Edit.JudgeProblem e ? e.places() : List.of();
  }

  /** The documents that the edit names for the bytes of a source. */
  List<String> documents(String source) {
    List<Place> places = places();
    return places.isEmpty()
        ? documents()
        : IntStream.range(0, Math.min(places.size(), anchors.size()))
            .filter(i -> anchors.get(i).source().equals(source))
            .mapToObj(i -> places.get(i).document())
            .toList();
  }

  /** The same about a document that has another id now, if this is about its bytes. */
  Made moved(String from, String to, String source, String sha256) {
    Edit other = edit;
    if (edit instanceof Edit.SplitEntity e) {
      other = new Edit.SplitEntity(e.entity(), movedPlaces(from, to, source, sha256));
    } else if (!anchors.isEmpty() && anchors.stream().noneMatch(a -> a.isOf(source, sha256))) {
      return this;
    } else if (edit instanceof Edit.JudgeProblem e) {
      List<Place> places = movedPlaces(from, to, source, sha256);
      String document =
          !places.isEmpty() && !e.document().isEmpty()
              ? places.get(0).document()
              : e.document().equals(from) ? to : e.document();
      other = new Edit.JudgeProblem(e.kind(), document, places, e.message(), e.judgement());
    } else if (documents().contains(from)) {
      other = named(to);
    }
    return new Made(number, other, anchors);
  }

  private Edit named(String to) {
    if (edit instanceof Edit.Annotate e) {
      return new Edit.Annotate(to, e.layer(), e.span(), e.components());
    } else if (edit instanceof Edit.SetPublished e) {
      return new Edit.SetPublished(to, e.published());
    } else if (edit instanceof Edit.SetTitle e) {
      return new Edit.SetTitle(to, e.title());
    } else if (edit instanceof Edit.Retract e) {
      return new Edit.Retract(to, e.layer(), e.id());
    } else if (edit instanceof Edit.Respan e) {
      return new Edit.Respan(to, e.layer(), e.id(), e.span());
    }
    return edit instanceof Edit.RemoveDocument ? new Edit.RemoveDocument(to) : edit;
  }

  private List<Place> movedPlaces(String from, String to, String source, String sha256) {
    List<Place> moved = new ArrayList<>(places());
    for (int i = 0; i < moved.size(); i++) {
      boolean of = i >= anchors.size() || anchors.get(i).isOf(source, sha256);
      if (of && moved.get(i).document().equals(from)) {
        moved.set(i, new Place(to, moved.get(i).span()));
      }
    }
    return moved;
  }
}
