package org.annalist.plugin.figures;

import java.util.Locale;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.numeral.Reading;

/**
 * Words before a number that make it a name or a place in an order: {@code điều 49}, {@code thứ
 * 11}.
 */
final class Labels {

  /** How strongly the word makes the number a name. */
  enum Strength {
    NONE,
    /** A count if a counted noun follows: {@code nhóm 5 người}. */
    WEAK,
    ALWAYS
  }

  private static final Lexicon<String[]> TERMS = Terms.lines("labels.tsv");
  private static final int LONGEST = 4;

  private final Reading reading;
  private final Setting setting;

  Labels(Reading reading, Setting setting) {
    this.reading = reading;
    this.setting = setting;
  }

  /** What the word directly before a number makes of it. */
  Strength before(int token) {
    Strength strength = Strength.NONE;
    for (int begin = token - 1; begin >= 0 && begin >= token - LONGEST; begin--) {
      if (reading.isBreak(begin) || setting.isTaken(begin)) {
        break;
      }
      long match = TERMS.longest(reading.tokens(), begin);
      if (match != Lexicon.NO_MATCH && begin + Lexicon.length(match) == token) {
        strength = Strength.valueOf(TERMS.category(match)[0].toUpperCase(Locale.ROOT));
      }
    }
    return strength;
  }
}
