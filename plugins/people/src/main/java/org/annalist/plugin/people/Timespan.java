package org.annalist.plugin.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.annalist.api.view.Precision;

/**
 * A day, month or year on the axis, as wide as it is known.
 *
 * @param from epoch day of its begin
 * @param to epoch day of its end
 * @param precision how exactly it is known
 */
record Timespan(double from, double to, Precision precision) {

  /** The span of an ISO day, month or year; empty for anything else. */
  static Optional<Timespan> of(String iso) {
    try {
      return Optional.ofNullable(
          switch (iso.length()) {
            case 4 -> {
              int year = Integer.parseInt(iso);
              yield between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
            }
            case 7 -> {
              YearMonth month = YearMonth.parse(iso);
              yield between(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
            }
            case 10 -> {
              LocalDate day = LocalDate.parse(iso);
              yield between(day, day, Precision.DAY);
            }
            default -> null;
          });
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Timespan between(LocalDate from, LocalDate to, Precision precision) {
    return new Timespan(from.toEpochDay(), to.toEpochDay(), precision);
  }
}
