package org.annalist.vietnamese;

import java.text.Normalizer;

/** Tells characters that are in normal form whatever stands beside them from all others. */
final class Settled {

  private static final int LIMIT = 0x2100;
  private static final boolean[] SETTLED = new boolean[LIMIT];

  static {
    for (char c = 0; c < LIMIT; c++) {
      SETTLED[c] = look(c);
    }
  }

  private Settled() {}

  /** Length of the settled beginning of a text; all of it if the text is in normal form. */
  static int length(String text) {
    int length = text.length();
    int i = 0;
    while (i < length && is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean is(char c) {
    return c < LIMIT ? SETTLED[c] : look(c);
  }

  private static boolean look(char c) {
    if (c == '\n' || c == '\t') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> !isJamo(c) && !Confusables.isSuspect(c) && !changesInNfc(c);
    };
  }

  /** Whether a character can join the one before it when a text is composed. */
  static boolean isComposing(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> isJamo(codePoint);
    };
  }

  private static boolean isJamo(int codePoint) {
    return codePoint >= 0x1160 && codePoint < 0x1200;
  }

  private static boolean changesInNfc(char c) {
    // Above the table only these letters and signs change on their own.
    boolean may =
        c < LIMIT
            || c == '\u2126'
            || c == '\u212A'
            || c == '\u212B'
            || c == '\u2329'
            || c == '\u232A'
            || c == '\u2ADC'
            || c >= '\uF900' && c < '\uFB50';
    return may && !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC);
  }
}
