package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Series;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Form.Field;
import org.annalist.api.view.Words;

/** What the whole corpus says of a span: the entity it stands for, the series it is a point of. */
final class Context {

  private final Snapshot snapshot;
  private final Meaning meaning;
  private final String document;
  private final Words words;

  Context(Snapshot snapshot, String document, Words words) {
    this.snapshot = snapshot;
    this.meaning = new Meaning(snapshot, document);
    this.document = document;
    this.words = words;
  }

  List<Field> of(Span span) {
    List<Field> fields = new ArrayList<>();
    asOf(span)
        .filter(day -> !day.isEmpty())
        .ifPresent(day -> fields.add(Field.of(words.say("asOf"), words.day(day))));
    Selection selection = meaning.of(span, span);
    one(Layers.SERIES, "id", selection.series())
        .ifPresent(series -> fields.add(new Field(words.say("series"), cell(series))));
    one(Layers.IDENTITIES, "id", selection.entity())
        .ifPresent(entity -> fields.add(new Field(words.say("entity"), cell(entity))));
    return fields;
  }

  private Optional<String> asOf(Span span) {
    Cursor<Point> points = snapshot.cursor(Layers.POINTS, document, span);
    while (points.next()) {
      if (points.span().overlaps(span)) {
        return Optional.of(points.value().asOf());
      }
    }
    return Optional.empty();
  }

  private Cell cell(Series series) {
    String name =
        Stream.of(series.measure(), series.subject())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return Cell.of(name).withDetail(words.say("seriesPoints", points(series.id())));
  }

  private int points(String series) {
    Cursor<Point> points = snapshot.cursor(Layers.POINTS);
    int id = points.component("series");
    int count = 0;
    while (points.next()) {
      count += points.text(id).equals(series) ? 1 : 0;
    }
    return count;
  }

  private static Cell cell(Entity entity) {
    return Cell.of(entity.name()).withMark(entity.type().name());
  }

  private <V> Optional<V> one(Layer<V> layer, String component, String id) {
    Cursor<V> cursor = snapshot.cursor(layer);
    int index = cursor.component(component);
    while (!id.isEmpty() && cursor.next()) {
      if (cursor.text(index).equals(id)) {
        return Optional.of(cursor.value());
      }
    }
    return Optional.empty();
  }
}
