package org.annalist.plugin.times;

import java.util.List;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.CountNouns;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/** What the words around a number say about it: a date, a ratio, a count or a name. */
final class Neighbours {

  /** Words before a date without its head word. */
  private static final SyllableMap BEFORE_DATE =
      SyllableMap.setOf(
          "hôm", "từ", "đến", "tới", "trước", "sau", "hết", "vào", "dịp", "lễ", "kể", "hạn", "qua",
          "ngày", "tối", "sáng", "chiều", "trưa", "đêm", "khai", "lúc", "mùng", "mồng", "nay");

  /** Words before a ratio, a score or a rank. */
  private static final SyllableMap BEFORE_RATIO =
      SyllableMap.setOf(
          "đạt", "được", "có", "xếp", "thứ", "số", "hạng", "khoảng", "gần", "hơn", "chiếm", "bằng",
          "tỷ", "tỉ", "còn", "với", "là", "tăng", "giảm", "cả", "thắng", "thua", "hòa", "vượt",
          "bị", "cho", "của", "trên", "dưới", "ít", "nhất", "quá");

  /** Words before a number that is part of a name. */
  private static final SyllableMap BEFORE_NAME =
      SyllableMap.setOf(
          "số", "điều", "khoản", "luật", "định", "tư", "quyết", "phòng", "tổ", "mã", "lộ", "đường",
          "phố", "cầu", "ql", "tl", "văn", "lệnh", "thị", "ngõ", "ngách", "kiệt", "hẻm", "lô",
          "viện", "rạp", "máy", "phường", "quận", "khóm", "ấp", "thôn");

  /** Words before a bare number that make it a year. */
  private static final SyllableMap BEFORE_YEAR =
      SyllableMap.setOf("từ", "đến", "tới", "năm", "trong", "vào", "hè", "xuân", "thu", "đông");

  private static final long SUNDAY_A = Syllables.key("chủ");
  private static final long SUNDAY_B = Syllables.key("nhật");

  /** Nouns that are counted even after a name: {@code Hòa Phát 2000 công nhân}. */
  private static final SyllableMap COUNTED =
      SyllableMap.setOf("người", "chiếc", "con", "cái", "hộ", "xe", "học", "công", "cán", "căn");

  private final Reading reading;

  Neighbours(Reading reading) {
    this.reading = reading;
  }

  /** Whether a day and month in digits, such as 7/10, are a date rather than a ratio. */
  boolean isDate(int token, NumericDate date, List<Expression> found) {
    if (isInnerPart(token) || reading.isSlash(date.end()) || isPercent(date.end())) {
      return false;
    }
    boolean joined = joinsDate(token, found);
    boolean told = reading.is(token - 1, BEFORE_DATE);
    if (isName(token)) {
      return false;
    }
    if (!date.isSlashed()) {
      return (joined || told) && !isCounted(date.end());
    }
    if (joined || isAfterWeekday(token)) {
      return true;
    }
    // More than the whole is no ratio: 28/6 can only be a day.
    boolean maybeRatio = date.day() <= date.month();
    if (maybeRatio && isCounted(date.end()) || reading.is(token - 1, BEFORE_RATIO)) {
      return false;
    }
    return told || standsApart(token, date.end());
  }

  private boolean isAfterWeekday(int token) {
    int last = reading.is(token - 1, Words.COMMA) ? token - 2 : token - 1;
    return reading.is(last - 1, Words.THU) && Words.isWeekday(reading.key(last))
        || reading.are(last - 1, SUNDAY_A, SUNDAY_B);
  }

  /** Whether a bare number of four digits is a year. */
  boolean isYear(int token, List<Expression> found) {
    int year = reading.year(token);
    if (year < 1900 || year > 2100 || isInnerPart(token) || isName(token)) {
      return false;
    }
    int next = token + 1;
    boolean glued = reading.touchesNext(token) && (reading.isSyllable(next) || isJoint(next));
    if (glued || isPercent(next)) {
      return false;
    }
    if (joinsDate(token, found) || reading.is(token - 1, BEFORE_YEAR)) {
      return !CountNouns.isMeasure(reading.key(next));
    }
    boolean named = reading.isCapitalised(token - 1) && !reading.is(next, COUNTED);
    return named ? !CountNouns.isMeasure(reading.key(next)) : !isCounted(next);
  }

  /** Whether a number's words end at {@code end} and a counted noun follows. */
  boolean isCounted(int end) {
    return reading.isLower(end) && CountNouns.mayBegin(reading.key(end));
  }

  /** Whether the number is part of the name of a road, a house or a document. */
  boolean isName(int token) {
    return reading.is(token - 1, BEFORE_NAME);
  }

  /** Whether the number goes on a group like 5/10/15 or 2-3. */
  boolean isInnerPart(int token) {
    return token > 1 && reading.touchesNext(token - 1) && isJoint(token - 1);
  }

  private boolean isJoint(int token) {
    return (reading.isSlash(token) || reading.isDash(token) || reading.isMark(token, ':'))
        && (reading.isNumber(token - 1) || reading.isSyllable(token - 1))
        && reading.touchesNext(token - 1)
        && (reading.isNumber(token + 1) || reading.isSyllable(token + 1))
        && reading.touchesNext(token);
  }

  private boolean isPercent(int token) {
    return reading.isMark(token, '%');
  }

  /** Whether a date ended just before, with nothing but a comma, và, đến or dash between. */
  private boolean joinsDate(int token, List<Expression> found) {
    if (found.isEmpty()) {
      return false;
    }
    int gap = token - 1 - found.get(found.size() - 1).last();
    return gap == 1
        && (reading.is(token - 1, Words.COMMA)
            || reading.is(token - 1, Words.VA)
            || reading.is(token - 1, Words.DEN)
            || reading.is(token - 1, Words.TOI)
            || reading.isDash(token - 1));
  }

  /** Whether marks or a line's ends close the date in on both sides, or on one in brackets. */
  private boolean standsApart(int token, int end) {
    boolean opens = reading.isBreak(token - 1) || reading.isMark(token - 1, '(');
    boolean closes =
        reading.isBreak(end)
            || reading.isMark(end, ')')
            || reading.isMark(end, ',')
            || reading.isMark(end, '.')
            || reading.isMark(end, ';');
    return opens && closes || closes && reading.isSyllable(token - 1);
  }
}
