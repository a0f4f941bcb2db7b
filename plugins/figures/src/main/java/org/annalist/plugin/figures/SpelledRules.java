package org.annalist.plugin.figures;

import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.CountNouns;
import org.annalist.vietnamese.numeral.NumberReader;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * Decides which number words count: {@code hai phần mềm} does, {@code ba mẹ}, {@code năm 2023} and
 * {@code một số} do not.
 */
final class SpelledRules {

  private static final long ONE = Syllables.key("một");
  private static final long THREE = Syllables.key("ba");
  private static final long FIVE = Syllables.key("năm");
  private static final long DOUBLE = Syllables.key("đôi");
  private static final long TIMES = Syllables.key("gấp");
  private static final long AND = Syllables.key("và");
  private static final long COMMA = Syllables.key(",");

  /** Words before một that make it a count. */
  private static final SyllableMap COUNTS_ONE =
      SyllableMap.setOf("nhất", "thiểu", "đa", "đúng", "duy", "thêm", "hơn", "chỉ", "mất");

  private static final SyllableMap AFTER_ARTICLE =
      SyllableMap.setOf(
          "số", "trong", "cách", "phần", "loạt", "vài", "bước", "chút", "ít", "khi", "thời", "nửa",
          "mình", "bên", "mặt", "lúc", "đời", "điều", "việc", "nhóm", "hình", "lần");

  /** Words before năm that make it a year or years. */
  private static final SyllableMap BEFORE_YEAR =
      SyllableMap.setOf(
          "trong", "đầu", "cuối", "giữa", "mỗi", "hằng", "hàng", "các", "những", "cả", "nhiều",
          "mấy", "vài", "suốt", "qua", "từng", "sang", "một", "hai", "ba", "bốn", "sáu", "bảy",
          "tám", "chín", "mười", "mươi", "trăm", "nghìn", "từ", "đến", "trước", "sau", "lâu",
          "tháng", "là", "cùng", "lăm", "bao", "dài");

  private static final SyllableMap AFTER_YEAR =
      SyllableMap.setOf(
          "học", "nay", "qua", "trước", "sau", "ngoái", "tới", "mới", "bản", "sơ", "thử", "đầu",
          "cuối", "tháng", "ngày", "kinh", "thành", "thực", "công", "hai", "du", "thế");

  private static final SyllableMap PARENTS = SyllableMap.setOf("mẹ", "má", "tôi", "em", "anh");

  private final Reading reading;

  SpelledRules(Reading reading) {
    this.reading = reading;
  }

  /** Whether a number word stands at a token. */
  boolean mayBegin(int token) {
    long key = reading.key(token);
    return NumberReader.mayBegin(key) || key == DOUBLE;
  }

  /** Reads the figure at a number word; null if the word does not count. */
  Figure read(int token, Figure before, Labels.Strength label, Units units) {
    if (reading.isSlash(token - 1)) {
      return null;
    }
    boolean multiple = reading.is(token - 1, TIMES);
    if (reading.is(token, DOUBLE)) {
      return multiple ? new Figure(token, token + 1, 2, "multiple") : null;
    }
    boolean inName = reading.isCapitalised(token) && reading.sentenceBegin(token) != token;
    if (inName && !reading.isBreak(token - 1) && !isAfterMark(token)
        || label != Labels.Strength.NONE) {
      return null;
    }
    NumberReader number = reading.numbers();
    if (!number.readWords(token)) {
      return null;
    }
    int length = number.end() - token;
    Figure figure = new Figure(token, number.end(), number.value(), "number-word");
    figure.spelled = true;
    units.find(figure, number.plainEnd(), number.scale(), number.plain());
    if (figure.kind == Figure.Kind.BARE) {
      figure.rule = "multiple";
      return multiple || length > 2 ? figure : null;
    }
    boolean noun = CountNouns.mayBegin(reading.key(figure.end));
    if (length == 1 && !noun && figure.kind == Figure.Kind.COUNT) {
      return null;
    }
    return length > 1 || isCount(token, before) ? figure : null;
  }

  /** A number word with a capital begins a title after a colon or quote. */
  private boolean isAfterMark(int token) {
    return reading.isMark(token - 1, ':')
        || reading.isMark(token - 1, '(')
        || reading.isMark(token - 1, '“')
        || reading.isMark(token - 1, '"')
        || reading.isDash(token - 1);
  }

  private boolean isCount(int token, Figure before) {
    if (reading.is(token, ONE)) {
      boolean article = reading.is(token + 1, AFTER_ARTICLE);
      return !article && (reading.is(token - 1, COUNTS_ONE) || isListed(token, before));
    }
    if (reading.is(token, FIVE)) {
      boolean year = reading.is(token - 1, BEFORE_YEAR) || reading.isNumber(token - 1);
      boolean opens = reading.isCapitalised(token);
      return !year && !opens && !reading.is(token + 1, AFTER_YEAR);
    }
    return !(reading.is(token, THREE) && reading.is(token + 1, PARENTS));
  }

  /** Whether another count stands directly beside it: {@code một chủ tịch, hai phó chủ tịch}. */
  private boolean isListed(int token, Figure before) {
    boolean joined = reading.is(token - 1, AND) || reading.is(token - 1, COMMA);
    if (joined
        && before != null
        && before.kind != Figure.Kind.BARE
        && token - before.unitEnd <= 1) {
      return true;
    }
    for (int at = token + 2; at < token + 7 && !reading.isBreak(at); at++) {
      if (reading.is(at, COMMA) || reading.is(at, AND)) {
        boolean word = NumberReader.mayBegin(reading.key(at + 1)) && !reading.is(at + 1, FIVE);
        return word && CountNouns.mayBegin(reading.key(at + 2)) && !reading.is(at + 1, ONE)
            || reading.isNumber(at + 1);
      }
      if (!reading.isLower(at)) {
        break;
      }
    }
    return false;
  }
}
