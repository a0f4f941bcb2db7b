package org.annalist.plugin.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A point of the calendar as far as it is known: 0 (or -1 for the clock) stands for what is not
 * said.
 *
 * @param year from 1, or 0
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 * @param quarter 1 to 4, or 0
 * @param part part of the day as in TIMEX3 ({@code MO MI AF EV NI}), or empty
 * @param hour 0 to 24, or -1
 * @param minute 0 to 59; 0 if there is no hour
 * @param yearShift years from the year of the text, or {@link #NONE}
 * @param monthShift months from the month of the text, or {@link #NONE}
 */
record Moment(
    int year,
    int month,
    int day,
    int quarter,
    String part,
    int hour,
    int minute,
    int yearShift,
    int monthShift) {

  /** No shift. */
  static final int NONE = Integer.MIN_VALUE;

  /** Nothing is known. */
  static final Moment UNKNOWN = new Moment(0, 0, 0, 0, "", -1, 0, NONE, NONE);

  static Moment ofYear(int year) {
    return UNKNOWN.withYear(year);
  }

  static Moment ofMonth(int year, int month) {
    return new Moment(year, month, 0, 0, "", -1, 0, NONE, NONE);
  }

  static Moment ofDay(int year, int month, int day) {
    return new Moment(year, month, day, 0, "", -1, 0, NONE, NONE);
  }

  static Moment of(LocalDate date) {
    return ofDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  static Moment ofQuarter(int year, int quarter) {
    return new Moment(year, 0, 0, quarter, "", -1, 0, NONE, NONE);
  }

  /** An ISO day, month or year; UNKNOWN if it is empty. */
  static Moment parse(String iso) {
    if (iso.isEmpty()) {
      return UNKNOWN;
    }
    String[] parts = iso.split("-");
    return ofDay(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }

  Moment withYear(int newYear) {
    return new Moment(newYear, month, day, quarter, part, hour, minute, NONE, monthShift);
  }

  Moment withMonth(int newMonth) {
    return new Moment(year, newMonth, day, quarter, part, hour, minute, yearShift, NONE);
  }

  Moment withDay(int newDay) {
    return new Moment(year, month, newDay, quarter, part, hour, minute, yearShift, monthShift);
  }

  Moment withPart(String newPart) {
    return new Moment(year, month, day, quarter, newPart, hour, minute, yearShift, monthShift);
  }

  Moment withClock(int newHour, int newMinute) {
    return new Moment(year, month, day, quarter, part, newHour, newMinute, yearShift, monthShift);
  }

  Moment withYearShift(int shift) {
    return new Moment(0, month, day, quarter, part, hour, minute, shift, monthShift);
  }

  Moment withMonthShift(int shift) {
    return new Moment(0, 0, day, quarter, part, hour, minute, yearShift, shift);
  }

  boolean hasClock() {
    return hour >= 0;
  }

  boolean isTime() {
    return hasClock() || !part.isEmpty();
  }

  boolean isShifted() {
    return yearShift != NONE || monthShift != NONE;
  }

  /** Whether year, month and day are known and exist. */
  boolean isDate() {
    return year > 0 && month > 0 && day > 0 && exists();
  }

  /** Whether there may be such a day: no 31 April, no 29 February but in leap or unknown years. */
  boolean exists() {
    if (month == 0 || day == 0) {
      return true;
    }
    return day
        <= (year > 0 ? YearMonth.of(year, month) : YearMonth.of(2000, month)).lengthOfMonth();
  }

  /**
   * The day.
   *
   * @throws DateTimeException unless {@link #isDate}
   */
  LocalDate date() {
    return LocalDate.of(year, month, day);
  }

  /** First day that this may mean; needs a year. */
  LocalDate earliest() {
    int first = quarter > 0 ? quarter * 3 - 2 : Math.max(1, month);
    return LocalDate.of(year, first, exists() ? Math.max(1, day) : 1);
  }

  /** Last day that this may mean; needs a year. */
  LocalDate latest() {
    if (isDate()) {
      return date();
    }
    int last = quarter > 0 ? quarter * 3 : month > 0 ? month : 12;
    return YearMonth.of(year, last).atEndOfMonth();
  }

  /** Value as in TIMEX3, with X for what is not known. */
  String value() {
    StringBuilder out = new StringBuilder(16);
    out.append(year > 0 ? digits(year, 4) : "XXXX");
    if (quarter > 0) {
      return out.append("-Q").append(quarter).toString();
    }
    boolean clock = isTime();
    if (month > 0 || day > 0 || clock) {
      out.append('-').append(month > 0 ? digits(month, 2) : "XX");
    }
    if (day > 0 || clock) {
      out.append('-').append(day > 0 && exists() ? digits(day, 2) : "XX");
    }
    if (hasClock()) {
      out.append('T').append(digits(hour, 2)).append(':').append(digits(minute, 2));
    } else if (!part.isEmpty()) {
      out.append('T').append(part);
    }
    return out.toString();
  }

  private static String digits(int number, int length) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, length - plain.length())) + plain;
  }
}
