package org.annalist.plugin.times;

import java.util.Map;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * Reads a month or year and what tells its year: {@code tháng 3-2023}, {@code tháng Tám năm 1945},
 * {@code năm ngoái}. A cursor: {@link #moment} tells what was read.
 */
final class MonthTail {

  private static final SyllableMap SHIFTS =
      SyllableMap.of(
          Map.of(
              "nay", 2, "này", 2, "ngoái", 1, "trước", 1, "qua", 1, "rồi", 1, "sau", 3, "tới", 3,
              "kia", 0));

  private static final int NOW = 2;
  private static final SyllableMap BEFORE_NAMED_MONTH =
      SyllableMap.setOf("trong", "từ", "đến", "tới", "đầu", "cuối", "giữa", "vào", "hồi", "nghĩa");
  private static final long THIS = Syllables.key("này");

  private final Reading reading;
  private final NumericDate date;
  private Moment moment;

  MonthTail(Reading reading, NumericDate date) {
    this.reading = reading;
    this.date = date;
  }

  Moment moment() {
    return moment;
  }

  /** Begins with what was read already; {@link #year} then adds its year. */
  void start(Moment known) {
    moment = known;
  }

  /**
   * Reads {@code tháng} and its month.
   *
   * @return index of the token after it, or {@code head} if there is no month
   */
  int read(int head) {
    int number = head + 1;
    if (date.read(number) && date.form() == NumericDate.Form.MONTH_YEAR) {
      moment = date.moment();
      return date.end();
    }
    int month = reading.whole(number);
    if (reading.digits(number) > 2) {
      month = -1;
    }
    int end = number + 1;
    if (month < 0) {
      month = named(number);
      int unit = Words.month(reading.key(end));
      if (month == 10 && (unit == 1 || unit == 2)) {
        month += unit;
        end++;
      }
    }
    if (month < 1 || month > 12) {
      return head;
    }
    moment = Moment.ofMonth(0, month);
    return year(end);
  }

  private int named(int number) {
    int month = Words.month(reading.key(number));
    boolean told =
        reading.isCapitalised(number)
            || isYear(number + 1)
            || reading.is(number - 2, BEFORE_NAMED_MONTH);
    return told ? month : 0;
  }

  private boolean isYear(int token) {
    return reading.is(token, Words.NAM) && reading.year(token + 1) > 0;
  }

  /** Reads {@code năm 2023} or {@code năm nay} at a token, if it stands there, into the moment. */
  int year(int token) {
    if (isYear(token)) {
      moment = moment.withYear(reading.year(token + 1));
      return token + 2;
    }
    if (reading.isDash(token) && reading.year(token + 1) > 0) {
      moment = moment.withYear(reading.year(token + 1));
      return token + 2;
    }
    if (reading.is(token, Words.COMMA) && isYear(token + 1)) {
      moment = moment.withYear(reading.year(token + 2));
      return token + 3;
    }
    int shift = yearShift(token);
    if (shift != Moment.NONE) {
      moment = moment.withYearShift(shift);
      return token + 2;
    }
    return token;
  }

  /** Years from that of the text that {@code năm nay} and the like mean, or NONE. */
  int yearShift(int token) {
    return reading.is(token, Words.NAM) && !reading.is(token + 1, THIS)
        ? shift(token + 1)
        : Moment.NONE;
  }

  /** Months from that of the text that {@code tháng này} and the like mean, or NONE. */
  int monthShift(int token) {
    return reading.is(token, Words.THANG) ? shift(token + 1) : Moment.NONE;
  }

  private int shift(int token) {
    int shift = SHIFTS.value(reading.key(token));
    return shift < 0 ? Moment.NONE : shift - NOW;
  }
}
