package org.annalist.plugin.metriccharts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Words;
import org.annalist.api.view.XyChart;

/** One indicator over time. */
final class SeriesChart implements XyChart {

  private final Indicator indicator;
  private final List<Value> dated;
  private final Thinned thinned;
  private final List<Milestone> milestones;
  private final Words words;

  SeriesChart(Snapshot snapshot, Indicator indicator, Words words) {
    this.indicator = indicator;
    this.words = words;
    this.dated = indicator.values().stream().filter(Value::hasDay).toList();
    this.thinned =
        new Thinned(
            dated.stream().mapToDouble(Value::day).toArray(),
            dated.stream().mapToDouble(v -> v.point().value()).toArray());
    this.milestones = milestones(snapshot, indicator.series().subject(), words);
  }

  /** The issue of the programme that the indicator measures. */
  private static List<Milestone> milestones(Snapshot snapshot, String subject, Words words) {
    Cursor<OfficialDocument> cursor = snapshot.cursor(Layers.OFFICIAL_DOCUMENTS);
    while (cursor.next()) {
      OfficialDocument document = cursor.value();
      boolean day = document.issued().length() == 10;
      if (day && !document.number().isEmpty() && subject.contains(document.number())) {
        return List.of(
            new Milestone(
                "issue#" + cursor.place(),
                LocalDate.parse(document.issued()).toEpochDay(),
                words.say("issued", words.day(document.issued()))));
      }
    }
    return List.of();
  }

  @Override
  public String title() {
    String subject = indicator.series().subject();
    String measure = indicator.series().measure();
    return subject.isEmpty() ? measure : measure + " · " + subject;
  }

  @Override
  public String subtitle() {
    return words.say("ratioSubtitle");
  }

  @Override
  public String unit() {
    return indicator.series().unit();
  }

  @Override
  public List<String> categories() {
    return List.of();
  }

  @Override
  public List<Line> lines() {
    boolean ratio = dated.stream().anyMatch(v -> !Double.isNaN(v.point().of()));
    Style style = ratio ? Style.RATIO : Style.LINE;
    return List.of(new Line(indicator.key(), indicator.series().measure(), style));
  }

  @Override
  public double[] range() {
    if (dated.isEmpty()) {
      return new double[] {0, 0};
    }
    double first = dated.get(0).day();
    double last = dated.get(dated.size() - 1).day();
    for (Milestone milestone : milestones) {
      first = Math.min(first, milestone.x());
      last = Math.max(last, milestone.x());
    }
    return new double[] {first, last};
  }

  @Override
  public double[] values(double from, double to) {
    double most = 0;
    double least = 0;
    for (Value value : dated) {
      if (value.day() >= from && value.day() <= to) {
        double top = value.point().value();
        top = Double.isNaN(value.point().of()) ? top : Math.max(top, value.point().of());
        top = Double.isNaN(value.point().to()) ? top : Math.max(top, value.point().to());
        most = Math.max(most, top);
        least = Math.min(least, value.point().value());
      }
    }
    return new double[] {least, most};
  }

  @Override
  public List<Item> slice(
      String line, double from, double to, int pixels, Cancellation cancellation) {
    cancellation.check();
    return line.equals(indicator.key())
        ? thinned.indices(from, to, pixels).stream().map(i -> item(dated.get(i))).toList()
        : List.of();
  }

  private Item item(Value value) {
    var point = value.point();
    return new Item(
        value.key(),
        value.day(),
        value.precision(),
        false,
        point.value(),
        point.of(),
        point.to(),
        point.qualifier(),
        words.figure(point.value(), point.of(), point.to(), point.qualifier()));
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
    return selection
        .place()
        .flatMap(p -> dated.stream().filter(v -> v.place().equals(p)).findFirst())
        .map(Value::key);
  }

  @Override
  public List<Place> provenance(String key) {
    return dated.stream().filter(v -> v.key().equals(key)).map(Value::place).toList();
  }

  @Override
  public Selection select(String key) {
    return provenance(key).stream()
        .findFirst()
        .map(p -> Selection.of(p).withSeries(indicator.series().id()))
        .orElse(Selection.NONE);
  }
}
