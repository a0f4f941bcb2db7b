package org.annalist.plugin.metriccharts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.Words;
import org.annalist.api.view.XyChart;

/** Indicators of one unit over time. */
final class SeriesChart implements XyChart {

  private final List<Curve> curves;
  private final Style style;
  private final List<Milestone> milestones;
  private final List<Total> totals;
  private final Words words;

  /**
   * A chart.
   *
   * @param curves at least one, all of one unit
   * @param style how all of them are drawn
   * @param milestones what happened meanwhile
   * @param totals sums that ratios may be a part of
   */
  SeriesChart(
      List<Curve> curves,
      Style style,
      List<Milestone> milestones,
      List<Total> totals,
      Words words) {
    this.curves = List.copyOf(curves);
    this.style = style;
    this.milestones = List.copyOf(milestones);
    this.totals = totals;
    this.words = words;
  }

  @Override
  public String title() {
    if (curves.size() > 1) {
      return words.say("compared", curves.size(), unit());
    }
    return name(curves.get(0).indicator());
  }

  static String name(Indicator indicator) {
    String subject = indicator.series().subject();
    String measure = indicator.series().measure();
    return subject.isEmpty() ? measure : measure + " · " + subject;
  }

  @Override
  public String subtitle() {
    String rule = curves.get(0).isShare() ? "shareSubtitle" : "seriesSubtitle";
    return words.say(style == Style.RATIO ? "ratioSubtitle" : rule);
  }

  @Override
  public String unit() {
    return curves.get(0).isShare() ? "%" : curves.get(0).indicator().series().unit();
  }

  @Override
  public List<String> categories() {
    return List.of();
  }

  @Override
  public List<Line> lines() {
    return curves.stream().map(c -> new Line(c.key(), name(c.indicator()), style)).toList();
  }

  @Override
  public double[] range() {
    double first = Double.POSITIVE_INFINITY;
    double last = Double.NEGATIVE_INFINITY;
    for (Curve curve : curves) {
      if (curve.size() > 0) {
        first = Math.min(first, curve.first());
        last = Math.max(last, curve.last());
      }
    }
    for (Milestone milestone : milestones) {
      first = Math.min(first, milestone.x());
      last = Math.max(last, milestone.x());
    }
    return first <= last ? new double[] {first, last} : new double[] {0, 0};
  }

  @Override
  public double[] values(double from, double to) {
    double least = 0;
    double most = 0;
    boolean any = false;
    for (Curve curve : curves) {
      Optional<double[]> extremes = curve.extremes(from, to);
      if (extremes.isPresent()) {
        least = any ? Math.min(least, extremes.get()[0]) : extremes.get()[0];
        most = any ? Math.max(most, extremes.get()[1]) : extremes.get()[1];
        any = true;
      }
    }
    return new double[] {least, style == Style.STACKED ? Math.max(most, stacked(from, to)) : most};
  }

  /** The highest stack of values that hold on one day. */
  private double stacked(double from, double to) {
    TreeMap<Double, Double> stacks = new TreeMap<>();
    for (Curve curve : curves) {
      for (int i = 0; i < curve.size(); i++) {
        if (curve.x(i) >= from && curve.x(i) <= to) {
          stacks.merge(curve.x(i), curve.low(i), Double::sum);
        }
      }
    }
    return stacks.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  @Override
  public List<Item> slice(
      String line, double from, double to, int pixels, Cancellation cancellation) {
    cancellation.check();
    return curves.stream()
        .filter(curve -> curve.key().equals(line))
        .flatMap(curve -> curve.slice(from, to, pixels, words).stream())
        .toList();
  }

  /** The other parts of the sum that a ratio is a part of, drafts first. */
  @Override
  public List<Part> parts(String key) {
    List<Part> parts = new ArrayList<>();
    Optional<Place> place = curves.stream().flatMap(curve -> curve.place(key).stream()).findFirst();
    Optional<Total> total =
        place.flatMap(
            own -> totals.stream().filter(t -> t.fact().consistent() && t.holds(own)).findFirst());
    for (int i = 0; total.isPresent() && i < total.get().fact().parts().size(); i++) {
      if (!total.get().places().get(i).equals(place.get())) {
        String label = total.get().labels().get(i);
        boolean begun = label.contains(words.say("draft"));
        double value = total.get().fact().parts().get(i);
        parts.add(new Part(total.get().key() + "/" + i, value, label, begun));
      }
    }
    parts.sort(Comparator.comparing(part -> !part.begun()));
    return parts;
  }

  @Override
  public List<Milestone> milestones(double from, double to) {
    return milestones.stream().filter(m -> m.x() >= from && m.x() <= to).toList();
  }

  @Override
  public double whole() {
    return Double.NaN;
  }

  @Override
  public Verdict verdict() {
    return new Verdict("", true);
  }

  @Override
  public Optional<String> find(Selection selection) {
    return curves.stream().flatMap(curve -> curve.find(selection).stream()).findFirst();
  }

  @Override
  public List<Place> provenance(String key) {
    return Stream.concat(
            curves.stream().flatMap(curve -> curve.place(key).stream()),
            totals.stream().flatMap(total -> total.place(key).stream()))
        .toList();
  }

  @Override
  public Selection select(String key) {
    for (Curve curve : curves) {
      Optional<Place> place = curve.place(key);
      if (place.isPresent()) {
        return Selection.of(place.get()).withSeries(curve.indicator().series().id());
      }
    }
    return XyChart.super.select(key);
  }

  /** How an indicator is drawn unless the user says otherwise. */
  static Style natural(Curve curve) {
    return curve.hasRatios() ? Style.RATIO : Style.LINE;
  }

  /** All curves of a first one's unit, and those of others, which need an axis of their own. */
  static List<List<Curve>> byUnit(List<Curve> curves) {
    List<List<Curve>> groups = new ArrayList<>();
    for (Curve curve : curves) {
      groups.stream()
          .filter(group -> Units.agree(group.get(0), curve))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(curve), () -> groups.add(new ArrayList<>(Arrays.asList(curve))));
    }
    return groups;
  }
}
