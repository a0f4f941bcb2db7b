package org.annalist.plugin.facts;

import java.time.LocalDate;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Timex3;

/**
 * The day that "nay" means where figures are reported: the day up to which the text says it counts
 * ("tính đến ngày 30/6"), else the day of the news it tells (shortly before it was printed), else
 * the day of the text.
 */
final class CountingDay {

  private static final int NEWS_DAYS = 4;

  private final Reading reading;

  CountingDay(Reading reading) {
    this.reading = reading;
  }

  /** Whether a TIMEX3 value is a day, month or part of a day. */
  static boolean isCalendar(String value) {
    return value.matches("\\d{4}-\\d{2}(-\\d{2}(T.*)?)?");
  }

  /** The day or month of a TIMEX3 value that {@link #isCalendar}. */
  static String calendar(String value) {
    return value.substring(0, Math.min(10, value.length()));
  }

  /** ISO day, month or year for figures at an offset; empty if nothing is known. */
  String at(int offset) {
    String news = "";
    for (int i = Reading.firstFrom(reading.times(), offset) - 1; i >= 0; i--) {
      Annotation<Timex3> time = reading.times().get(i);
      if (!isCalendar(time.value().value())) {
        continue;
      }
      String day = calendar(time.value().value());
      if (countsUpTo(time) && !later(day, reading.created())) {
        return day;
      }
      news = isNews(day) ? day : news;
    }
    return news.isEmpty() ? reading.created() : news;
  }

  private boolean countsUpTo(Annotation<Timex3> time) {
    return Phrase.of(reading.before(time.span().begin(), 24)).endsWithAny(Cues.of("counts_up_to"));
  }

  /** Whether a day is the day of the text or one of the few before it. */
  private boolean isNews(String day) {
    if (reading.created().length() != 10 || day.length() != 10) {
      return false;
    }
    long before =
        LocalDate.parse(reading.created()).toEpochDay() - LocalDate.parse(day).toEpochDay();
    return before >= 0 && before <= NEWS_DAYS;
  }

  private static boolean later(String day, String created) {
    return !created.isEmpty() && day.compareTo(created) > 0 && !day.startsWith(created);
  }
}
