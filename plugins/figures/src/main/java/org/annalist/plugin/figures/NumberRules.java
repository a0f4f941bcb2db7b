package org.annalist.plugin.figures;

import org.annalist.api.annotation.LetterCase;
import org.annalist.api.annotation.Quantity.Qualifier;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.CountNouns;
import org.annalist.vietnamese.numeral.NumberReader;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * Reads the number of a figure and what belongs to it: a count, a ratio {@code 28/30}, a range
 * {@code 7,3 – 7,8%}, a percentage, an order of magnitude {@code hàng chục}. Sets aside numbers
 * that are none: names, ranks, scores, list numbers.
 */
final class NumberRules {

  private static final long PERCENT = Syllables.key("%");
  private static final long PART_A = Syllables.key("phần");
  private static final long PART_B = Syllables.key("trăm");
  private static final long POINT = Syllables.key("điểm");
  private static final SyllableMap TIMES =
      SyllableMap.setOf("năm", "tháng", "ngày", "tuần", "giờ", "phút", "giây", "quý");

  /** What a numbered class, floor or district belongs to: {@code lớp 11 trường …}. */
  private static final SyllableMap PLACES =
      SyllableMap.setOf(
          "trường", "chung", "nhà", "khu", "thành", "đường", "đại", "bệnh", "chợ", "viện");

  private static final SyllableMap CONTACTS =
      SyllableMap.setOf("đt", "tel", "fax", "thoại", "hotline", "khoản", "đtdđ");

  private static final SyllableMap JOINTS = SyllableMap.setOf(",", "và");
  private static final long AGE = Syllables.key("tuổi");
  private static final long WORK = Syllables.key("công");
  private static final long SCALE = Syllables.key("thang");
  private static final long OF = Syllables.key("trong");
  private static final long RATING_A = Syllables.key("đánh");
  private static final long RATING_B = Syllables.key("giá");
  private static final long DEN = Syllables.key("đến");
  private static final long TOI = Syllables.key("tới");
  private static final SyllableMap ORDER_HEADS = SyllableMap.setOf("hàng", "vài", "mấy", "dăm");
  private static final SyllableMap RISES =
      SyllableMap.setOf("tăng", "giảm", "nâng", "hạ", "đi", "lên", "xuống", "nhích", "rút");
  private static final SyllableMap BEFORE_MINUS =
      SyllableMap.setOf(
          "là", "còn", "đạt", "mức", "giảm", "tăng", "xuống", "lên", "âm", "khoảng", "đến", "tới",
          "từ", "trưởng", "ở", "hơn", "gần", "dưới", "đổi", "lệch", "bằng", ":");
  private static final int SHORT_PAUSE = 4;

  private final Reading reading;
  private final Setting setting;
  private final Labels labels;
  private final Units units;
  private final SpelledRules spelled;
  private final Declined declined;

  /** Index after the last number that was set aside as a name. */
  private int namedEnd = -1;

  /**
   * Index after the last part of a telephone or account number; what touches it goes on with it.
   */
  private int contactEnd = -1;

  /** Where to go on after the last {@link #read}. */
  private int next;

  NumberRules(
      Reading reading, Setting setting, Units units, SpelledRules spelled, Declined declined) {
    this.reading = reading;
    this.setting = setting;
    this.labels = new Labels(reading, setting);
    this.units = units;
    this.spelled = spelled;
    this.declined = declined;
  }

  /** Reads the figure that begins at a token; null if none does. */
  Figure read(int token, Figure before) {
    next = token + 1;
    Figure figure;
    if (reading.isNumber(token)) {
      figure = digits(token);
    } else if (reading.is(token, ORDER_HEADS)) {
      figure = order(token);
    } else if (spelled.mayBegin(token)) {
      figure = spelled.read(token, before, labels.before(token), units);
    } else {
      return null;
    }
    if (figure != null) {
      next = Math.max(next, figure.end);
    }
    return figure;
  }

  /** Index of the token to go on with. */
  int next() {
    return next;
  }

  private Figure digits(int token) {
    String reason = noFigure(token);
    if (!reason.isEmpty()) {
      skipGroup(token);
      next = isRating(token) ? token + 3 : next;
      declined.say(token, next, reason);
      return null;
    }
    NumberReader number = reading.numbers();
    double value = number.value();
    double plain = number.plain();
    double scale = number.scale();
    int plainEnd = number.plainEnd();
    int end = number.end();
    boolean negative = isNegative(token);
    Figure figure = new Figure(negative ? token - 1 : token, end, value, "number");
    if (end == token + 1 && ratio(figure)) {
      finish(figure, figure.end, 1, figure.value);
    } else if (range(figure, plainEnd, scale, plain)) {
      next = Math.max(next, figure.end);
    } else if (isJoint(end) && scale == 1) {
      skipGroup(token);
      declined.say(token, next, "it is a score, a time or a group of numbers");
      return null;
    } else {
      finish(figure, plainEnd, scale, plain);
    }
    next = Math.max(next, reading.behindWords(figure.end));
    if (negative) {
      figure.value = -figure.value;
      figure.rule = "negative";
    }
    String named = named(figure);
    if (!named.isEmpty()) {
      declined.say(figure.first, figure.end, named);
    }
    return named.isEmpty() ? figure : null;
  }

  /** Whether a minus stands before the number: it touches it, and nothing that it could join. */
  private boolean isNegative(int token) {
    int dash = token - 1;
    if (!reading.isDash(dash) || !reading.touchesNext(dash) || reading.touchesNext(dash - 1)) {
      return dash > 0 && reading.isDash(dash) && reading.isMark(dash - 1, '(');
    }
    int before = reading.tokens().begin(dash) - 1;
    boolean decimal = reading.words(token, token).indexOf(',') > 0;
    return reading.is(dash - 1, BEFORE_MINUS)
        || decimal && reading.isLower(dash - 1)
        || reading.isMark(dash - 1, '|')
        || before >= 0 && reading.text().charAt(before) == '\t';
  }

  /** Why the digits at a token are no number that counts; empty if they may be one. */
  private String noFigure(int token) {
    if (isRating(token)) {
      return "it belongs to a widget for ratings";
    }
    if (isGroupPart(token)) {
      return "it is a part of what it touches";
    }
    if (isListNumber(token)) {
      return "it is the number of an item in a list";
    }
    if (isContact(token)) {
      return "it is the number of a telephone or an account";
    }
    return reading.numbers().read(token) ? "" : "it cannot be read as one number";
  }

  /** Reads percent sign and unit after the number. */
  private void finish(Figure figure, int plainEnd, double scale, double plain) {
    int percent = percentEnd(figure.end);
    if (percent > figure.end) {
      figure.end = percent;
      figure.unitEnd = percent;
      figure.kind = Figure.Kind.PERCENT;
      figure.rule = figure.isRange() ? "percent-range" : "percent";
      units.findShare(figure);
    } else {
      units.find(figure, plainEnd, scale, plain);
    }
  }

  private int percentEnd(int token) {
    if (reading.is(token, PERCENT) || reading.are(token, PART_A, PART_B)) {
      return reading.is(token, PERCENT) ? token + 1 : token + 2;
    }
    if (reading.is(token, POINT)) {
      int end = percentEnd(token + 1);
      return end > token + 1 ? end : token;
    }
    return token;
  }

  private boolean ratio(Figure figure) {
    int slash = figure.end;
    boolean close = reading.touchesNext(slash - 1) && reading.touchesNext(slash);
    if (!reading.isSlash(slash) || !close || !reading.numbers().read(slash + 1)) {
      return false;
    }
    double of = reading.numbers().value();
    boolean rate = of == 1 || of == 0 || setting.isTaken(slash + 1);
    if (rate || reading.isSlash(slash + 2) || of == 24 && figure.value == 24) {
      return false;
    }
    figure.of = of;
    figure.end = slash + 2;
    figure.unitEnd = figure.end;
    figure.rule = "ratio";
    return true;
  }

  /** Reads {@code 9-11%}, {@code 40 – 160m}, {@code 5 đến 11 tuổi}. */
  private boolean range(Figure figure, int plainEnd, double scale, double plain) {
    int joint = figure.end;
    boolean dash = reading.isDash(joint);
    boolean word = reading.is(joint, DEN) || reading.is(joint, TOI);
    if (!dash && !word || !reading.isNumber(joint + 1) || setting.isTaken(joint + 1)) {
      return false;
    }
    NumberReader number = reading.numbers();
    if (!number.read(joint + 1) || !(number.plain() > plain) || word && isMovement(figure.first)) {
      return false;
    }
    double to = number.value();
    double toScale = number.scale();
    int end = figure.end;
    figure.to = to;
    figure.end = number.end();
    figure.rule = "range";
    int toPlainEnd = number.plainEnd();
    double toPlain = number.plain();
    finish(figure, toPlainEnd, toScale, figure.value);
    boolean titled = figure.kind == Figure.Kind.COUNT && reading.isCapitalised(figure.end);
    if (figure.kind == Figure.Kind.BARE || titled || isJoint(toPlainEnd)) {
      // A score, or two numbers that have nothing to do with each other.
      figure.end = end;
      figure.to = Double.NaN;
      figure.rule = "number";
      figure.kind = Figure.Kind.BARE;
      figure.unit = "";
      figure.unitEnd = end;
      return false;
    }
    if (scale == 1 && toScale > 1) {
      figure.value = figure.kind == Figure.Kind.MONEY ? plain : plain * toScale;
    }
    if (figure.kind == Figure.Kind.MONEY && toScale > 1) {
      figure.to = toPlain;
    }
    return true;
  }

  /** Whether the number is where something rose or fell from: then its end is another figure. */
  private boolean isMovement(int token) {
    for (int at = token - 1; at >= token - SHORT_PAUSE && reading.isSyllable(at); at--) {
      if (reading.is(at, RISES)) {
        return true;
      }
    }
    return false;
  }

  /** {@code hàng chục}, {@code vài trăm}, {@code hàng nghìn tỷ đồng}. */
  private Figure order(int token) {
    double value = 1;
    int end = token + 1;
    double last = 1;
    while (!reading.isBreak(end) && NumberReader.scale(reading.key(end)) > 0) {
      last = NumberReader.scale(reading.key(end));
      value *= last;
      end++;
    }
    if (end == token + 1) {
      return null;
    }
    Figure figure = new Figure(token, end, value, "order");
    figure.qualifier = Qualifier.ORDER;
    boolean inUnit = end > token + 2 && last >= 1e6;
    double scale = inUnit ? last : 1;
    units.find(figure, inUnit ? end - 1 : end, scale, value / scale);
    return isTime(end) ? null : figure;
  }

  /** Whether letters, a dash or a slash join the number to what stands before it. */
  private boolean isGroupPart(int token) {
    if (token == 0 || !reading.touchesNext(token - 1) || reading.isBreak(token - 1)) {
      return false;
    }
    if (reading.isSyllable(token - 1)) {
      return true;
    }
    boolean joint =
        reading.isDash(token - 1)
            || reading.isSlash(token - 1)
            || reading.isMark(token - 1, ':')
            || reading.isMark(token - 1, '+');
    boolean word = token > 1 && reading.touchesNext(token - 2) && !reading.isMark(token - 2, '(');
    if (!joint || !word) {
      return false;
    }
    return reading.isNumber(token - 2)
        || reading.isDash(token - 1)
        || reading.isCapitalised(token - 2);
  }

  /** Whether a mark joins what ends before {@code token} to further digits: 2-1, 5/10/15, 7:30. */
  private boolean isJoint(int token) {
    boolean mark = reading.isDash(token) || reading.isSlash(token) || reading.isMark(token, ':');
    return mark
        && reading.touchesNext(token - 1)
        && reading.touchesNext(token)
        && reading.isNumber(token + 1)
        && !(reading.isSlash(token) && reading.whole(token + 1) == 1);
  }

  /** The number of a telephone or an account: a long or zero-led run, or what follows its label. */
  private boolean isContact(int token) {
    int digits = reading.digits(token);
    int begin = reading.tokens().begin(token);
    boolean plain =
        reading.text().substring(begin, begin + digits).chars().allMatch(Character::isDigit);
    boolean led = plain && digits > 2 && reading.text().charAt(begin) == '0';
    boolean labelled = reading.isMark(token - 1, ':') && reading.is(token - 2, CONTACTS);
    if (led || labelled || contactEnd == token || plain && digits > 9 && digits < 20) {
      contactEnd = token + 1;
      return true;
    }
    return false;
  }

  private void skipGroup(int token) {
    int at = token;
    while (isJoint(at + 1)) {
      at += 2;
    }
    next = at + 1;
  }

  /** {@code 1. Kết quả}, {@code 2) …}, {@code (3)}. */
  private boolean isListNumber(int token) {
    boolean begins =
        reading.isBreak(token - 1)
            || reading.sentenceBegin(token) == token
            || reading.isMark(token - 1, '(') && reading.isMark(token + 1, ')');
    boolean closed = reading.isMark(token + 1, '.') || reading.isMark(token + 1, ')');
    boolean afterColon = reading.isMark(token - 1, ':') && reading.isMark(token + 1, '.');
    if (afterColon && !reading.isBreak(token + 2)) {
      return reading.digits(token) == 1;
    }
    return begins && closed && reading.digits(token) <= 2;
  }

  /** {@code thang điểm 100}: the unit stands before the number. */
  private boolean isScale(Figure figure) {
    boolean scale = reading.are(figure.first - 2, SCALE, POINT);
    if (scale && figure.kind == Figure.Kind.BARE) {
      figure.kind = Figure.Kind.MEASURE;
      figure.unit = reading.words(figure.first - 1, figure.first - 1);
    }
    return scale;
  }

  /** {@code 0 trong 0 đánh giá}: a rating widget, whose numbers say nothing. */
  private boolean isRating(int token) {
    boolean pair =
        reading.isNumber(token) && reading.is(token + 1, OF) && reading.isNumber(token + 2);
    return pair && reading.are(token + 3, RATING_A, RATING_B);
  }

  /** Whether the number is an amount or share, which no name has: {@code Trung ương 112,4 tỷ}. */
  private static boolean isAmount(Figure figure) {
    return figure.kind == Figure.Kind.MONEY || figure.isPercent() && !isWhole(figure);
  }

  private static boolean isWhole(Figure figure) {
    return figure.value == Math.rint(figure.value);
  }

  /**
   * A stretch of time that is no TIMEX3, such as nights or months of the moon; ages are figures.
   */
  private boolean isTime(int token) {
    return reading.is(token, TIMES) && !reading.is(token + 1, AGE) && !reading.is(token + 1, WORK);
  }

  /** Why the number is part of a name or an order; empty if it is not. */
  private String named(Figure figure) {
    int after = figure.end;
    boolean glued = reading.touchesNext(after - 1) && reading.isSyllable(after);
    if (glued && !units.isGluedMeasure(after)) {
      return "letters that are no measure touch it";
    }
    if (isScale(figure)) {
      return "";
    }
    Labels.Strength label = labels.before(figure.first);
    if (figure.kind == Figure.Kind.COUNT && isTime(after)) {
      return "it counts time";
    }
    boolean shouted = isShouted(figure.first - 1) && isShouted(after);
    boolean counted =
        (shouted || reading.isLower(after)) && CountNouns.mayBegin(reading.key(after));
    boolean clear =
        figure.kind == Figure.Kind.MONEY
            || figure.kind == Figure.Kind.MEASURE
            || figure.isPercent()
            || figure.kind == Figure.Kind.COUNT && counted;
    boolean listed = figure.first == namedEnd + 1 && reading.is(namedEnd, JOINTS) && !clear;
    boolean place = figure.kind == Figure.Kind.COUNT && reading.is(after, PLACES);
    boolean weak = label == Labels.Strength.WEAK && (!clear || place);
    boolean always = label == Labels.Strength.ALWAYS && !isAmount(figure);
    if (always || listed || weak && isWhole(figure)) {
      namedEnd = figure.end;
      return listed
          ? "it goes on a list of numbers that are names"
          : "the word before it makes it a name or a rank";
    }
    boolean name =
        reading.isCapitalised(figure.first - 1)
            && reading.sentenceBegin(figure.first) != figure.first - 1;
    return name && !clear && figure.kind == Figure.Kind.COUNT
        ? "it belongs to the name before it"
        : "";
  }

  /** Whether a word is all in capitals: between two of them capitals say nothing. */
  private boolean isShouted(int token) {
    return reading.isSyllable(token) && reading.tokens().letterCase(token) == LetterCase.UPPER;
  }
}
