package org.annalist.plugin.times;

import java.util.List;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.Reading;

/** Months and quarters: {@code tháng 3-2023}, {@code tháng 6 năm ngoái}, {@code quý I/2023}. */
final class MonthRules implements Rule {

  private static final long REVOLUTION = Syllables.key("mạng");

  private final Reading reading;
  private final NumericDate date;
  private final MonthTail tail;

  MonthRules(Reading reading, NumericDate date, MonthTail tail) {
    this.reading = reading;
    this.date = date;
    this.tail = tail;
  }

  @Override
  public int read(int token, List<Expression> found) {
    return reading.is(token, Words.THANG) ? month(token, found) : quarter(token, found);
  }

  private int month(int head, List<Expression> found) {
    int from = reading.whole(head + 1);
    boolean joined = from >= 1 && from <= 12 && reading.isDash(head + 2);
    if (joined && date.read(head + 3) && date.form() == NumericDate.Form.MONTH_YEAR) {
      return range(head, date.end(), from, date.moment(), found);
    }
    if (joined && reading.digits(head + 3) <= 2 && reading.whole(head + 3) > from) {
      int to = reading.whole(head + 3);
      int end = to <= 12 ? monthOnly(to, head + 4) : head;
      return end > head ? range(head, end, from, tail.moment(), found) : head;
    }
    int end = tail.read(head);
    if (end == head || isEventOrLunar(head, end)) {
      return head;
    }
    Moment moment = tail.moment();
    if (reading.isDash(end) && date.read(end + 1) && moment.year() > 0 && isMonth()) {
      found.add(Expression.range(head, date.end(), moment, date.moment(), "month-range"));
      return date.end();
    }
    found.add(Expression.point(head, end, moment, "month"));
    return end;
  }

  private boolean isMonth() {
    return date.form() == NumericDate.Form.MONTH_YEAR;
  }

  /** A month whose year may follow. */
  private int monthOnly(int month, int token) {
    tail.start(Moment.ofMonth(0, month));
    return tail.year(token);
  }

  private int range(int head, int end, int from, Moment to, List<Expression> found) {
    found.add(Expression.range(head, end, to.withMonth(from), to, "month-range"));
    return end;
  }

  /** A revolution named by its month, or a month of the moon. */
  private boolean isEventOrLunar(int head, int end) {
    boolean event = reading.is(head - 1, REVOLUTION) && tail.moment().year() == 0;
    return event || reading.are(end, Words.AM, Words.LICH);
  }

  private int quarter(int head, List<Expression> found) {
    int quarter = quarterNumber(head + 1);
    if (quarter < 1 || quarter > 4) {
      return head;
    }
    int end = head + 2;
    if ((reading.isSlash(end) || reading.isDash(end)) && reading.year(end + 1) > 0) {
      Moment moment = Moment.ofQuarter(reading.year(end + 1), quarter);
      found.add(Expression.point(head, end + 2, moment, "quarter"));
      return end + 2;
    }
    tail.start(Moment.ofQuarter(0, quarter));
    end = tail.year(end);
    found.add(Expression.point(head, end, tail.moment(), "quarter"));
    return end;
  }

  private int quarterNumber(int token) {
    return reading.digits(token) == 1 ? reading.whole(token) : reading.roman(token);
  }
}
