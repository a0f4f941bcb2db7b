package org.annalist.plugin.times;

import java.util.List;
import java.util.Map;
import org.annalist.api.annotation.Timex3;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * Years and more: {@code năm 2023}, a bare {@code 2024}, {@code giai đoạn 2021-2025}, {@code năm
 * học 2023 - 2024}, {@code thập niên 90}, {@code thế kỷ XX}.
 */
final class YearRules implements Rule {

  private static final long STAGE_A = Syllables.key("giai");
  private static final long STAGE_B = Syllables.key("đoạn");
  private static final long TERM_A = Syllables.key("nhiệm");
  private static final long TERM_B = Syllables.key("kỳ");
  private static final long CENTURY = Syllables.key("thế");
  private static final long DECADE = Syllables.key("thập");
  private static final SyllableMap AGE = SyllableMap.setOf("kỷ", "kỉ");
  private static final SyllableMap DECADE_WORDS = SyllableMap.setOf("kỷ", "kỉ", "niên");
  private static final int LONGEST_STAGE = 150;

  private final Reading reading;
  private final Neighbours neighbours;

  /** Which words begin an expression here, for the dispatcher. */
  static final SyllableMap HEADS =
      SyllableMap.of(Map.of("giai", 0, "nhiệm", 0, "thế", 0, "thập", 0, "những", 0));

  YearRules(Reading reading, Neighbours neighbours) {
    this.reading = reading;
    this.neighbours = neighbours;
  }

  @Override
  public int read(int token, List<Expression> found) {
    if (reading.isNumber(token)) {
      return bare(token, found);
    }
    if (reading.is(token, Words.NAM)) {
      return headed(token, found);
    }
    if (reading.are(token, STAGE_A, STAGE_B) || reading.are(token, TERM_A, TERM_B)) {
      return stage(token, token + 2, found);
    }
    if (reading.is(token, CENTURY) && reading.is(token + 1, AGE)) {
      return century(token, found);
    }
    if (reading.is(token, DECADE) && reading.is(token + 1, DECADE_WORDS)) {
      return decade(token, token + 2, found);
    }
    return reading.are(token, Words.NHUNG, Words.NAM) ? decade(token, token + 2, found) : token;
  }

  private int headed(int head, List<Expression> found) {
    int number = reading.is(head + 1, Words.HOC) ? head + 2 : head + 1;
    int end = stage(head, number, found);
    if (end > head || number > head + 1) {
      return end;
    }
    int year = reading.whole(number);
    boolean ancient = reading.digits(number) == 3 && !reading.isLower(number + 1);
    if (reading.year(number) < 0 && !ancient) {
      return head;
    }
    found.add(Expression.point(head, number + 1, Moment.ofYear(year), "year"));
    return number + 1;
  }

  /** Two years joined, from the token {@code number} on. */
  private int stage(int first, int number, List<Expression> found) {
    int from = reading.year(number);
    if (from < 0) {
      return first;
    }
    int joint = number + 1;
    boolean close = reading.touchesNext(number) && reading.touchesNext(joint);
    boolean headed = number > first;
    boolean joined =
        reading.isDash(joint)
            || reading.isSlash(joint) && close
            || headed && (reading.is(joint, Words.DEN) || reading.is(joint, Words.TOI));
    int to = joined ? endYear(from, joint + 1) : 0;
    if (to <= from || to - from > LONGEST_STAGE || reading.isSlash(joint + 2)) {
      return first;
    }
    int end = joint + 2;
    found.add(Expression.range(first, end, Moment.ofYear(from), Moment.ofYear(to), "years"));
    return end;
  }

  /** A year of four digits, or the last two of one ({@code 2016-17}). */
  private int endYear(int from, int token) {
    if (reading.year(token) > 0) {
      return reading.year(token);
    }
    boolean two = reading.digits(token) == 2 && reading.touchesNext(token - 1);
    return two && reading.whole(token) == (from + 1) % 100 ? from + 1 : 0;
  }

  private int bare(int token, List<Expression> found) {
    if (!neighbours.isInnerPart(token)) {
      int end = stage(token, token, found);
      if (end > token) {
        return end;
      }
    }
    if (!neighbours.isYear(token, found)) {
      return token;
    }
    found.add(Expression.point(token, token + 1, Moment.ofYear(reading.year(token)), "bare-year"));
    return token + 1;
  }

  private int century(int head, List<Expression> found) {
    int number = Math.max(reading.whole(head + 2), reading.roman(head + 2));
    if (number < 1 || number > 30) {
      return head;
    }
    return literal(head, head + 3, number - 1, "century", found);
  }

  /** {@code thập niên 90}, {@code những năm 1990}. */
  private int decade(int head, int number, List<Expression> found) {
    int year = reading.whole(number);
    if (year < 0 || year % 10 != 0) {
      return head;
    }
    if (reading.year(number) > 0) {
      return literal(head, number + 1, year / 10, "decade", found);
    }
    boolean short2 = reading.digits(number) == 2 && year >= 20;
    return short2 ? literal(head, number + 1, 190 + year / 10, "decade", found) : head;
  }

  private static int literal(int head, int end, int value, String rule, List<Expression> found) {
    String text = value < 10 ? "0" + value : Integer.toString(value);
    Meaning meaning = new Meaning.Literal(Timex3.Type.DATE, text);
    found.add(new Expression(head, end - 1, meaning, rule));
    return end;
  }
}
