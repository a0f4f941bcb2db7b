package org.annalist.workbench.render.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayTicksTest {

  private static DayScale scale(String from, String to) {
    return new DayScale(
        LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay(), 0, 800);
  }

  @Test
  void showsMonthsBelowYears() {
    List<DayTicks.Tick> ticks = DayTicks.of(scale("2031-01-01", "2032-12-31"), 22);
    assertThat(ticks)
        .filteredOn(DayTicks.Tick::major)
        .extracting(DayTicks.Tick::label)
        .containsExactly("2031", "2032");
    assertThat(ticks).filteredOn(t -> !t.major()).hasSize(24);
    assertThat(ticks).isSortedAccordingTo((a, b) -> Double.compare(a.day(), b.day()));
  }

  @Test
  void showsRoundYearsOverCenturies() {
    List<DayTicks.Tick> ticks = DayTicks.of(scale("1850-01-01", "2050-01-01"), 40);
    assertThat(ticks).extracting(DayTicks.Tick::label).contains("1860", "1900", "2000");
    assertThat(ticks).allMatch(DayTicks.Tick::major);
  }

  @Test
  void showsHoursWithinADay() {
    List<DayTicks.Tick> ticks = DayTicks.of(scale("2031-05-12", "2031-05-13"), 24);
    assertThat(ticks)
        .filteredOn(t -> !t.major())
        .extracting(DayTicks.Tick::label)
        .contains("6 h", "12 h", "23 h");
  }

  @Test
  void showsMinutesWithinAnHour() {
    double noon = java.time.LocalDate.of(2031, 5, 12).toEpochDay() + 0.5;
    DayScale hour = new DayScale(noon, noon + 1 / 24.0, 0, 1000);
    assertThat(DayTicks.of(hour, 24))
        .filteredOn(t -> !t.major())
        .extracting(DayTicks.Tick::label)
        .contains("12:00", "12:05", "12:55");
  }

  @Test
  void neverSetsTicksOfTheFinerRowCloserThanAsked() {
    for (String to : List.of("2031-01-05", "2031-03-01", "2032-06-01", "2040-01-01")) {
      DayScale scale = scale("2031-01-01", to);
      List<DayTicks.Tick> minor = DayTicks.of(scale, 30).stream().filter(t -> !t.major()).toList();
      for (int i = 1; i < minor.size(); i++) {
        double gap = scale.x(minor.get(i).day()) - scale.x(minor.get(i - 1).day());
        assertThat(gap).as(to).isGreaterThanOrEqualTo(26);
      }
    }
  }
}
