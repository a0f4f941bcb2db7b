package org.annalist.plugin.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.annotation.TokenKind;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.numeral.Reading;

/**
 * Gives expressions their values in text order: completes years, months and days from the day of
 * the text, from their neighbours and from what was mentioned before. Belongs to one thread.
 */
final class Completion {

  /** How many tokens may stand between a day alone and the date that completes it. */
  private static final int COMPLETED_WITHIN = 5;

  private static final int LISTED_DAYS = 8;

  /** A date told so many tokens before still draws a date without a year. */
  private static final int NEIGHBOUR_WITHIN = 120;

  private static final Lexicon<Integer> WEEKDAYS =
      Lexicon.<Integer>builder()
          .add("thứ hai", 1)
          .add("thứ ba", 2)
          .add("thứ tư", 3)
          .add("thứ năm", 4)
          .add("thứ sáu", 5)
          .add("thứ bảy", 6)
          .add("chủ nhật", 7)
          .build();

  private final Reading reading;
  private final List<Expression> found;
  private final Moment text;
  private final YearChoice years = new YearChoice();

  private Moment mention = Moment.UNKNOWN;
  private int mentionToken;

  /** The day told last that is not the day of a document. */
  private Moment toldDay = Moment.UNKNOWN;

  private int toldDayToken;
  private List<String> reasons = List.of();

  Completion(Reading reading, List<Expression> found, Moment text) {
    this.reading = reading;
    this.found = found;
    this.text = text;
  }

  /** The value of the expression with this index; to be asked for all of them in order. */
  Timex3 value(int index) {
    reasons = List.of();
    Expression expression = found.get(index);
    Meaning meaning = expression.meaning();
    if (meaning instanceof Meaning.Literal literal) {
      return Timex3.of(literal.type(), literal.value());
    }
    if (meaning instanceof Meaning.Range range) {
      return range(range, index);
    }
    if (meaning instanceof Meaning.Relative relative) {
      return relative(relative, expression);
    }
    if (meaning instanceof Meaning.Clock clock) {
      boolean near = toldDay.isDate() && isNear(expression, toldDayToken);
      Moment day = near ? toldDay : text;
      return timex(on(day, clock.time()), true);
    }
    Moment moment = ((Meaning.Point) meaning).moment();
    Moment complete = complete(moment, index);
    remember(complete, expression);
    return timex(complete, !complete.equals(moment));
  }

  /** Why the value asked for last has its year; empty if it stands in the text. */
  List<String> reasons() {
    return reasons;
  }

  private static Timex3 timex(Moment moment, boolean inferred) {
    Timex3.Type type = moment.isTime() ? Timex3.Type.TIME : Timex3.Type.DATE;
    return Timex3.of(type, moment.value()).withInferred(inferred);
  }

  private static Moment on(Moment day, Moment time) {
    return Moment.ofDay(day.year(), day.month(), day.day())
        .withPart(time.part())
        .withClock(time.hour(), time.minute());
  }

  private void remember(Moment moment, Expression expression) {
    if (moment.year() > 0 && moment.month() > 0) {
      mention = moment;
      mentionToken = expression.last();
    }
    if (moment.isDate() && (!toldDay.isDate() || !datesDocument(expression))) {
      toldDay = moment;
      toldDayToken = expression.last();
    }
  }

  /** {@code Quyết định số 12/QĐ-UBND ngày 1/3/2023}: nothing else happens on that day. */
  private boolean datesDocument(Expression expression) {
    int before = expression.first() - 1;
    return before >= 0 && reading.tokens().is(before, TokenKind.DOCUMENT_NUMBER);
  }

  private boolean isNear(Expression expression) {
    return isNear(expression, mentionToken);
  }

  private static boolean isNear(Expression expression, int token) {
    return expression.first() - token <= NEIGHBOUR_WITHIN;
  }

  private Timex3 range(Meaning.Range range, int index) {
    Moment to = complete(range.to(), index);
    Moment from = range.from();
    if (from.year() == 0 && !from.isShifted() && to.year() > 0) {
      boolean before = from.month() > 0 && from.month() > to.month();
      from = from.withYear(before ? to.year() - 1 : to.year());
    } else {
      from = complete(from, index);
    }
    remember(to, found.get(index));
    boolean inferred = !to.equals(range.to());
    return Timex3.of(Timex3.Type.INTERVAL, from.value() + "/" + to.value()).withInferred(inferred);
  }

  private Moment complete(Moment moment, int index) {
    if (moment.yearShift() != Moment.NONE) {
      return text.year() > 0 ? moment.withYear(text.year() + moment.yearShift()) : moment;
    }
    if (moment.monthShift() != Moment.NONE) {
      return text.month() > 0 ? shiftMonth(moment) : moment;
    }
    if (moment.year() > 0) {
      return moment;
    }
    if (moment.day() > 0 && moment.month() == 0) {
      return completeDay(moment, index);
    }
    return completeYear(moment, index);
  }

  private Moment shiftMonth(Moment moment) {
    YearMonth month = YearMonth.of(text.year(), text.month()).plusMonths(moment.monthShift());
    return moment.withYear(month.getYear()).withMonth(month.getMonthValue());
  }

  /** A day alone: of the date that follows closely, of the month told before, or the text's. */
  private Moment completeDay(Moment moment, int index) {
    Expression expression = found.get(index);
    for (int i = index + 1; i < Math.min(found.size(), index + LISTED_DAYS); i++) {
      Moment next = found.get(i).moment();
      int gap = found.get(i).first() - found.get(i - 1).last();
      if (next == null || gap > COMPLETED_WITHIN || next.day() == 0) {
        break;
      }
      if (next.month() > 0) {
        Moment whole = complete(next, i);
        return moment.withYear(whole.year()).withMonth(whole.month());
      }
    }
    if (mention.month() > 0 && isNear(expression)) {
      return moment.withYear(mention.year()).withMonth(mention.month());
    }
    if (text.month() == 0) {
      return text.year() > 0 ? moment.withYear(text.year()) : moment;
    }
    Moment same = moment.withYear(text.year()).withMonth(text.month());
    boolean after = text.day() > 0 && moment.day() > text.day() + 1;
    if (after && Tense.of(expression, reading) != Tense.FUTURE) {
      return shiftMonth(moment.withMonthShift(-1));
    }
    return same;
  }

  private Moment completeYear(Moment moment, int index) {
    Expression expression = found.get(index);
    Moment next = joined(index);
    if (next != null && next.year() > 0) {
      boolean before = moment.month() > next.month() && next.month() > 0;
      return moment.withYear(before ? next.year() - 1 : next.year());
    }
    Moment previous = mention.year() > 0 && joins(index - 1, index) ? mention : null;
    if (previous != null && moment.month() > 0) {
      boolean after = moment.month() < previous.month();
      return moment.withYear(after ? previous.year() + 1 : previous.year());
    }
    boolean near = mention.isDate() && isNear(expression);
    if (text.year() == 0) {
      return near ? moment.withYear(mention.year()) : moment;
    }
    LocalDate neighbour = near ? mention.date() : null;
    Tense tense = Tense.of(expression, reading);
    int year = years.choose(moment, text, neighbour, tense, weekday(expression));
    reasons = List.copyOf(years.reasons());
    return moment.withYear(year);
  }

  /** The moment after this one, if both are joined by đến or a dash. */
  private Moment joined(int index) {
    boolean follows = index + 1 < found.size() && joins(index, index + 1);
    return follows ? found.get(index + 1).moment() : null;
  }

  private boolean joins(int index, int next) {
    if (index < 0 || found.get(next).first() - found.get(index).last() > 2) {
      return false;
    }
    int joint = found.get(next).first() - 1;
    return reading.is(joint, Words.DEN) || reading.is(joint, Words.TOI) || reading.isDash(joint);
  }

  /** The weekday that stands directly before a date or in brackets after it, or 0. */
  private int weekday(Expression expression) {
    int before = expression.first() - 1;
    if (reading.is(before, Words.COMMA) || reading.is(before, Words.LEFT)) {
      before--;
    }
    int day = weekdayAt(before - 1);
    int after = expression.last() + 1;
    boolean bracket = reading.is(after, Words.LEFT) || reading.is(after, Words.COMMA);
    return day > 0 ? day : bracket ? weekdayAt(after + 1) : 0;
  }

  private int weekdayAt(int token) {
    if (reading.isBreak(token)) {
      return 0;
    }
    long match = WEEKDAYS.longest(reading.tokens(), token);
    return match == Lexicon.NO_MATCH ? 0 : WEEKDAYS.category(match);
  }

  private Timex3 relative(Meaning.Relative relative, Expression expression) {
    boolean mentioned = relative.anchor() == Meaning.Anchor.MENTION && mention.year() > 0;
    boolean sameDay = mentioned && relative.step() == Meaning.Step.DAY && toldDay.isDate();
    Moment from = sameDay ? toldDay : mentioned ? mention : text;
    Moment time = relative.time();
    switch (relative.step()) {
      case DAY:
        Moment day =
            from.isDate() ? Moment.of(from.date().plusDays(relative.offset())) : known(from);
        remember(day, expression);
        return timex(on(day, time), true);
      case WEEK:
        return Timex3.of(Timex3.Type.DATE, week(from, relative.offset())).withInferred(true);
      case MONTH:
        Moment month = Moment.UNKNOWN.withMonthShift(relative.offset());
        return from.month() == 0
            ? timex(Moment.ofYear(from.year()), true)
            : timex(
                mentioned ? Moment.ofMonth(from.year(), from.month()) : shiftMonth(month), true);
      case QUARTER:
        return Timex3.of(Timex3.Type.DATE, quarter(from, relative.offset())).withInferred(true);
      default:
        int year = from.year() == 0 ? 0 : from.year() + relative.offset();
        return timex(Moment.ofYear(year), true);
    }
  }

  /** What is known of a day that is not: its month only if it must be the same. */
  private static Moment known(Moment from) {
    return Moment.ofDay(from.year(), from.month(), 0).withDay(0);
  }

  private static String week(Moment from, int offset) {
    if (!from.isDate()) {
      return (from.year() > 0 ? Moment.ofYear(from.year()).value() : "XXXX") + "-WXX";
    }
    LocalDate date = from.date().plusWeeks(offset);
    int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    String year = Moment.ofYear(date.get(IsoFields.WEEK_BASED_YEAR)).value();
    return year + "-W" + (week < 10 ? "0" : "") + week;
  }

  private static String quarter(Moment from, int offset) {
    if (from.month() == 0) {
      return Moment.ofYear(from.year()).value();
    }
    YearMonth month = YearMonth.of(from.year(), from.month()).plusMonths(3L * offset);
    return Moment.ofQuarter(month.getYear(), (month.getMonthValue() + 2) / 3).value();
  }
}
