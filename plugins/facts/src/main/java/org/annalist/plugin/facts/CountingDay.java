package org.annalist.plugin.facts;

import java.time.LocalDate;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Timex3;

/**
 * The day that "nay" means where figures are reported: the day up to which the text says it counts
 * ("tính đến ngày 30/6"), else the day of the news it tells (shortly before it was printed), else
 * the time of its date line, which may be less exact than the day it was printed, else the day of
 * the text.
 */
final class CountingDay {

  private static final Phrases UP_TO = Cues.of("counts_up_to");
  private static final int NEWS_DAYS = 4;
  private static final int PARAGRAPH = 2000;
  private static final int PLACE = 60;
  private static final int MONTH = "2024-03".length();

  private final Reading reading;
  private final String news;
  private final String writtenAt;
  private final List<Annotation<Timex3>> counted;

  CountingDay(Reading reading) {
    this.reading = reading;
    this.news = news();
    this.writtenAt = writtenAt();
    this.counted =
        reading.times().stream()
            .filter(time -> CalendarValue.isDateOrTime(time.value().value()) && countsUpTo(time))
            .filter(time -> !later(CalendarValue.date(time.value().value()), reading.created()))
            .toList();
  }

  /** ISO day, month or year for figures at an offset; empty if nothing is known. */
  String at(int offset) {
    int last = Reading.firstFrom(counted, offset) - 1;
    if (last >= 0) {
      String words = reading.between(counted.get(last).span(), new Span(offset, offset));
      if (words.length() <= PARAGRAPH && words.indexOf('\n') < 0) {
        return CalendarValue.date(counted.get(last).value().value());
      }
    }
    if (!news.isEmpty()) {
      return news;
    }
    for (int i = last; i >= 0; i--) {
      String day = CalendarValue.date(counted.get(i).value().value());
      if (day.length() == 10) {
        return day;
      }
    }
    return writtenAt;
  }

  /**
   * The day or month of a line of its own, "Lạng Sơn, tháng 3-2024", that holds the text's day;
   * else the text's day.
   */
  private String writtenAt() {
    return reading.times().stream()
        .filter(time -> CalendarValue.isDateOrTime(time.value().value()) && endsDateLine(time))
        .map(time -> CalendarValue.date(time.value().value()))
        .filter(day -> day.length() >= MONTH && reading.created().startsWith(day))
        .findFirst()
        .orElse(reading.created());
  }

  /** Whether a time ends a line that begins with a place and has nothing else. */
  private boolean endsDateLine(Annotation<Timex3> time) {
    int begin = time.span().begin();
    String before = reading.before(begin, PLACE);
    return before.strip().endsWith(",")
        && reading.after(time.span().end(), 1).isBlank()
        && reading
            .entityAround(begin - before.stripLeading().length())
            .filter(place -> Reading.is(place, EntityType.LOCATION))
            .filter(place -> reading.between(place.span(), time.span()).strip().equals(","))
            .isPresent();
  }

  /** The first day that the text names among the few before it was printed; empty without one. */
  private String news() {
    return reading.times().stream()
        .map(time -> time.value().value())
        .filter(CalendarValue::isDateOrTime)
        .map(CalendarValue::date)
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
