package org.annalist.runtime.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** ISO days, months and years that are in the calendar. */
public final class Days {

  private Days() {}

  /**
   * The same text.
   *
   * @throws IllegalArgumentException if it is neither empty nor a day, month or year of the
   *     calendar
   */
  public static String checked(String text) {
    try {
      if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        LocalDate.parse(text);
      } else if (text.matches("\\d{4}-\\d{2}")) {
        YearMonth.parse(text);
      } else if (!text.isEmpty() && !text.matches("\\d{4}")) {
        throw new DateTimeException("not ISO");
      }
      return text;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "published must be a day, month or year such as 2023-04-19, 2023-04 or 2023, not '"
              + text
              + "'",
          e);
    }
  }
}
