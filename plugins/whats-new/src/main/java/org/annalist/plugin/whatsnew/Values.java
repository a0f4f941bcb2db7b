package org.annalist.plugin.whatsnew;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Series;
import org.annalist.api.view.Words;

/** The values of all series, by series. */
final class Values {

  /** A value where a document says it; {@code day} is the day it holds, or that of its document. */
  record Stated(Point point, Place place, String day) {

    boolean isSameAs(Stated other) {
      return point.value() == other.point.value()
          && Double.compare(point.of(), other.point.of()) == 0
          && Double.compare(point.to(), other.point.to()) == 0
          && point.qualifier() == other.point.qualifier();
    }

    String words(Words words) {
      return words.figure(point.value(), point.of(), point.to(), point.qualifier());
    }
  }

  /**
   * What became of a series.
   *
   * @param before the last value that was known before, if there was one
   * @param now the newest value
   */
  record Change(Series series, Optional<Stated> before, Stated now) {}

  private final News news;
  private final Map<String, Series> series = new LinkedHashMap<>();
  private final Map<String, List<Stated>> stated = new LinkedHashMap<>();

  Values(News news, Cancellation cancellation) {
    this.news = news;
    Cursor<Series> all = news.snapshot().cursor(Layers.SERIES);
    while (all.next()) {
      cancellation.check();
      series.putIfAbsent(all.value().id(), all.value());
    }
    Cursor<Point> points = news.snapshot().cursor(Layers.POINTS);
    while (points.next()) {
      cancellation.check();
      Point point = points.value();
      String day = point.asOf().isEmpty() ? news.days().of(points.document()) : point.asOf();
      stated
          .computeIfAbsent(point.series(), id -> new ArrayList<>())
          .add(new Stated(point, points.place(), day));
    }
    stated.values().forEach(values -> values.sort(Comparator.comparing(Stated::day)));
  }

  /** The series with a new value that is not the one known before. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    series.keySet().forEach(id -> change(id).ifPresent(changes::add));
    return changes;
  }

  /** What became of one series, if anything did. */
  Optional<Change> change(String id) {
    Optional<Stated> before = last(id, false);
    return last(id, true)
        .filter(now -> before.isEmpty() || !now.isSameAs(before.get()))
        .map(now -> new Change(series.get(id), before, now));
  }

  /** The newest value of a series, whenever it came. */
  Optional<Stated> newest(String id) {
    List<Stated> values = stated.getOrDefault(id, List.of());
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  Optional<Series> series(String id) {
    return Optional.ofNullable(series.get(id));
  }

  private Optional<Stated> last(String id, boolean isNew) {
    return stated.getOrDefault(id, List.of()).stream()
        .filter(value -> news.since().isNew(value.place().document()) == isNew)
        .reduce((one, later) -> later);
  }

  /** What a series measures, and for whom. */
  static String name(Series series) {
    return series.subject().isEmpty()
        ? series.measure()
        : series.measure() + " · " + series.subject();
  }
}
