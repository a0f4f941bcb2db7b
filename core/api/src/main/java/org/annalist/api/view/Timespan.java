package org.annalist.api.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of calendar time as exactly as it is known: a day lasts no time at all on the axis, a
 * month a month.
 *
 * @param from begin, as epoch day
 * @param to end, as epoch day, not itself part of the stretch unless it is {@code from}
 * @param precision how exactly both are known
 */
public record Timespan(double from, double to, Precision precision) {

  /**
   * Reads an ISO day, month, quarter or year, a TIMEX3 value of these, or an interval of two.
   *
   * @return empty where the value names no place in the calendar
   */
  public static Optional<Timespan> of(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return point(value);
    }
    Optional<Timespan> from = point(value.substring(0, slash));
    Optional<Timespan> to = point(value.substring(slash + 1));
    return from.isEmpty() || to.isEmpty() || to.get().to < from.get().from
        ? Optional.empty()
        : Optional.of(from.get().until(to.get()));
  }

  /** From the begin of this to the end of another, as exactly as the vaguer of both. */
  public Timespan until(Timespan end) {
    Precision vaguer = precision.compareTo(end.precision) >= 0 ? precision : end.precision;
    return new Timespan(from, Math.max(to, end.to), vaguer);
  }

  /** The middle, as epoch day: where a point stands whose time is only known as a month or year. */
  public double middle() {
    return (from + to) / 2;
  }

  private static Optional<Timespan> point(String value) {
    try {
      int time = value.indexOf('T');
      String day = time < 0 ? value : value.substring(0, time);
      return switch (day.length()) {
        case 10 -> Optional.of(day(day, time < 0 ? "" : value.substring(time + 1)));
        case 7 -> Optional.of(day.charAt(5) == 'Q' ? quarter(day) : month(day));
        case 4 -> Optional.of(years(digits(day, 0, 4), 1, Precision.YEAR));
        case 3 -> Optional.of(years(digits(day, 0, 3) * 10, 10, Precision.DECADE));
        case 2 -> Optional.of(years(digits(day, 0, 2) * 100, 100, Precision.CENTURY));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Timespan day(String day, String clock) {
    hyphens(day, 4, 7);
    double date =
        LocalDate.of(digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)).toEpochDay();
    if (clock.length() != 5 || clock.charAt(2) != ':') {
      return new Timespan(date, date, Precision.DAY);
    }
    double at = date + (digits(clock, 0, 2) * 60 + digits(clock, 3, 5)) / 1440.0;
    return new Timespan(at, at, Precision.INSTANT);
  }

  private static Timespan month(String month) {
    hyphens(month, 4);
    LocalDate first = LocalDate.of(digits(month, 0, 4), digits(month, 5, 7), 1);
    return between(first, first.plusMonths(1), Precision.MONTH);
  }

  private static Timespan quarter(String quarter) {
    hyphens(quarter, 4);
    int number = digits(quarter, 6, 7);
    LocalDate first = LocalDate.of(digits(quarter, 0, 4), number * 3 - 2, 1);
    return between(first, first.plusMonths(3), Precision.QUARTER);
  }

  private static Timespan years(int first, int count, Precision precision) {
    LocalDate begin = LocalDate.of(first, 1, 1);
    return between(begin, begin.plusYears(count), precision);
  }

  private static Timespan between(LocalDate from, LocalDate to, Precision precision) {
    return new Timespan(from.toEpochDay(), to.toEpochDay(), precision);
  }

  private static void hyphens(String value, int... at) {
    for (int i : at) {
      if (value.charAt(i) != '-') {
        throw new DateTimeException("No hyphen in " + value);
      }
    }
  }

  private static int digits(String value, int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      char c = value.charAt(i);
      if (c < '0' || c > '9') {
        throw new DateTimeException("No number in " + value);
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
