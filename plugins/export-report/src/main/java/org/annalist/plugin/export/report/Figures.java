package org.annalist.plugin.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annalist.api.Place;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Progress;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Series;
import org.annalist.api.corpus.Snapshot;

/** The figures of a corpus: series over time, progress, sums. */
final class Figures {

  private final Snapshot snapshot;
  private final Sources sources;
  private final Words words;

  Figures(Snapshot snapshot, Sources sources, Words words) {
    this.snapshot = snapshot;
    this.sources = sources;
    this.words = words;
  }

  private record Placed(Point point, Place place) {}

  /** Series with at least two points of different days, those with most points first. */
  List<Report.SeriesRow> series() {
    Map<String, List<Placed>> points = new LinkedHashMap<>();
    var cursor = snapshot.cursor(Layers.POINTS);
    while (cursor.next()) {
      Point point = cursor.value();
      points
          .computeIfAbsent(point.series(), id -> new ArrayList<>())
          .add(new Placed(point, cursor.place()));
    }
    record Sized(int size, Report.SeriesRow row) {}
    List<Sized> rows = new ArrayList<>();
    var series = snapshot.cursor(Layers.SERIES);
    while (series.next()) {
      List<Placed> own = points.getOrDefault(series.value().id(), List.of());
      long dated =
          own.stream().map(p -> p.point().asOf()).filter(d -> !d.isEmpty()).distinct().count();
      if (dated >= 2) {
        rows.add(new Sized(own.size(), row(series.value(), own)));
      }
    }
    rows.sort(Comparator.comparingInt(Sized::size).reversed());
    return rows.stream().map(Sized::row).toList();
  }

  private Report.SeriesRow row(Series series, List<Placed> points) {
    List<Placed> byDay = new ArrayList<>(points);
    byDay.sort(Comparator.comparing(p -> p.point().asOf()));
    List<Report.PointRow> rows =
        byDay.stream()
            .map(
                p ->
                    new Report.PointRow(
                        words.day(p.point().asOf()), figure(p.point()), sources.link(p.place())))
            .toList();
    List<Point> drawn = byDay.stream().map(Placed::point).toList();
    return new Report.SeriesRow(
        series.measure(),
        series.subject(),
        series.unit(),
        new SeriesChart(drawn, this::figure, words).svg(),
        rows);
  }

  private String figure(Point point) {
    return words.figure(point.value(), point.of(), point.to(), point.qualifier());
  }

  List<Report.ProgressRow> progress() {
    List<Report.ProgressRow> rows = new ArrayList<>();
    var cursor = snapshot.cursor(Layers.PROGRESS);
    while (cursor.next()) {
      Progress fact = cursor.value();
      rows.add(
          new Report.ProgressRow(
              fact.what(),
              words.figure(fact.done(), fact.of(), Double.NaN, Quantity.Qualifier.EXACT),
              fact.of() > 0 ? Math.min(1, fact.done() / fact.of()) : 0,
              words.day(fact.asOf()),
              sources.link(cursor.place())));
    }
    return rows;
  }

  /** Sums, the false ones first. */
  List<Report.BreakdownRow> breakdowns() {
    List<Report.BreakdownRow> rows = new ArrayList<>();
    var cursor = snapshot.cursor(Layers.BREAKDOWNS);
    while (cursor.next()) {
      Breakdown fact = cursor.value();
      rows.add(
          new Report.BreakdownRow(
              sum(fact), fact.consistent(), difference(fact), sources.link(cursor.place())));
    }
    rows.sort(Comparator.comparing(Report.BreakdownRow::holds));
    return rows;
  }

  private String sum(Breakdown fact) {
    if (!Double.isNaN(fact.percent())) {
      return words.number(fact.parts().get(0))
          + "/"
          + words.number(fact.whole())
          + " = "
          + words.number(fact.percent())
          + "%";
    }
    return words.number(fact.whole())
        + " = "
        + fact.parts().stream().map(words::number).collect(Collectors.joining(" + "));
  }

  private String difference(Breakdown fact) {
    if (fact.consistent()) {
      return words.say("holds");
    }
    if (!Double.isNaN(fact.percent())) {
      return words.say("shareFails", words.number(100 * fact.parts().get(0) / fact.whole()));
    }
    double sum = fact.parts().stream().mapToDouble(Double::doubleValue).sum();
    return sum < fact.whole()
        ? words.say("short", words.number(fact.whole() - sum))
        : words.say("over", words.number(sum - fact.whole()));
  }
}
