package org.annalist.plugin.metriccharts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Series;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Timespan;

/**
 * The measures of a snapshot.
 *
 * @param all indicators, those with most values first
 * @param totals totals and parts, the false ones first
 */
record Indicators(List<Indicator> all, List<Total> totals) {

  /** Sorts behind all days. */
  private static final String NO_DAY = "~";

  static Indicators of(Snapshot snapshot, Cancellation cancellation) {
    Map<String, List<Value>> values = new LinkedHashMap<>();
    // Many values hold on one day, which is read once.
    Map<String, Optional<Timespan>> times = new HashMap<>();
    Cursor<Point> points = snapshot.cursor(Layers.POINTS);
    while (points.next()) {
      cancellation.check();
      Point point = points.value();
      values
          .computeIfAbsent(point.series(), id -> new ArrayList<>())
          .add(new Value(point, points.place(), times.computeIfAbsent(point.asOf(), Timespan::of)));
    }
    List<Indicator> all = new ArrayList<>();
    Cursor<Series> series = snapshot.cursor(Layers.SERIES);
    while (series.next()) {
      List<Value> own = byDay(values.getOrDefault(series.value().id(), List.of()));
      if (!own.isEmpty()) {
        all.add(new Indicator(series.value(), own));
      }
    }
    all.sort(
        Comparator.comparing((Indicator i) -> !i.isOverTime())
            .thenComparingInt(i -> -i.values().size()));
    List<Total> totals = new ArrayList<>();
    Cursor<Breakdown> breakdowns = snapshot.cursor(Layers.BREAKDOWNS);
    while (breakdowns.next()) {
      cancellation.check();
      totals.add(Total.of(snapshot, breakdowns));
    }
    totals.sort(
        Comparator.comparing((Total t) -> t.fact().consistent())
            .thenComparingInt(t -> -t.fact().parts().size()));
    return new Indicators(List.copyOf(all), List.copyOf(totals));
  }

  /** Values by day, those of one day in the order of places, those without a day last. */
  private static List<Value> byDay(List<Value> values) {
    Map<String, List<Value>> days = new HashMap<>();
    for (Value value : values) {
      String day = value.hasDay() ? value.point().asOf() : NO_DAY;
      days.computeIfAbsent(day, d -> new ArrayList<>()).add(value);
    }
    List<Value> sorted = new ArrayList<>(values.size());
    new TreeMap<>(days).values().forEach(sorted::addAll);
    return sorted;
  }

  /** The indicator that is selected, by its id or by the place of one of its values. */
  Optional<Indicator> selected(Selection selection) {
    return all.stream()
        .filter(
            i ->
                i.series().id().equals(selection.series())
                    || selection
                        .place()
                        .filter(p -> i.values().stream().anyMatch(v -> v.place().equals(p)))
                        .isPresent())
        .findFirst();
  }

  /** The total that is selected, by its place or that of one of its parts. */
  Optional<Total> selectedTotal(Selection selection) {
    Optional<Place> place = selection.place();
    return totals.stream()
        .filter(t -> place.filter(p -> t.place().equals(p) || t.places().contains(p)).isPresent())
        .findFirst();
  }
}
