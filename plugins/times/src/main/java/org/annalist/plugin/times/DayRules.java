package org.annalist.plugin.times;

import java.util.List;
import org.annalist.vietnamese.numeral.CountNouns;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * Days: with their head word ({@code ngày 17-11-2021}, {@code ngày 5 tháng 6 năm 2017}, {@code ngày
 * 20}), and in digits alone ({@code 16/2/1988}, {@code 28/12}); ranges {@code 10 - 12/6/2023}.
 */
final class DayRules implements Rule {

  private static final int LISTED_DAYS = 6;
  private static final SyllableMap JOINTS = SyllableMap.setOf(",", "và");

  private final Reading reading;
  private final NumericDate date;
  private final Neighbours neighbours;
  private final MonthTail months;

  DayRules(Reading reading, NumericDate date, Neighbours neighbours, MonthTail months) {
    this.reading = reading;
    this.date = date;
    this.neighbours = neighbours;
    this.months = months;
  }

  @Override
  public int read(int token, List<Expression> found) {
    return reading.isNumber(token) ? bare(token, found) : headed(token, token, found);
  }

  /**
   * Reads a day after a head word.
   *
   * @param first token where the expression begins, such as a part of the day before {@code ngày}
   * @param head the word {@code ngày}
   */
  int headed(int first, int head, List<Expression> found) {
    int number = head + 1;
    if (reading.is(number, Words.MUNG) || reading.is(number, Words.MONG)) {
      number++;
    }
    int end = dated(first, number, found);
    if (end == first && !isOrdinalDay(head, number)) {
      end = dayAlone(first, number, found);
    }
    return end;
  }

  /** Reads a date in digits at {@code number}, adding it as an expression from {@code first}. */
  int dated(int first, int number, List<Expression> found) {
    int ranged = range(first, number, found);
    if (ranged > first) {
      return ranged;
    }
    if (date.read(number) && date.form() != NumericDate.Form.MONTH_YEAR) {
      if (isLunar(date.end())) {
        return first;
      }
      int end = date.end();
      Moment from = date.moment();
      if (reading.isDash(end) && date.read(end + 1) && isDay(date.form())) {
        Moment to = date.moment();
        Moment start = from.year() > 0 ? from : from.withYear(to.year());
        found.add(Expression.range(first, date.end(), start, to, "date-range"));
        return date.end();
      }
      found.add(Expression.point(first, end, from, "date"));
      return end;
    }
    return inWords(first, number, found);
  }

  /** {@code 10 - 12/6/2023}, {@code 5-7.6}: the month stands only at the second day. */
  private int range(int first, int number, List<Expression> found) {
    int day = reading.whole(number);
    boolean joined =
        day >= 1 && day <= 31 && reading.digits(number) <= 2 && reading.isDash(number + 1);
    if (joined && date.read(number + 2) && isDay(date.form()) && date.day() > day) {
      Moment to = date.moment();
      found.add(Expression.range(first, date.end(), to.withDay(day), to, "day-range"));
      return date.end();
    }
    return first;
  }

  /** {@code 5 tháng 6 năm 2017}. */
  private int inWords(int first, int number, List<Expression> found) {
    int day = reading.whole(number);
    boolean fits = day >= 1 && day <= 31 && reading.digits(number) <= 2;
    if (!fits || !reading.is(number + 1, Words.THANG)) {
      return first;
    }
    int end = months.read(number + 1);
    if (end == number + 1 || isLunar(end)) {
      return first;
    }
    found.add(Expression.point(first, end, months.moment().withDay(day), "date-in-words"));
    return end;
  }

  /** {@code 5 tháng 6 năm 2017} without a head word needs its year. */
  private int fullInWords(int token, List<Expression> found) {
    int size = found.size();
    int end = inWords(token, token, found);
    if (end > token && found.get(size).moment().year() == 0) {
      found.remove(size);
      return token;
    }
    return end;
  }

  /** A day whose month stands elsewhere; days in a list up to a full date. */
  private int dayAlone(int first, int number, List<Expression> found) {
    int day = reading.whole(number);
    int next = number + 1;
    boolean fits = day >= 1 && day <= 31 && reading.digits(number) <= 2;
    if (!fits
        || reading.isLower(next) && CountNouns.mayBegin(reading.key(next))
        || reading.isMark(next, '%')) {
      return first;
    }
    if (reading.isSlash(next) || reading.isDash(next) && reading.isNumber(next + 1)) {
      return first;
    }
    found.add(Expression.point(first, next, Moment.UNKNOWN.withDay(day), "day"));
    int at = next;
    while (reading.is(at, JOINTS) && isListedDay(at + 1, LISTED_DAYS)) {
      Moment listed = Moment.UNKNOWN.withDay(reading.whole(at + 1));
      found.add(Expression.point(at + 1, at + 2, listed, "day"));
      at += 2;
    }
    return at;
  }

  private boolean isListedDay(int token, int most) {
    int day = reading.whole(token);
    return most > 0
        && day >= 1
        && day <= 31
        && reading.digits(token) <= 2
        && reading.is(token + 1, JOINTS)
        && (isListedDay(token + 2, most - 1) || date.read(token + 2) && isDay(date.form()));
  }

  /** {@code một ngày 2 lần}: the number counts something else. */
  private boolean isOrdinalDay(int head, int number) {
    return reading.isNumber(head - 1) || reading.is(number, Words.THU);
  }

  /** A date in digits without a head word. */
  private int bare(int token, List<Expression> found) {
    if (neighbours.isInnerPart(token)) {
      return token;
    }
    int day = reading.whole(token);
    if (day >= 1 && reading.isDash(token + 1) && isEndOfRange(token)) {
      int end = range(token, token, found);
      if (end > token) {
        return end;
      }
    }
    if (!date.read(token)) {
      return fullInWords(token, found);
    }
    if (date.form() == NumericDate.Form.DAY_MONTH_YEAR) {
      return dated(token, token, found);
    }
    if (date.form() == NumericDate.Form.MONTH_YEAR) {
      boolean month = date.isSlashed() && !neighbours.isName(token);
      return month ? point(token, date.end(), "month", found) : token;
    }
    boolean decimal = !date.isSlashed() && !reading.isDash(token + 1);
    if (decimal && isAside(token, found)) {
      return point(token, date.end(), "date", found);
    }
    return !decimal && neighbours.isDate(token, date, found) ? dated(token, token, found) : token;
  }

  private boolean isEndOfRange(int token) {
    return date.read(token + 2) && (date.hasYear() || reading.is(token - 1, Words.TU));
  }

  /** {@code sáng nay (19.5)}: a date in brackets directly after a day of the text. */
  private boolean isAside(int token, List<Expression> found) {
    return !found.isEmpty()
        && reading.isMark(token - 1, '(')
        && reading.isMark(date.end(), ')')
        && found.get(found.size() - 1).last() == token - 2
        && found.get(found.size() - 1).meaning() instanceof Meaning.Relative;
  }

  private int point(int first, int end, String rule, List<Expression> found) {
    found.add(Expression.point(first, end, date.moment(), rule));
    return end;
  }

  private boolean isLunar(int token) {
    return reading.are(token, Words.AM, Words.LICH);
  }

  private static boolean isDay(NumericDate.Form form) {
    return form != NumericDate.Form.MONTH_YEAR;
  }
}
