package org.annalist.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimespanTest {

  @ParameterizedTest
  @CsvSource({
    "2023-04-19, 2023-04-19, 2023-04-19, DAY",
    "2023-04-19TMO, 2023-04-19, 2023-04-19, DAY",
    "2023-02, 2023-02-01, 2023-03-01, MONTH",
    "2023-Q1, 2023-01-01, 2023-04-01, QUARTER",
    "2023, 2023-01-01, 2024-01-01, YEAR",
    "199, 1990-01-01, 2000-01-01, DECADE",
    "19, 1900-01-01, 2000-01-01, CENTURY",
    "2020/2025, 2020-01-01, 2026-01-01, YEAR",
    "2023-06-10/2023-07, 2023-06-10, 2023-08-01, MONTH"
  })
  void isAsWideAsTheValueIsKnown(String value, LocalDate from, LocalDate to, Precision precision) {
    assertThat(Timespan.of(value))
        .hasValue(new Timespan(from.toEpochDay(), to.toEpochDay(), precision));
  }

  @Test
  void knowsTheMinuteOfAClockTime() {
    Timespan at = Timespan.of("1970-01-02T12:00").orElseThrow();
    assertThat(at).isEqualTo(new Timespan(1.5, 1.5, Precision.INSTANT));
    assertThat(new Timespan(10, 20, Precision.MONTH).middle()).isEqualTo(15);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "PRESENT_REF", "P1Y", "XXXX-04-19", "2023-02-30", "2023/2020", "2023x04-19"})
  void isEmptyWhereThereIsNoSuchPlaceInTheCalendar(String value) {
    assertThat(Timespan.of(value)).isEmpty();
  }
}
