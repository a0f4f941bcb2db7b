package org.annalist.plugin.figures;

import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.CountNouns;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * Finds what stands after a number: money, a measure, what a percentage is of, a counted phrase.
 */
final class Units {

  private static final Lexicon<String[]> MEASURES = Terms.lines("measures.tsv");
  private static final SyllableMap TIME_UNITS =
      SyllableMap.setOf("năm", "tháng", "quý", "tuần", "ngày", "giờ", "phút", "giây", "s", "h");
  private static final SyllableMap POUND = SyllableMap.setOf("bảng", "đô", "tệ");
  private static final SyllableMap PRICE =
      SyllableMap.setOf(
          "giá", "tiền", "trả", "phí", "lương", "bán", "mua", "thưởng", "phạt", "vay");
  private static final long SQUARE = Syllables.key("²");
  private static final long CUBE = Syllables.key("³");
  private static final double BILLION = 1e9;
  private static final double MILLION = 1e6;

  private final Reading reading;
  private final NounPhrase phrases;

  // What measure() leaves behind.
  private String[] measure;
  private int measureEnd;

  Units(Reading reading, NounPhrase phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /**
   * Gives a figure its unit.
   *
   * @param plainEnd index after the number without its scale words
   * @param scale factor of those scale words, or 1
   * @param plain value without them
   */
  void find(Figure figure, int plainEnd, double scale, double plain) {
    int after = reading.behindWords(figure.end);
    boolean bracket = after > figure.end;
    if (measure(after, scale)) {
      boolean money = measure[0].equals("money");
      figure.kind = money ? Figure.Kind.MONEY : Figure.Kind.MEASURE;
      figure.base = measure[1];
      figure.factor = measure[1].isEmpty() ? Double.NaN : Double.parseDouble(measure[2]);
      if (money && scale > 1) {
        leaveScale(figure, plainEnd, scale, plain);
      }
      setUnit(figure, bracket ? after : figure.end, rateEnd(measureEnd));
      return;
    }
    int rate = rateEnd(after);
    if (rate > after) {
      scaledMoney(figure, plainEnd, scale, plain);
      figure.kind = figure.kind == Figure.Kind.BARE ? Figure.Kind.COUNT : figure.kind;
      setUnit(figure, bracket ? after : figure.end, rate);
      return;
    }
    int end = phrases.end(after);
    boolean counted = end > after && (scale == 1 || CountNouns.mayBegin(reading.key(after)));
    if (counted) {
      figure.kind = Figure.Kind.COUNT;
      figure.unitEnd = rateEnd(end);
      figure.unit = reading.words(after, figure.unitEnd - 1);
      return;
    }
    if (scale >= MILLION || scale > 1 && isPrice(figure.first)) {
      scaledMoney(figure, plainEnd, scale, plain);
      setUnit(figure, bracket ? after : figure.end, after);
    }
  }

  /** Gives a percentage what it is a share of, where that follows. */
  void findShare(Figure figure) {
    int after = figure.end;
    int rate = rateEnd(after);
    int end = rate > after ? rate : phrases.shareEnd(after);
    if (end > after) {
      figure.unit = reading.words(after, end - 1);
      figure.unitEnd = end;
    }
  }

  /** Money without its currency: {@code 20 tỷ}, {@code 5 triệu/tháng}. */
  private static void scaledMoney(Figure figure, int plainEnd, double scale, double plain) {
    if (scale >= MILLION) {
      figure.kind = Figure.Kind.MONEY;
      figure.base = "đồng";
      figure.factor = 1;
      leaveScale(figure, plainEnd, scale, plain);
    }
  }

  /** In money the scale words belong to the unit. */
  private static void leaveScale(Figure figure, int plainEnd, double scale, double plain) {
    figure.end = plainEnd;
    figure.value = plain;
    figure.factor *= scale;
  }

  /** In money the scale words were left to the unit, which then begins where the figure ends. */
  private void setUnit(Figure figure, int begin, int end) {
    figure.unitEnd = Math.max(end, figure.end);
    figure.unit = end > begin ? reading.words(begin, end - 1) : "";
  }

  /** Reads a unit of measure or currency at a token. */
  private boolean measure(int token, double scale) {
    if (!reading.isSyllable(token) && !reading.isMark(token, '°')) {
      return false;
    }
    long match = MEASURES.longest(reading.tokens(), token);
    if (match == Lexicon.NO_MATCH) {
      return false;
    }
    int length = Lexicon.length(match);
    boolean raised = reading.isNumber(token + length - 1);
    if (raised && !reading.touchesNext(token + length - 2)) {
      match = MEASURES.shorter(reading.tokens(), token, length);
      length = match == Lexicon.NO_MATCH ? 0 : Lexicon.length(match);
    }
    boolean doubtful = length == 1 && reading.is(token, POUND) && scale == 1;
    if (length == 0 || doubtful || MEASURES.category(match)[0].equals("noun")) {
      return false;
    }
    measure = MEASURES.category(match);
    measureEnd = token + length;
    if (reading.is(measureEnd, SQUARE) || reading.is(measureEnd, CUBE)) {
      measureEnd++;
    }
    return true;
  }

  /** The end of a rate ({@code /tháng}, {@code /1 thâm niên}) at a token, or the token. */
  int rateEnd(int token) {
    int at = token;
    while (reading.isSlash(at)) {
      int next = at + 1;
      if (reading.whole(next) == 1) {
        next++;
      }
      if (reading.is(next, TIME_UNITS)) {
        at = next + 1;
        continue;
      }
      if (reading.isSyllable(next) && measure(next, 2)) {
        at = measureEnd;
        continue;
      }
      int end = Math.min(phrases.end(next), next + 2);
      if (end == next) {
        break;
      }
      at = end;
    }
    return at;
  }

  private boolean isPrice(int token) {
    for (int at = token - 1; at >= token - 4 && !reading.isBreak(at); at--) {
      if (reading.is(at, PRICE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the unit written directly at a number is one: {@code 40m}, not {@code 4G}. */
  boolean isGluedMeasure(int token) {
    boolean letter = reading.tokens().span(token).length() == 1 && reading.isCapitalised(token);
    return !letter && measure(token, 1);
  }
}
