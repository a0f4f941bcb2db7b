package org.annalist.plugin.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Timex3;

/**
 * The day that "nay" means where figures are reported: the day up to which the text says it counts
 * ("tính đến ngày 30/6"), else the day of the news it tells (shortly before it was printed), else
 * the day of the text.
 */
final class CountingDay {

  private static final Phrases UP_TO = Cues.of("counts_up_to");
  private static final Pattern CALENDAR = Pattern.compile("\\d{4}-\\d{2}(-\\d{2}(T.*)?)?");
  private static final int NEWS_DAYS = 4;
  private static final int PARAGRAPH = 2000;

  private final Reading reading;
  private final String news;
  private final List<Annotation<Timex3>> counted;

  CountingDay(Reading reading) {
    this.reading = reading;
    this.news = news();
    this.counted =
        reading.times().stream()
            .filter(time -> isCalendar(time.value().value()) && countsUpTo(time))
            .filter(time -> !later(calendar(time.value().value()), reading.created()))
            .toList();
  }

  /** Whether a TIMEX3 value is a day, month or part of a day. */
  static boolean isCalendar(String value) {
    return CALENDAR.matcher(value).matches();
  }

  /** The day or month of a TIMEX3 value that {@link #isCalendar}. */
  static String calendar(String value) {
    return value.substring(0, Math.min(10, value.length()));
  }

  /** ISO day, month or year for figures at an offset; empty if nothing is known. */
  String at(int offset) {
    int last = Reading.firstFrom(counted, offset) - 1;
    if (last >= 0) {
      String words = reading.between(counted.get(last).span(), new Span(offset, offset));
      if (words.length() <= PARAGRAPH && words.indexOf('\n') < 0) {
        return calendar(counted.get(last).value().value());
      }
    }
    if (!news.isEmpty()) {
      return news;
    }
    for (int i = last; i >= 0; i--) {
      String day = calendar(counted.get(i).value().value());
      if (day.length() == 10) {
        return day;
      }
    }
    return reading.created();
  }

  /** The first day that the text names among the few before it was printed; empty without one. */
  private String news() {
    return reading.times().stream()
        .map(time -> time.value().value())
        .filter(CountingDay::isCalendar)
        .map(CountingDay::calendar)
        .filter(this::isNews)
        .filter(day -> !day.equals(reading.created()))
        .findFirst()
        .orElse("");
  }

  private boolean countsUpTo(Annotation<Timex3> time) {
    return reading.wordsBefore(time.span().begin(), 24).endsWith(UP_TO);
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
