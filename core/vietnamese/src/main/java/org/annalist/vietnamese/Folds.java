package org.annalist.vietnamese;

import java.text.Normalizer;
import java.util.Locale;

/** Folded letters of the Latin script, by table. */
final class Folds {

  // Latin letters with marks stand up to here and from VIETNAMESE on.
  private static final int LATIN = 0x250;
  private static final int VIETNAMESE = 0x1E00;
  private static final int END = 0x1F00;
  private static final char[] FIRST = new char[LATIN];
  private static final char[] SECOND = new char[END - VIETNAMESE];

  static {
    for (char c = 0; c < LATIN; c++) {
      FIRST[c] = fold(c);
    }
    for (char c = VIETNAMESE; c < END; c++) {
      SECOND[c - VIETNAMESE] = fold(c);
    }
  }

  private Folds() {}

  private static char fold(char c) {
    String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
    char first = Normalizer.normalize(lower, Normalizer.Form.NFD).charAt(0);
    return first == 'đ' || first == 'ð' ? 'd' : first;
  }

  static boolean isKnown(char c) {
    return c < LATIN || c >= VIETNAMESE && c < END;
  }

  /** The folded letter; only for what {@link #isKnown}. */
  static char of(char c) {
    return c < LATIN ? FIRST[c] : SECOND[c - VIETNAMESE];
  }
}
