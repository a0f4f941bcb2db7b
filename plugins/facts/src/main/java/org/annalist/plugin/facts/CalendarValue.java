package org.annalist.plugin.facts;

import java.util.regex.Pattern;

/** Which TIMEX3 values fix a place in the calendar, and how finely. */
final class CalendarValue {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
  private static final Pattern DATE_OR_TIME = Pattern.compile("\\d{4}-\\d{2}(-\\d{2}(T.*)?)?");
  private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(Q\\d|\\d{2}(-\\d{2})?))?");
  private static final Pattern PERIOD_OR_TIME =
      Pattern.compile("\\d{4}(-(Q\\d|\\d{2}(-\\d{2})?))?(T.*)?");

  private CalendarValue() {}

  /** A full day. */
  static boolean isDay(String value) {
    return DAY.matcher(value).matches();
  }

  /** A day or month. */
  static boolean isDate(String value) {
    return DATE.matcher(value).matches();
  }

  /** A day, month or part of a day. */
  static boolean isDateOrTime(String value) {
    return DATE_OR_TIME.matcher(value).matches();
  }

  /** A day, month, quarter or year. */
  static boolean isPeriod(String value) {
    return PERIOD.matcher(value).matches();
  }

  /** A day, month, quarter, year or part of one. */
  static boolean isPeriodOrTime(String value) {
    return PERIOD_OR_TIME.matcher(value).matches();
  }

  /** The day or month of a value that {@link #isDateOrTime}. */
  static String date(String value) {
    return value.substring(0, Math.min(10, value.length()));
  }
}
