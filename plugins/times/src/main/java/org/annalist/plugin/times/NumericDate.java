package org.annalist.plugin.times;

import org.annalist.vietnamese.numeral.Digits;
import org.annalist.vietnamese.numeral.Reading;

/**
 * Reads dates in digits: {@code 17/3/2021}, {@code 17-11-2021}, {@code 19.4.2023}, {@code 28/12},
 * {@code 3/2016}, {@code 2023-04-19}. A cursor like {@link
 * org.annalist.vietnamese.numeral.NumberReader}; it tells the shape, not whether a date is meant.
 */
final class NumericDate {

  /** Which parts a date has. */
  enum Form {
    DAY_MONTH_YEAR,
    DAY_MONTH,
    MONTH_YEAR
  }

  private static final int CENTURY_BREAK = 40;

  private final Reading reading;

  private Form form;
  private int day;
  private int month;
  private int year;
  private int end;
  private boolean slashed;

  NumericDate(Reading reading) {
    this.reading = reading;
  }

  /** Reads a date; false if none has its shape at {@code token}. */
  boolean read(int token) {
    if (!reading.isNumber(token)) {
      return false;
    }
    slashed = false;
    if (reading.whole(token) < 0 || reading.digits(token) > 4) {
      return dotted(token);
    }
    if (!separated(token)) {
      return false;
    }
    boolean third = separated(token + 2) && sameMark(token + 1, token + 3);
    if (third && iso(token)) {
      return true;
    }
    slashed = reading.isSlash(token + 1);
    int first = reading.whole(token);
    int second = reading.whole(token + 2);
    if (third && reading.digits(token) <= 2 && reading.digits(token + 2) <= 2) {
      int fullYear = fullYear(token + 4);
      return fullYear > 0 && set(Form.DAY_MONTH_YEAR, first, second, fullYear, token + 5);
    }
    if (third || reading.digits(token) > 2) {
      return false;
    }
    if (reading.year(token + 2) > 0) {
      return set(Form.MONTH_YEAR, 0, first, second, token + 3);
    }
    return reading.digits(token + 2) <= 2 && set(Form.DAY_MONTH, first, second, 0, token + 3);
  }

  Form form() {
    return form;
  }

  int day() {
    return day;
  }

  int month() {
    return month;
  }

  int end() {
    return end;
  }

  boolean hasYear() {
    return year > 0;
  }

  /** Whether it is written with slashes, which dates share with ratios only. */
  boolean isSlashed() {
    return slashed;
  }

  Moment moment() {
    return Moment.ofDay(year, month, day);
  }

  /** A number, a slash or dash and a number that stand together. */
  private boolean separated(int token) {
    int mark = token + 1;
    if (!reading.isNumber(token + 2) || reading.whole(token + 2) < 0) {
      return false;
    }
    boolean close = reading.touchesNext(token) && reading.touchesNext(mark);
    return reading.isSlash(mark) || close && reading.isDash(mark);
  }

  private boolean sameMark(int mark, int other) {
    return reading.key(mark) == reading.key(other);
  }

  private boolean iso(int token) {
    return reading.year(token) > 0
        && reading.digits(token + 2) == 2
        && reading.digits(token + 4) == 2
        && reading.isDash(token + 1)
        && set(
            Form.DAY_MONTH_YEAR,
            reading.whole(token + 4),
            reading.whole(token + 2),
            reading.year(token),
            token + 5);
  }

  /** A year of four digits, or of two within a hundred years; 0 if it is none. */
  private int fullYear(int token) {
    int written = reading.year(token);
    if (written > 0) {
      return written;
    }
    int two = reading.digits(token) == 2 ? reading.whole(token) : -1;
    return two < 0 ? 0 : two < CENTURY_BREAK ? 2000 + two : 1900 + two;
  }

  /** Dates with dots, which the scanner takes for one number. */
  private boolean dotted(int token) {
    String text = reading.text();
    int begin = reading.tokens().begin(token);
    int stop = reading.tokens().end(token);
    int dot = text.indexOf('.', begin);
    if (dot < 0 || dot >= stop) {
      return false;
    }
    int first = Digits.whole(text, begin, dot, 2);
    int second = text.indexOf('.', dot + 1);
    if (second < 0 || second >= stop) {
      int rest = Digits.whole(text, dot + 1, stop, 4);
      return stop - dot == 5
          ? set(Form.MONTH_YEAR, 0, first, rest, token + 1)
          : set(Form.DAY_MONTH, first, rest, 0, token + 1);
    }
    int middle = Digits.whole(text, dot + 1, second, 2);
    int last = Digits.whole(text, second + 1, stop, 4);
    return stop - second == 5 && set(Form.DAY_MONTH_YEAR, first, middle, last, token + 1);
  }

  private boolean set(Form newForm, int newDay, int newMonth, int newYear, int newEnd) {
    form = newForm;
    day = newDay;
    month = newMonth;
    year = newYear;
    end = newEnd;
    boolean dayFits = form == Form.MONTH_YEAR || day >= 1 && day <= 31;
    boolean yearFits = form == Form.DAY_MONTH || year >= 1000 && year < 3000;
    return dayFits && yearFits && month >= 1 && month <= 12;
  }
}
