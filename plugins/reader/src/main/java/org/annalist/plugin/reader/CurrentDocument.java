package org.annalist.plugin.reader;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.Point;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.view.Action;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.Words;

/** Finds the document that a selection speaks of. */
final class CurrentDocument {

  private CurrentDocument() {}

  /** The document of the selection, else the first one; empty if the corpus is. */
  static Optional<Document> of(Snapshot snapshot, Selection selection) {
    return selection
        .place()
        .or(() -> firstMention(snapshot, selection.entity()))
        .or(() -> firstPoint(snapshot, selection.series()))
        .flatMap(place -> snapshot.document(place.document()))
        .or(() -> snapshot.documents().stream().findFirst());
  }

  private static Optional<Place> firstMention(Snapshot snapshot, String entity) {
    Cursor<Link> links = snapshot.cursor(Layers.LINKS);
    int id = links.component("entity");
    while (!entity.isEmpty() && links.next()) {
      if (links.text(id).equals(entity)) {
        return Optional.of(links.place());
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> firstPoint(Snapshot snapshot, String series) {
    Cursor<Point> points = snapshot.cursor(Layers.POINTS);
    int id = points.component("series");
    while (!series.isEmpty() && points.next()) {
      if (points.text(id).equals(series)) {
        return Optional.of(points.place());
      }
    }
    return Optional.empty();
  }

  /** What is said where there is no document. */
  static ViewModel none(Words words) {
    return Page.empty(
        new Notice(
            words.say("emptyState"),
            words.say("emptyReason"),
            List.of(
                new Action.Run(words.say("add"), "org.annalist.add"),
                new Action.Run(words.say("sample"), "org.annalist.sample"))));
  }
}
