package org.annalist.workbench.render.scale;

import java.time.LocalDate;
import java.util.Locale;
import org.annalist.api.view.Precision;

/** Days in words, never more exact than they are known: {@code 19-4-2023}, {@code 19 Apr 2023}. */
public final class Days {

  private static final String[] ENGLISH = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private Days() {}

  /** An ISO day in the words of a language; a month or a year stays as it is. */
  public static String words(String iso, Locale locale) {
    return iso.matches("\\d{4}-\\d{2}-\\d{2}.*")
        ? words(LocalDate.parse(iso.substring(0, 10)).toEpochDay(), Precision.DAY, false, locale)
        : iso;
  }

  /** A day of an axis in words. */
  public static String words(double day, Precision precision, boolean inferred, Locale locale) {
    LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
    boolean vietnamese = locale.getLanguage().equals("vi");
    String month =
        vietnamese ? Integer.toString(date.getMonthValue()) : ENGLISH[date.getMonthValue() - 1];
    String words =
        switch (precision) {
          case INSTANT, DAY ->
              vietnamese
                  ? date.getDayOfMonth() + "-" + month + "-" + date.getYear()
                  : date.getDayOfMonth() + " " + month + " " + date.getYear();
          case MONTH -> vietnamese ? month + "-" + date.getYear() : month + " " + date.getYear();
          case QUARTER ->
              (vietnamese ? "quý " : "Q")
                  + ((date.getMonthValue() + 2) / 3)
                  + (vietnamese ? "-" : " ")
                  + date.getYear();
          case YEAR -> Integer.toString(date.getYear());
          case DECADE -> Math.floorDiv(date.getYear(), 10) * 10 + "–";
          case CENTURY -> Math.floorDiv(date.getYear(), 100) * 100 + "–";
        };
    return inferred ? "≈ " + words : words;
  }

  /** Day after the last of the unit that begins at a day, or holds it. */
  public static double end(double day, Precision precision) {
    LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
    return switch (precision) {
      case INSTANT -> day;
      case DAY -> Math.floor(day) + 1;
      case MONTH -> date.withDayOfMonth(1).plusMonths(1).toEpochDay();
      case QUARTER ->
          date.withMonth((date.getMonthValue() - 1) / 3 * 3 + 1)
              .withDayOfMonth(1)
              .plusMonths(3)
              .toEpochDay();
      case YEAR -> date.withDayOfYear(1).plusYears(1).toEpochDay();
      case DECADE -> LocalDate.of(Math.floorDiv(date.getYear(), 10) * 10 + 10, 1, 1).toEpochDay();
      case CENTURY ->
          LocalDate.of(Math.floorDiv(date.getYear(), 100) * 100 + 100, 1, 1).toEpochDay();
    };
  }

  /** First day of the unit that holds a day. */
  public static double begin(double day, Precision precision) {
    LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
    return switch (precision) {
      case INSTANT -> day;
      case DAY -> Math.floor(day);
      case MONTH -> date.withDayOfMonth(1).toEpochDay();
      case QUARTER ->
          date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / 3 * 3 + 1).toEpochDay();
      case YEAR -> date.withDayOfYear(1).toEpochDay();
      case DECADE -> LocalDate.of(Math.floorDiv(date.getYear(), 10) * 10, 1, 1).toEpochDay();
      case CENTURY -> LocalDate.of(Math.floorDiv(date.getYear(), 100) * 100, 1, 1).toEpochDay();
    };
  }
}
