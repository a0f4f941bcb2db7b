package org.annalist.plugin.figures;

import org.annalist.api.annotation.Quantity.Qualifier;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * How exactly a number is meant: {@code hơn}, {@code gần}, {@code không quá} …, {@code trở lên}.
 */
final class Qualifiers {

  private static final Lexicon<String[]> BEFORE = Terms.lines("qualifiers.tsv");
  private static final int REACH = 7;
  private static final int LONGEST_TERM = 3;

  /** Between a bound and its number: {@code tối đa chỉ ở mức 70%}. */
  private static final SyllableMap BETWEEN =
      SyllableMap.setOf("bằng", "chỉ", "ở", "mức", "là", "đạt", "đến", "lên", "tới", "có", "phải");

  /** With hơn these compare two things: the number is the difference, and exact. */
  private static final SyllableMap COMPARED =
      SyllableMap.setOf(
          "cao", "thấp", "nhiều", "ít", "nhanh", "chậm", "dài", "ngắn", "đắt", "rẻ", "tốt", "nặng",
          "nhẹ", "rộng", "sớm", "muộn", "già", "trẻ", "kém");

  /**
   * With tối đa these name a property, whose number is exact: {@code công suất tối đa 252 mã lực}.
   */
  private static final SyllableMap CAPACITY =
      SyllableMap.setOf("suất", "tốc", "xoắn", "độ", "tải", "trọng", "lực");

  private static final long HIGHEST = Syllables.key("tối");
  private static final SyllableMap PLACES = SyllableMap.setOf("trên", "dưới");
  private static final SyllableMap MORE = SyllableMap.setOf("hơn");
  private static final long ON = Syllables.key("trở");
  private static final long UP = Syllables.key("lên");
  private static final long DOWN = Syllables.key("xuống");
  private static final int SMALL = 10;

  private final Reading reading;

  Qualifiers(Reading reading) {
    this.reading = reading;
  }

  /** Sets the qualifier of a figure whose unit is known. */
  void qualify(Figure figure) {
    if (figure.qualifier == Qualifier.ORDER) {
      return;
    }
    Qualifier after = after(figure);
    if (after != Qualifier.EXACT) {
      figure.qualifier = after;
      return;
    }
    int others = 0;
    for (int begin = figure.first - 1; begin >= figure.first - REACH; begin--) {
      if (reading.isBreak(begin) || !reading.isSyllable(begin)) {
        return;
      }
      long match = BEFORE.longest(reading.tokens(), begin);
      if (match != Lexicon.NO_MATCH) {
        int end = begin + Lexicon.length(match);
        Qualifier qualifier = longer(begin, end, BEFORE.category(match)[0]);
        boolean bound = qualifier == Qualifier.AT_MOST || qualifier == Qualifier.AT_LEAST;
        if (end == figure.first || bound && areBetween(end, figure.first)) {
          figure.qualifier = isPlaceOrComparison(begin, figure) ? Qualifier.EXACT : qualifier;
          return;
        }
      }
      others += reading.is(begin, BETWEEN) ? 0 : 1;
      if (others > LONGEST_TERM) {
        return;
      }
    }
  }

  /** A longer term that ends at the same word wins: {@code không quá} over {@code quá}. */
  private Qualifier longer(int begin, int end, String name) {
    String best = name;
    for (int earlier = begin - 1; earlier >= begin - 3 && !reading.isBreak(earlier); earlier--) {
      long match = BEFORE.longest(reading.tokens(), earlier);
      if (match != Lexicon.NO_MATCH && earlier + Lexicon.length(match) == end) {
        best = BEFORE.category(match)[0];
      }
    }
    return Qualifier.valueOf(best);
  }

  private boolean areBetween(int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (!reading.is(at, BETWEEN)) {
        return false;
      }
    }
    return true;
  }

  /** {@code trên 2 tuyến phố} is a place; {@code cao hơn 29,3%} a difference. */
  private boolean isPlaceOrComparison(int begin, Figure figure) {
    if (reading.is(begin, MORE) && reading.is(begin - 1, COMPARED)) {
      return true;
    }
    if (reading.is(begin, HIGHEST) && reading.is(begin - 1, CAPACITY)) {
      return true;
    }
    if (reading.is(begin, PLACES) && reading.isNumber(begin - 1)) {
      return true;
    }
    boolean count = figure.kind == Figure.Kind.COUNT || figure.kind == Figure.Kind.BARE;
    boolean whole = figure.value == Math.rint(figure.value);
    return reading.is(begin, PLACES) && count && whole && figure.value < SMALL;
  }

  private Qualifier after(Figure figure) {
    for (int at = figure.unitEnd; at <= figure.unitEnd + 1; at++) {
      if (reading.are(at, ON, UP)) {
        return Qualifier.AT_LEAST;
      }
      if (reading.are(at, ON, DOWN)) {
        return Qualifier.AT_MOST;
      }
      if (!reading.isLower(at)) {
        break;
      }
    }
    return Qualifier.EXACT;
  }
}
