package org.annalist.plugin.metriccharts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Quantity.Qualifier;
import org.annalist.api.annotation.Series;
import org.annalist.api.view.Words;
import org.annalist.api.view.XyChart;
import org.annalist.api.view.XyChart.Style;
import org.junit.jupiter.api.Test;

class CurveTest {

  private static final Words WORDS =
      Words.of(MetricChartView.class, Locale.forLanguageTag("vi-VN"));

  @Test
  void findsTheExtremesOfARangeAcrossBlocks() {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      values.add(value(i, i == 1700 ? 999 : i == 20 ? -50 : i % 7, Double.NaN));
    }
    Curve curve = new Curve(indicator("cây", values), false);
    double first = curve.first();
    assertThat(curve.extremes(first, first + 2999)).hasValue(new double[] {-50, 999});
    assertThat(curve.extremes(first + 21, first + 1699)).hasValue(new double[] {0, 6});
    assertThat(curve.extremes(first + 5000, first + 6000)).isEmpty();
  }

  @Test
  void drawsSharesOfARatioInPercentAndSaysBoth() {
    Curve curve = new Curve(indicator("cây", List.of(value(0, 3, 12))), true);
    XyChart.Item item = curve.slice(curve.first(), curve.last(), 100, WORDS).get(0);
    assertThat(item.value()).isEqualTo(25);
    assertThat(item.of()).isNaN();
    assertThat(item.label()).isEqualTo("3/12 · 25 %");
  }

  @Test
  void reachesAsHighAsAnOrderOfMagnitudeMayMean() {
    Value tens =
        new Value(
            Point.of("s", 10).withQualifier(Qualifier.ORDER).withAsOf("2031-01-01"), place(1));
    Curve curve = new Curve(indicator("cây", List.of(tens)), false);
    assertThat(curve.slice(curve.first(), curve.last(), 9, WORDS).get(0).to()).isEqualTo(99);
    assertThat(curve.extremes(curve.first(), curve.last()).orElseThrow()[1]).isEqualTo(100);
  }

  @Test
  void putsOneUnitOnOneAxisAndRefusesAnother() {
    Curve trees = new Curve(indicator("cây", List.of(value(0, 3, Double.NaN))), false);
    Curve moreTrees = new Curve(indicator("Cây", List.of(value(1, 4, Double.NaN))), false);
    Curve roads = new Curve(indicator("km", List.of(value(2, 5, Double.NaN))), false);
    assertThat(SeriesChart.byUnit(List.of(trees, roads, moreTrees)))
        .containsExactly(List.of(trees, moreTrees), List.of(roads));
  }

  @Test
  void aStackIsAsHighAsItsValuesOfOneDay() {
    Curve one = new Curve(indicator("cây", List.of(value(0, 3, Double.NaN))), false);
    Curve other = new Curve(indicator("cây", List.of(value(0, 4, Double.NaN))), false);
    SeriesChart chart =
        new SeriesChart(List.of(one, other), Style.STACKED, List.of(), List.of(), WORDS);
    assertThat(chart.values(one.first(), one.last())[1]).isEqualTo(7);
    assertThat(chart.slice(one.key(), one.first(), one.last(), 10, Cancellation.NONE)).hasSize(1);
  }

  @Test
  void tellsTheOtherPartsOfTheSumThatARatioIsAPartOf() {
    Value done = value(0, 20, 40);
    Curve curve = new Curve(indicator("cây", List.of(done)), false);
    Breakdown fact = Breakdown.of(40, List.of(20.0, 12.0, 8.0), Double.NaN, true);
    List<Place> places = List.of(done.place(), place(50), place(60));
    List<String> labels = List.of("đã trồng", "đang trồng", "mới có dự thảo");
    Total total = new Total(1, Place.of("a.txt", 0, 70), fact, "cây", labels, places);
    SeriesChart chart =
        new SeriesChart(List.of(curve), Style.RATIO, List.of(), List.of(total), WORDS);
    assertThat(chart.parts(done.key()))
        .extracting(part -> part.value() + " " + part.label() + " " + part.begun())
        .containsExactly("8.0 mới có dự thảo true", "12.0 đang trồng false");
    assertThat(chart.provenance(chart.parts(done.key()).get(0).key())).containsExactly(place(60));
  }

  private static Indicator indicator(String unit, List<Value> values) {
    Series series =
        Series.of(
                "s" + values.size() + values.get(0).point().value(), Series.Kind.COUNT, "cây trồng")
            .withUnit(unit);
    return new Indicator(series, values);
  }

  private static Value value(int day, double value, double of) {
    String asOf = LocalDate.of(2031, 1, 1).plusDays(day).toString();
    return new Value(Point.of("s", value).withOf(of).withAsOf(asOf), place(day));
  }

  private static Place place(int at) {
    return Place.of("a.txt", at, at + 1);
  }
}
