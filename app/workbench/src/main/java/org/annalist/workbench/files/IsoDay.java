package org.annalist.workbench.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.annalist.api.view.Timespan;
import org.annalist.workbench.render.scale.Days;

/** Days, months and years as a user types them. */
public final class IsoDay {

  private IsoDay() {}

  /** Whether this is a day, a month or a year of the calendar, or nothing. */
  public static boolean isValid(String typed) {
    try {
      switch (typed.length()) {
        case 0 -> {
          return true;
        }
        case 4 -> Year.parse(typed);
        case 7 -> YearMonth.parse(typed);
        default -> LocalDate.parse(typed);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The day as a language writes it, after ≈ if it is inferred; as it is if it is none. */
  static String words(String iso, boolean inferred, Locale locale) {
    return Timespan.of(iso)
        .map(span -> Days.words(span.from(), span.precision(), inferred, locale))
        .orElse(iso);
  }
}
