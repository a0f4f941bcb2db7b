package org.annalist.plugin.times;

import java.util.List;
import java.util.Map;
import org.annalist.api.annotation.Timex3;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.NumberReader;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * Stretches of time: {@code 15 năm}, {@code 10-15 năm}, {@code một năm rưỡi}, {@code 2 giờ 30
 * phút}; and {@code 6 tháng đầu năm 2024}, which is a stretch of the calendar.
 */
final class DurationRules implements Rule {

  private static final SyllableMap UNITS =
      SyllableMap.of(
          Map.ofEntries(
              Map.entry("năm", 0),
              Map.entry("tháng", 1),
              Map.entry("tuần", 2),
              Map.entry("ngày", 3),
              Map.entry("giờ", 4),
              Map.entry("tiếng", 4),
              Map.entry("phút", 5),
              Map.entry("giây", 6),
              Map.entry("quý", 7),
              Map.entry("thập", 8),
              Map.entry("thế", 9),
              Map.entry("đêm", 10)));

  private static final int YEARS = 0;
  private static final int MONTHS = 1;
  private static final double LONGEST = 1e15;
  private static final int DAYS = 3;
  private static final int QUARTERS = 7;
  private static final int DECADES = 8;
  private static final int CENTURIES = 9;
  private static final String[] CODES = {"Y", "M", "W", "D", "TH", "TM", "TS", "Q", "E", "C", "N"};
  private static final int[] HALVES = {6, 0, 0, 12, 30, 30};
  private static final String[] HALF_CODES = {"M", "", "", "TH", "TM", "TS"};

  private static final SyllableMap AGE = SyllableMap.setOf("kỷ", "kỉ", "niên");
  private static final SyllableMap SOUND =
      SyllableMap.setOf(
          "nổ", "súng", "anh", "việt", "nói", "pháp", "nga", "trung", "đức", "nhật", "hàn", "hát",
          "cười", "chuông", "động", "kêu", "khóc", "hét", "vỗ", "gọi", "mẹ", "dân", "địa", "phổ");
  private static final SyllableMap BEFORE_ORDINAL =
      SyllableMap.setOf(
          "số", "thứ", "lần", "kỳ", "kì", "đợt", "khóa", "hạng", "lớp", "vòng", "luật", "định",
          "khoản", "điều", "chương", "phần", "mục", "bài", "tập", "tháng", "quý", "tư", "bản");
  private static final SyllableMap BEFORE_FIVE =
      SyllableMap.setOf(
          "sau", "suốt", "gần", "hơn", "khoảng", "hạn", "trước", "cứ", "lỗ", "tù", "là", "mất",
          "được");
  private static final SyllableMap LAST = SyllableMap.setOf("cuối");
  private static final long WITHIN_A = Syllables.key("trong");
  private static final long WITHIN_B = Syllables.key("vòng");
  private static final SyllableMap VAGUE = SyllableMap.setOf("vài", "dăm", "mấy", "đôi");
  private static final SyllableMap LUNAR = SyllableMap.setOf("giêng", "chạp");

  /** {@code ngày công}: days of work are counted, not passed. */
  private static final long WORK = Syllables.key("công");

  private static final long NEW = Syllables.key("mới");
  private static final long HALF = Syllables.key("nửa");

  private final Reading reading;
  private final MonthTail tail;

  // What amount() leaves behind.
  private double low;
  private double high;
  private int unit;
  private int end;

  DurationRules(Reading reading, MonthTail tail) {
    this.reading = reading;
    this.tail = tail;
  }

  @Override
  public int read(int token, List<Expression> found) {
    if (reading.is(token, HALF)) {
      return half(token, found);
    }
    if (reading.is(token, Words.NAM) && !isFive(token)) {
      return token;
    }
    if (!amount(token)) {
      return token;
    }
    if (unit == MONTHS || unit == QUARTERS) {
      int ofYear = partOfYear(token, found);
      if (ofYear > token) {
        return ofYear;
      }
    }
    if (isOrdinal(token) || isAge() || isDateAhead() || isOtherTiming()) {
      return token;
    }
    String value = value();
    int stop = end;
    found.add(
        new Expression(
            token, stop - 1, new Meaning.Literal(Timex3.Type.DURATION, value), "duration"));
    return stop;
  }

  /** Reads a number or range of numbers with a unit of time. */
  private boolean amount(int token) {
    NumberReader number = reading.numbers();
    boolean ratio = reading.isSlash(token - 1) && reading.touchesNext(token - 1);
    if (ratio || reading.isNumber(token - 1) || !number.read(token)) {
      return false;
    }
    low = number.value();
    high = low;
    int at = number.end();
    boolean joined = reading.isDash(at) || reading.is(at, Words.DEN) || reading.is(at, Words.TOI);
    if (joined && !reading.isBreak(at + 1) && number.read(at + 1) && number.value() > low) {
      high = number.value();
      at = number.end();
    }
    at = reading.behindWords(at);
    unit = UNITS.value(reading.key(at));
    if (unit < 0 || reading.isCapitalised(at) && !reading.isCapitalised(token)) {
      return false;
    }
    boolean compound = unit == DECADES || unit == CENTURIES;
    if (compound && !reading.is(at + 1, AGE)) {
      return false;
    }
    end = at + (compound ? 2 : 1);
    return high < LONGEST;
  }

  private String value() {
    String first = iso(low, unit);
    if (high > low) {
      return "P" + first + "/P" + iso(high, unit);
    }
    if (reading.is(end, Words.RUOI) && unit < HALVES.length && HALVES[unit] > 0) {
      end++;
      return join(first, HALVES[unit] + "", HALF_CODES[unit]);
    }
    // A lesser part directly after it: 2 giờ 30 phút, 3 năm 6 tháng.
    int greater = unit;
    int stop = end;
    boolean lesser =
        reading.isNumber(end) && amount(end) && high == low && unit > greater && unit < QUARTERS;
    if (lesser && !isDateAhead()) {
      return join(first, number(low), CODES[unit]);
    }
    end = stop;
    return "P" + first;
  }

  private static String join(String first, String amount, String code) {
    boolean sameClock = first.startsWith("T") && code.startsWith("T");
    String letter = code.substring(code.length() - 1);
    String clock = code.startsWith("T") && !sameClock ? "T" : "";
    return "P" + first + clock + amount + letter;
  }

  private static String iso(double amount, int unit) {
    if (unit == DECADES || unit == CENTURIES) {
      return number(amount * (unit == DECADES ? 10 : 100)) + "Y";
    }
    String code = CODES[unit];
    return code.length() == 2 ? "T" + number(amount) + code.charAt(1) : number(amount) + code;
  }

  private static String number(double amount) {
    return amount == Math.rint(amount) && amount < 1e15
        ? Long.toString((long) amount)
        : Double.toString(amount);
  }

  /** {@code nửa năm}, {@code nửa tháng}. */
  private int half(int token, List<Expression> found) {
    int of = UNITS.value(reading.key(token + 1));
    boolean measured = of >= 0 && of < QUARTERS && !reading.is(token + 2, LAST);
    if (!measured || of == YEARS && reading.is(token + 2, Words.DAU)) {
      return token;
    }
    String value = of == YEARS ? "P6M" : "P" + iso(0.5, of);
    Meaning meaning = new Meaning.Literal(Timex3.Type.DURATION, value);
    found.add(new Expression(token, token + 1, meaning, "half"));
    return token + 2;
  }

  /** {@code 6 tháng đầu năm 2024}, {@code 9 tháng năm 2024}, {@code hai quý cuối năm}. */
  private int partOfYear(int token, List<Expression> found) {
    // Without a word between it is the first months that are reported on.
    boolean reported =
        unit == MONTHS && low >= 2 && reading.is(end, Words.NAM) && reading.year(end + 1) > 0;
    boolean first = reported || reading.is(end, Words.DAU);
    boolean last = reading.is(end, Words.CUOI);
    int year = reported ? end : end + 1;
    int length = (int) (unit == QUARTERS ? low * 3 : low);
    boolean fits = high == low && length == (unit == QUARTERS ? low * 3 : low) && length < 12;
    if (!first && !last || !fits || length < 1 || !reading.is(year, Words.NAM)) {
      return token;
    }
    tail.start(Moment.ofMonth(0, first ? 1 : 13 - length));
    int stop = tail.year(year);
    stop = stop == year ? year + 1 : stop;
    Moment from = tail.moment();
    Moment to = from.withMonth(first ? length : 12);
    found.add(Expression.range(token, stop, from, to, "months-of-year"));
    return stop;
  }

  /** Whether năm can be five: before a unit of time, after what goes before a length of time. */
  private boolean isFive(int token) {
    if (UNITS.value(reading.key(token + 1)) == YEARS) {
      return !reading.isNumber(token + 2);
    }
    return UNITS.has(reading.key(token + 1)) && reading.is(token - 1, BEFORE_FIVE);
  }

  private boolean isOrdinal(int token) {
    if (reading.are(token - 2, WITHIN_A, WITHIN_B)) {
      return false;
    }
    boolean newYear = unit == YEARS && low == 1 && reading.is(end, NEW);
    return newYear || reading.is(token - 1, BEFORE_ORDINAL) || reading.is(token - 1, VAGUE);
  }

  /** Ages are figures; the length of membership or service is not. */
  private boolean isAge() {
    return reading.is(end, Words.TUOI)
        && !reading.is(end + 1, Words.DANG)
        && !reading.is(end + 1, Syllables.key("nghề"));
  }

  /** Whether the unit is rather the head of a date: {@code văn bản 571 ngày 19/1/2017}. */
  private boolean isDateAhead() {
    if (unit == MONTHS && reading.is(end, LUNAR)) {
      return true;
    }
    if (!reading.isNumber(end)) {
      return false;
    }
    boolean years = unit == YEARS && reading.year(end) > 0;
    if (years && (reading.isDash(end + 1) || low <= 10 && reading.isSyllable(end - 2))) {
      return false;
    }
    int next = UNITS.value(reading.key(end + 1));
    if (next > unit && next < QUARTERS) {
      return false;
    }
    boolean small = reading.whole(end) >= 0 || unit == DAYS && reading.digits(end) <= 5;
    return years
        || unit != YEARS && small && unit <= 3 && reading.digits(end) <= (unit == DAYS ? 5 : 2)
        || unit == QUARTERS;
  }

  /** {@code 3 tiếng nổ} is no time; {@code đêm} counts nights only after a small number. */
  private boolean isOtherTiming() {
    return CODES[unit].equals("TH") && reading.is(end, SOUND)
        || unit == DAYS && reading.is(end, WORK)
        || CODES[unit].equals("N");
  }
}
