package org.annalist.plugin.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.annalist.api.Place;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Series;
import org.annalist.vietnamese.Folding;

/**
 * What is told of one programme's progress: two states on one day, a whole that changes and nobody
 * says why, and a count of things done that falls.
 */
final class ProgressCheck implements Check {

  private static final String STATES = "check.progress-states";
  private static final String WHOLE = "check.progress-whole";
  private static final String FALLS = "check.progress-falls";
  private static final String REMEDY = "Compare both texts with the source";

  private static final int DAY = "2000-01-01".length();

  /** How far around a figure its text may give the reason. */
  private static final int NEAR = 300;

  /** Words that tell why a whole changes. */
  private static final List<String> REASONS =
      List.of(
          "bo sung",
          "dieu chinh",
          "phat sinh",
          "sap xep",
          "sap nhap",
          "rut ",
          "cat giam",
          "giao them",
          "tang them",
          "them ",
          "bot ",
          "thay the",
          "moi ban hanh",
          "tach ",
          "gop ",
          "dinh chinh");

  /** A point and where it stands. */
  private record Stated(Place place, Point point) {
    String ratio() {
      return Numbers.plain(point.value()) + "/" + Numbers.plain(point.of());
    }

    /** The ratio and the day it is told for. */
    String told() {
      return ratio() + " (" + point.asOf() + ")";
    }
  }

  @Override
  public void run(Evidence evidence, Consumer<Alarm> report) {
    Map<String, Series> ratios = new TreeMap<>();
    Cursor<Series> series = evidence.snapshot().cursor(Layers.SERIES);
    while (series.next()) {
      Series one = series.value();
      if (one.kind() == Series.Kind.RATIO && !one.subject().isEmpty()) {
        ratios.put(one.id(), one);
      }
    }
    Map<String, List<Stated>> bySeries = new TreeMap<>();
    Cursor<Point> points = evidence.snapshot().cursor(Layers.POINTS);
    while (points.next()) {
      evidence.check();
      Point point = points.value();
      boolean exact = point.qualifier() == Quantity.Qualifier.EXACT && !Double.isNaN(point.of());
      if (ratios.containsKey(point.series()) && exact && point.asOf().length() == DAY) {
        bySeries
            .computeIfAbsent(point.series(), id -> new ArrayList<>())
            .add(new Stated(points.place(), point));
      }
    }
    for (List<Stated> stated : bySeries.values()) {
      check(evidence, stated, report);
    }
  }

  private static void check(Evidence evidence, List<Stated> stated, Consumer<Alarm> report) {
    Map<String, Integer> wholes = new TreeMap<>();
    stated.forEach(one -> wholes.merge(Numbers.plain(one.point().of()), 1, Integer::sum));
    TreeMap<String, List<Stated>> byDay = new TreeMap<>();
    stated.forEach(
        one -> byDay.computeIfAbsent(one.point().asOf(), day -> new ArrayList<>()).add(one));
    List<Stated> settled = new ArrayList<>();
    for (Map.Entry<String, List<Stated>> day : byDay.entrySet()) {
      // The odd one first: the one whose whole is told least, then the one told last.
      Comparator<Stated> odd =
          Comparator.comparing((Stated one) -> wholes.get(Numbers.plain(one.point().of())));
      List<Stated> different = different(day.getValue(), Stated::ratio);
      different.sort(odd.thenComparing(Comparator.comparing(Stated::place).reversed()));
      if (different.size() > 1) {
        report.accept(
            alarm(
                STATES,
                "Two states of one programme are told for " + day.getKey(),
                different,
                " ≠ "));
      }
      settled.add(different.get(different.size() - 1));
    }
    for (int i = 1; i < settled.size(); i++) {
      follow(evidence, settled.get(i - 1), settled.get(i), report);
    }
  }

  /** One statement of each value, in the order of places. */
  private static List<Stated> different(List<Stated> stated, Function<Stated, String> value) {
    Set<String> seen = new TreeSet<>();
    List<Stated> different = new ArrayList<>();
    for (Stated one : stated) {
      if (seen.add(value.apply(one))) {
        different.add(one);
      }
    }
    return different;
  }

  private static void follow(
      Evidence evidence, Stated before, Stated after, Consumer<Alarm> report) {
    if (before.point().of() != after.point().of()) {
      if (!givesReason(evidence, before) && !givesReason(evidence, after)) {
        report.accept(
            alarm(
                WHOLE,
                "The whole of a programme changes and the text gives no reason",
                List.of(after, before),
                " after "));
      }
    } else if (after.point().value() < before.point().value()) {
      report.accept(
          alarm(FALLS, "Less is done than was done before", List.of(after, before), " after "));
    }
  }

  private static boolean givesReason(Evidence evidence, Stated stated) {
    Place place = stated.place();
    String near = Folding.fold(evidence.around(place.document(), place.span(), NEAR, NEAR));
    return REASONS.stream().anyMatch(near::contains);
  }

  private static Alarm alarm(String kind, String message, List<Stated> stated, String between) {
    return new Alarm(
        kind,
        message,
        String.join(between, stated.stream().map(Stated::told).toList()),
        REMEDY,
        stated.stream().map(Stated::place).toList());
  }
}
