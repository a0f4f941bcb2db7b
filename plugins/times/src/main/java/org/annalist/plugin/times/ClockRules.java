package org.annalist.plugin.times;

import java.util.List;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * Times of the day: {@code 9 giờ 30 ngày 5/6/2024}, {@code 16h00 ngày 4/8}, {@code lúc 8 giờ tối},
 * {@code 19/04/2023 | 14:05}; and parts of the day: {@code Sáng 19/4}, {@code chiều nay}.
 */
final class ClockRules implements Rule {

  private static final SyllableMap BEFORE_CLOCK = SyllableMap.setOf("lúc", "hồi", "vào", "từ");
  private static final SyllableMap BEFORE_LIKELY_CLOCK =
      SyllableMap.setOf("từ", "đến", "tới", "trước", "khoảng", "sau", "gần", "hơn");
  private static final SyllableMap EVENING_HOURS = SyllableMap.setOf("chiều", "tối", "đêm");
  private static final long COLON = Syllables.key(":");
  private static final long TIME_OF = Syllables.key("lúc");

  private final Reading reading;
  private final DayRules days;
  private final NumericDate date;
  private final RelativeRules relatives;

  // What clock() leaves behind.
  private int hour;
  private int minute;
  private int end;
  private boolean exact;

  ClockRules(Reading reading, DayRules days, NumericDate date, RelativeRules relatives) {
    this.reading = reading;
    this.days = days;
    this.date = date;
    this.relatives = relatives;
  }

  @Override
  public int read(int token, List<Expression> found) {
    return reading.isNumber(token) ? clock(token, found) : part(token, found);
  }

  private int clock(int token, List<Expression> found) {
    if (!hourAndMinute(token)) {
      return token;
    }
    String part = Words.part(reading.key(end));
    boolean parted = !part.isEmpty();
    if (parted) {
      adjust(part);
      end++;
      // "8 giờ sáng sớm"
      end += reading.is(end, Words.SOON) ? 1 : 0;
    }
    Moment time = Moment.UNKNOWN.withClock(hour, minute);
    int stop = withDay(token, end, time, found);
    if (stop > token) {
      return stop;
    }
    boolean likely = exact && reading.is(token - 1, BEFORE_LIKELY_CLOCK);
    if (!parted && !exact && !reading.is(token - 1, BEFORE_CLOCK) && !likely) {
      return token;
    }
    found.add(new Expression(token, end - 1, new Meaning.Clock(time), "clock"));
    return end;
  }

  /** Reads the day that follows a clock or part of a day, if one does. */
  private int withDay(int first, int after, Moment time, List<Expression> found) {
    int day = after;
    if (reading.is(day, Words.COMMA) || reading.isMark(day, '|') || reading.isDash(day)) {
      day++;
    }
    if (reading.are(day, Words.CUNG, Words.NGAY) && reading.isNumber(day + 2)) {
      // "cùng ngày 4/7" names the day itself.
      day++;
    }
    int size = found.size();
    int stop = first;
    if (reading.is(day, Words.NGAY)) {
      stop = days.headed(first, day, found);
    } else if (reading.isNumber(day)) {
      boolean clear = date.read(day) && (day == after || date.hasYear());
      stop = clear && isDateAfterPart(day) ? days.dated(first, day, found) : first;
    }
    if (stop == first && day == after) {
      stop = relatives.read(day, found);
      stop = stop == day ? first : stop;
    }
    if (found.size() > size) {
      Expression dated = found.get(size);
      found.set(size, new Expression(first, dated.last(), timed(dated.meaning(), time), "time"));
    }
    return stop;
  }

  /** Whether the day after a part of the day is no ratio: month and day with no noun counted. */
  private boolean isDateAfterPart(int day) {
    return date.form() != NumericDate.Form.MONTH_YEAR && !reading.isMark(day + 3, '%');
  }

  private static Meaning timed(Meaning meaning, Moment time) {
    if (meaning instanceof Meaning.Point point) {
      return new Meaning.Point(merge(point.moment(), time));
    }
    if (meaning instanceof Meaning.Relative relative) {
      return new Meaning.Relative(relative.step(), relative.offset(), relative.anchor(), time);
    }
    if (meaning instanceof Meaning.Range range) {
      return new Meaning.Range(merge(range.from(), time), merge(range.to(), time));
    }
    return meaning;
  }

  private static Moment merge(Moment day, Moment time) {
    return day.withPart(time.part()).withClock(time.hour(), time.minute());
  }

  /** Part of the day with its day: {@code Sáng 19/4}, {@code chiều ngày 5/6}, {@code tối qua}. */
  private int part(int token, List<Expression> found) {
    String part = Words.part(reading.key(token));
    int after = token + 1;
    while (!Words.part(reading.key(after)).isEmpty() || reading.is(after, Words.SOON)) {
      part = reading.is(after, Words.SOON) ? part : Words.part(reading.key(after));
      after++;
    }
    Moment time = Moment.UNKNOWN.withPart(part);
    boolean near =
        reading.is(after, Words.NAY)
            || reading.is(after, Words.QUA)
            || reading.is(after, Words.MAI);
    if (near) {
      int offset = reading.is(after, Words.NAY) ? 0 : reading.is(after, Words.QUA) ? -1 : 1;
      int stop = after + 1;
      // "sáng nay 19/4" names the day itself.
      int dated = reading.isNumber(stop) ? withDay(token, stop, time, found) : token;
      if (dated > token) {
        return dated;
      }
      Meaning meaning = new Meaning.Relative(Meaning.Step.DAY, offset, Meaning.Anchor.TEXT, time);
      found.add(new Expression(token, stop - 1, meaning, "part-of-day"));
      return stop;
    }
    return reading.is(after, Words.COMMA) ? token : withDay(token, after, time, found);
  }

  /** Reads {@code 9 giờ 30}, {@code 16h00}, {@code 8g}, {@code 14:05}. */
  private boolean hourAndMinute(int token) {
    hour = reading.whole(token);
    minute = 0;
    exact = false;
    if (hour < 0 || hour > 24 || reading.digits(token) > 2) {
      return false;
    }
    int mark = token + 1;
    boolean close = reading.touchesNext(token);
    if (reading.is(mark, COLON) && close && isMinute(token + 2) && reading.touchesNext(mark)) {
      exact = reading.digits(token + 2) == 2;
      minute = reading.whole(token + 2);
      end = token + 3;
      return exact && !reading.is(end, COLON);
    }
    boolean word = reading.is(mark, Words.GIO);
    boolean letter = close && (reading.is(mark, Words.H) || reading.is(mark, Words.G));
    if (!word && !letter) {
      return false;
    }
    end = token + 2;
    if (isMinute(end) && (word || reading.touchesNext(mark)) && !reading.isSlash(end + 1)) {
      boolean counted = reading.is(end + 1, Words.PHUT);
      exact = !counted || reading.is(token - 1, BEFORE_CLOCK);
      minute = reading.whole(end);
      end += counted ? 2 : 1;
      if (reading.is(end, Words.P) && reading.touchesNext(end - 1)) {
        end++;
      }
    } else {
      exact = letter && reading.digits(token) <= 2 && hour != 24;
    }
    return true;
  }

  private boolean isMinute(int token) {
    return reading.digits(token) <= 2 && reading.whole(token) >= 0 && reading.whole(token) < 60;
  }

  private void adjust(String part) {
    boolean late = part.equals("AF") || part.equals("EV") || part.equals("NI") && hour >= 6;
    if (late && hour < 12) {
      hour += 12;
    } else if (part.equals("MI") && hour < 3) {
      hour += 12;
    }
  }

  /** Adds the clock that follows a full date in a header: {@code 19/04/2023 | 14:05}. */
  int clockAfter(int after, List<Expression> found) {
    int at = after;
    while (reading.is(at, Words.COMMA)
        || reading.is(at, Words.BAR)
        || reading.isDash(at)
        || reading.is(at, TIME_OF) && at == after) {
      at++;
    }
    boolean digital = reading.isNumber(at) && reading.is(at + 1, COLON) && at - after <= 1;
    if (!digital || !hourAndMinute(at)) {
      return after;
    }
    Expression dated = found.get(found.size() - 1);
    Moment day = dated.moment();
    Moment time = merge(day, Moment.UNKNOWN.withClock(hour, minute));
    found.set(found.size() - 1, Expression.point(dated.first(), end, time, "time"));
    return end;
  }
}
