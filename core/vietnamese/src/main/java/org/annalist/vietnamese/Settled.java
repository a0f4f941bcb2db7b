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

  /** Whether a character is left out of texts: zero-width, soft hyphen, direction mark. */
  static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT;
  }

  private static boolean isJamo(int codePoint) {
    return codePoint >= 0x1160 && codePoint < 0x1200;
  }

  private static boolean changesInNfc(char c) {
    // Letters and signs that change on their own stand in these ranges only; asking for each
    // character of the plane would delay the start.
    boolean may =
        c >= 0x340 && c < 0x400
            || c >= 0x958 && c < 0x1000
            || c >= 0x1F00 && c < 0x2010
            || c >= 0x2126 && c < 0x2130
            || c >= 0x2329 && c < 0x232B
            || c == 0x2ADC
            || c >= 0xF900 && c < 0xFB50;
    return may && !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC);
  }
}
