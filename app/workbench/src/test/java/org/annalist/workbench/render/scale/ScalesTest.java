package org.annalist.workbench.render.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Locale;
import org.annalist.api.view.Precision;
import org.junit.jupiter.api.Test;

class ScalesTest {

  private static final Locale VI = Locale.forLanguageTag("vi");

  private static double day(String iso) {
    return LocalDate.parse(iso).toEpochDay();
  }

  @Test
  void barsStandOnZero() {
    ValueScale scale = ValueScale.of(90, 100, true, 400, -400);
    assertThat(scale.low()).isZero();
    assertThat(scale.at(0)).isEqualTo(400);
    assertThat(scale.at(100)).isEqualTo(0);
    assertThat(scale.ticks()).contains(0.0, 20.0, 100.0);
  }

  @Test
  void linesFarFromZeroBeginAtARoundValue() {
    ValueScale scale = ValueScale.of(912, 948, false, 400, -400);
    assertThat(scale.startsAtZero()).isFalse();
    assertThat(scale.low()).isBetween(900.0, 912.0);
  }

  @Test
  void namesTicksAsTheLanguageWritesThem() {
    ValueScale large = ValueScale.of(0, 12000, true, 0, 600);
    assertThat(large.label(2000, VI)).isEqualTo("2.000");
    ValueScale small = ValueScale.of(0, 0.5, true, 0, 600);
    assertThat(small.label(0.25, VI)).isEqualTo("0,25");
  }

  @Test
  void onlyOneValueStillHasAScale() {
    ValueScale scale = ValueScale.of(7, 7, false, 100, -100);
    assertThat(scale.high()).isGreaterThan(scale.low());
    assertThat(scale.at(7)).isFinite();
  }

  @Test
  void zoomKeepsTheDayBelowThePointer() {
    DayScale scale = new DayScale(1000, 2000, 100, 500);
    double before = scale.day(250);
    double[] range = scale.zoom(0.5, 250);
    assertThat(range[1] - range[0]).isEqualTo(500, within(1e-9));
    assertThat(new DayScale(range[0], range[1], 100, 500).day(250)).isEqualTo(before, within(1e-6));
  }

  @Test
  void zoomEndsAtTenMinutesAndAtMillennia() {
    DayScale scale = new DayScale(0, 1, 0, 500);
    double[] near = scale.zoom(1e-9, 100);
    assertThat(near[1] - near[0]).isEqualTo(1 / 144.0, within(1e-9));
    double[] far = scale.zoom(1e12, 100);
    assertThat(far[1] - far[0]).isLessThan(1_500_000);
  }

  @Test
  void saysDaysNoMoreExactlyThanTheyAreKnown() {
    double day = day("2031-05-12");
    assertThat(Days.words(day, Precision.DAY, false, VI)).isEqualTo("12-5-2031");
    assertThat(Days.words(day, Precision.DAY, true, VI)).isEqualTo("≈ 12-5-2031");
    assertThat(Days.words(day, Precision.DAY, false, Locale.ENGLISH)).isEqualTo("12 May 2031");
    assertThat(Days.words(day, Precision.MONTH, false, VI)).isEqualTo("5-2031");
    assertThat(Days.words(day, Precision.QUARTER, false, VI)).isEqualTo("quý 2-2031");
    assertThat(Days.words(day, Precision.YEAR, false, VI)).isEqualTo("2031");
  }

  @Test
  void aUnitIsAsWideAsItIs() {
    assertThat(Days.begin(day("2032-02-17"), Precision.MONTH)).isEqualTo(day("2032-02-01"));
    assertThat(Days.end(day("2032-02-17"), Precision.MONTH)).isEqualTo(day("2032-03-01"));
    assertThat(Days.end(day("2032-11-17"), Precision.QUARTER)).isEqualTo(day("2033-01-01"));
    assertThat(Days.begin(day("2032-11-17"), Precision.YEAR)).isEqualTo(day("2032-01-01"));
    assertThat(Days.end(day("2032-11-17"), Precision.DECADE)).isEqualTo(day("2040-01-01"));
  }
}
