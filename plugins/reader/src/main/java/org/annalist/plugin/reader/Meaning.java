package org.annalist.plugin.reader;

import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;

/** Leads from a place of one document to the entity and the series it speaks of, and back. */
final class Meaning {

  private final Snapshot snapshot;
  private final String document;

  Meaning(Snapshot snapshot, String document) {
    this.snapshot = snapshot;
    this.document = document;
  }

  /**
   * A place with the entity and the series it speaks of.
   *
   * @param focus part of the place where the first entity and the first series are looked for
   */
  Selection of(Span span, Span focus) {
    Selection selection = Selection.of(new Place(document, span));
    String entity = first(Layers.LINKS, "entity", focus);
    String series = first(Layers.POINTS, "series", focus);
    selection = entity.isEmpty() ? selection : selection.withEntity(entity);
    return series.isEmpty() ? selection : selection.withSeries(series);
  }

  private String first(Layer<?> layer, String component, Span span) {
    Cursor<?> cursor = snapshot.cursor(layer, document, span);
    int index = cursor.component(component);
    while (cursor.next()) {
      if (cursor.span().overlaps(span)) {
        return cursor.text(index);
      }
    }
    return "";
  }

  /** Where the document first means the entity or the series of a selection without a place. */
  Optional<Span> where(Selection selection) {
    return where(Layers.LINKS, "entity", selection.entity())
        .or(() -> where(Layers.POINTS, "series", selection.series()));
  }

  private Optional<Span> where(Layer<?> layer, String component, String id) {
    Cursor<?> cursor = snapshot.cursor(layer, document);
    int index = cursor.component(component);
    while (!id.isEmpty() && cursor.next()) {
      if (cursor.text(index).equals(id)) {
        return Optional.of(cursor.span());
      }
    }
    return Optional.empty();
  }
}
