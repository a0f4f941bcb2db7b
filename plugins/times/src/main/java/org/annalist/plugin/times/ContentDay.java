package org.annalist.plugin.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * The day of a text by what it tells: news speak of their day without its year ({@code Sáng 19/4,
 * …}), of years gone by with it. Gives as much as the text decides, and nothing more.
 */
final class ContentDay {

  /** News that break over some days are of the last of them. */
  private static final int SAME_STORY_DAYS = 7;

  /** {@code Hôm nay, hồi 8 giờ ngày 28 tháng 12}: so many tokens on at most. */
  private static final int BESIDE = 4;

  private static final int STORY_TOKENS = 60;
  private static final int STORY_DAYS = 60;
  private static final int UNKNOWN_DISTANCE = 200;
  private static final int MENTIONED = 120;
  private static final int ANNIVERSARY = 1000;

  private static final SyllableMap GOALS =
      SyllableMap.setOf("đến", "tới", "nhìn", "hướng", "sang", "vụ", "trước", "từ");
  private static final long BORN = Syllables.key("sinh");
  private static final long REVIEW_A = Syllables.key("tổng");
  private static final long REVIEW_B = Syllables.key("kết");
  private static final long EFFECT_A = Syllables.key("hiệu");
  private static final long EFFECT_B = Syllables.key("lực");

  private final Reading reading;
  private final Layout layout;
  private final List<Expression> found;

  /** Years told as the present or past, with the first expression that names each. */
  private final TreeMap<Integer, Expression> years = new TreeMap<>();

  /** Explicit days and months that are past, as dates. */
  private final List<LocalDate> anchors = new ArrayList<>();

  private final List<Expression> anchorWords = new ArrayList<>();

  ContentDay(Reading reading, Layout layout, List<Expression> found) {
    this.reading = reading;
    this.layout = layout;
    this.found = found;
    collect();
  }

  private void collect() {
    for (Expression expression : found) {
      Moment moment = expression.moment();
      if (moment == null
          || moment.year() == 0
          || !layout.isBody(expression.first())
          || reading.is(expression.first() - 1, BORN)) {
        continue;
      }
      if (moment.month() > 0) {
        if (Tense.of(expression, reading) != Tense.FUTURE) {
          anchors.add(moment.latest());
          anchorWords.add(expression);
        }
      } else if (moment.quarter() == 0 && isPresent(expression)) {
        years.putIfAbsent(moment.year(), expression);
      }
    }
  }

  /** Whether a year is not named as a goal or plan. */
  private boolean isPresent(Expression expression) {
    return !reading.is(expression.first() - 1, GOALS)
        && Tense.of(expression, reading) != Tense.FUTURE;
  }

  /** The day of the text within a frame known from outside, or without one. */
  TextDay find(Moment frame) {
    TextDay today = today(frame);
    if (today.isKnown()) {
      return today;
    }
    Expression news = news(frame);
    if (news != null) {
      int year = frame.year() > 0 ? frame.year() : year(news.moment());
      Moment day = Moment.ofDay(year, news.moment().month(), news.moment().day());
      if (year > 0 && day.exists() && fits(day, frame)) {
        return day(day, news, "news-day", "the text tells its news of this day");
      }
    }
    if (frame.month() > 0) {
      return TextDay.UNKNOWN;
    }
    TextDay month = month(frame);
    return month.isKnown() || frame.year() > 0 ? month : year();
  }

  /** {@code hôm nay (28/6)}, {@code sáng nay 28/6}: the text names its own day. */
  private TextDay today(Moment frame) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Expression expression = found.get(i);
      Expression next = found.get(i + 1);
      boolean beside =
          expression.meaning() instanceof Meaning.Relative relative
              && relative.step() == Meaning.Step.DAY
              && relative.anchor() == Meaning.Anchor.TEXT
              && next.first() - expression.last() <= BESIDE
              && layout.isBody(next.first());
      Moment moment = next.moment();
      if (beside && moment != null && moment.month() > 0 && moment.day() > 0) {
        int offset = ((Meaning.Relative) expression.meaning()).offset();
        int year =
            moment.year() > 0 ? moment.year() : frame.year() > 0 ? frame.year() : year(moment);
        Moment named = Moment.ofDay(year, moment.month(), moment.day());
        if (year > 0 && named.isDate()) {
          Moment day = Moment.of(named.date().minusDays(offset));
          if (fits(day, frame)) {
            return day(day, next, "named-day", "the text calls this day its own");
          }
        }
      }
    }
    return TextDay.UNKNOWN;
  }

  /** The day of the news: the first day without a year, or a later one of the same story. */
  private Expression news(Moment frame) {
    Expression news = null;
    for (int i = 0; i < found.size(); i++) {
      Expression expression = found.get(i);
      Moment moment = expression.moment();
      boolean day = moment != null && moment.year() == 0 && moment.month() > 0 && moment.day() > 0;
      boolean told = day && !moment.isShifted() && layout.isBody(expression.first());
      if (!told
          || Tense.of(expression, reading) == Tense.FUTURE
          || !fits(moment, frame)
          || isOfEarlierStory(i, moment, frame)) {
        continue;
      }
      if (news == null) {
        news = expression;
      } else {
        int later = dayOfYear(moment) - dayOfYear(news.moment());
        news = later > 0 && later <= SAME_STORY_DAYS ? expression : news;
      }
    }
    return news;
  }

  /** Whether a full date of another year shortly before draws a day without year to itself. */
  private boolean isOfEarlierStory(int index, Moment day, Moment frame) {
    if (frame.year() == 0 || index == 0) {
      return false;
    }
    Moment before = found.get(index - 1).moment();
    boolean near =
        before != null
            && before.isDate()
            && before.year() != frame.year()
            && found.get(index).first() - found.get(index - 1).last() <= STORY_TOKENS;
    if (!near || !day.withYear(before.year()).isDate()) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(before.date(), day.withYear(before.year()).date());
    return days >= 0 && days <= STORY_DAYS;
  }

  private static int dayOfYear(Moment moment) {
    return moment.withYear(2000).latest().getDayOfYear();
  }

  private static boolean fits(Moment day, Moment frame) {
    return (frame.year() == 0 || day.year() == 0 || day.year() == frame.year())
        && (frame.month() == 0 || day.month() == frame.month());
  }

  /** The year of a day told without it, by the text's own years; 0 if they do not decide. */
  private int year(Moment day) {
    int anniversary = anniversary();
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int year : candidates(anniversary)) {
      Moment full = Moment.ofDay(year, day.month(), day.day());
      if (!full.exists()) {
        continue;
      }
      double cost = UNKNOWN_DISTANCE;
      for (LocalDate anchor : anchors) {
        long days = ChronoUnit.DAYS.between(anchor, full.earliest());
        cost = Math.min(cost, days >= 0 ? days : -2 * days);
      }
      cost -= years.containsKey(year) ? MENTIONED : 0;
      cost -= year == anniversary ? ANNIVERSARY : 0;
      if (cost <= least) {
        least = cost;
        best = year;
      }
    }
    return best;
  }

  private List<Integer> candidates(int anniversary) {
    TreeMap<Integer, Boolean> candidates = new TreeMap<>();
    anchors.stream()
        .max(LocalDate::compareTo)
        .ifPresent(
            anchor -> {
              candidates.put(anchor.getYear(), true);
              candidates.put(anchor.getYear() + 1, true);
            });
    if (!years.isEmpty()) {
      candidates.put(years.lastKey(), true);
      if (isReviewed(years.get(years.lastKey()))) {
        candidates.put(years.lastKey() + 1, true);
      }
    }
    if (anniversary > 0) {
      candidates.put(anniversary, true);
    }
    return List.copyOf(candidates.keySet());
  }

  private boolean isReviewed(Expression year) {
    int begin = Math.max(0, year.first() - 6);
    for (int at = begin; at < year.first(); at++) {
      if (reading.are(at, REVIEW_A, REVIEW_B)) {
        return true;
      }
    }
    return false;
  }

  /** Year of a plenum that the text cites, plus the years it says have gone by since; or 0. */
  private int anniversary() {
    int plenum = 0;
    for (int at = 0; at < reading.size() && plenum == 0; at++) {
      plenum = PartyCalendar.plenumAt(at, reading);
    }
    if (plenum == 0) {
      return 0;
    }
    for (Expression expression : found) {
      if (expression.meaning() instanceof Meaning.Literal literal
          && literal.value().matches("P\\d+Y")
          && isElapsed(expression)) {
        String value = literal.value();
        return plenum + Integer.parseInt(value.substring(1, value.length() - 1));
      }
    }
    return 0;
  }

  /** {@code 15 năm qua}, {@code sau 15 năm}, {@code 15 năm thực hiện}. */
  private boolean isElapsed(Expression expression) {
    int next = expression.last() + 1;
    return reading.is(next, Words.QUA)
        || reading.is(expression.first() - 1, Words.SAU)
        || reading.is(next, ELAPSED);
  }

  private static final SyllableMap ELAPSED = SyllableMap.setOf("thực", "triển", "thi");

  /** The month of the latest past date that names its year. */
  private TextDay month(Moment frame) {
    LocalDate latest = null;
    Expression words = null;
    for (int i = 0; i < anchors.size(); i++) {
      boolean fits = frame.year() == 0 || anchors.get(i).getYear() == frame.year();
      if (fits && (latest == null || anchors.get(i).isAfter(latest))) {
        latest = anchors.get(i);
        words = anchorWords.get(i);
      }
    }
    boolean outdated = latest == null || !years.isEmpty() && years.lastKey() > latest.getYear();
    if (outdated || !isNews(words)) {
      return TextDay.UNKNOWN;
    }
    Moment month = Moment.ofMonth(latest.getYear(), latest.getMonthValue());
    return day(month, words, "news-month", "the latest date that the text tells as past");
  }

  /** Whether a full date is told rather than cited as the date of a document. */
  private boolean isNews(Expression words) {
    int previous = words.first() - 1;
    boolean opens = words.first() == reading.sentenceBegin(words.first());
    int begin = Math.max(0, previous - 8);
    for (int at = begin; at < previous; at++) {
      if (reading.are(at, EFFECT_A, EFFECT_B)) {
        return true;
      }
    }
    return opens && words.moment().day() > 0;
  }

  private TextDay year() {
    if (years.isEmpty()) {
      return TextDay.UNKNOWN;
    }
    int latest = years.lastKey();
    return day(
        Moment.ofYear(latest), years.get(latest), "latest-year", "the latest year told as present");
  }

  private TextDay day(Moment moment, Expression words, String rule, String reason) {
    Span span = reading.tokens().span(words.first(), words.last());
    String evidence = reason + ": " + reading.words(words.first(), words.last());
    return new TextDay(moment, DocumentTime.Basis.CONTENT, span, rule, evidence);
  }
}
