package org.annalist.vietnamese;

import java.text.Normalizer;

/** Composes a Latin letter and a mark by table, as NFC does. */
final class Compositions {

  private static final int FIRST = 0xC0;
  private static final int LATIN_END = 0x250;
  private static final int ADDITIONAL = 0x1E00;
  private static final int ADDITIONAL_END = 0x1F00;

  // Open addressing: letter and mark in one key, 0 is free.
  private static final int[] PAIRS = new int[1 << 11];
  private static final char[] COMPOSED = new char[PAIRS.length];

  static {
    for (char c = FIRST; c < ADDITIONAL_END; c++) {
      if (c == LATIN_END) {
        c = ADDITIONAL;
      }
      add(c);
    }
  }

  private Compositions() {}

  private static void add(char composed) {
    String parts = Normalizer.normalize(String.valueOf(composed), Normalizer.Form.NFD);
    int last = parts.length() - 1;
    String letter = Normalizer.normalize(parts.substring(0, last), Normalizer.Form.NFC);
    String pair = letter + parts.charAt(last);
    boolean primary =
        letter.length() == 1
            && Normalizer.normalize(pair, Normalizer.Form.NFC).equals(String.valueOf(composed));
    if (primary && last > 0) {
      int key = letter.charAt(0) << 16 | parts.charAt(last);
      int slot = slot(key);
      PAIRS[slot] = key;
      COMPOSED[slot] = composed;
    }
  }

  /**
   * The letter composed with the mark; 0 if the two do not compose or are not of the Latin script.
   */
  static char of(char letter, char mark) {
    return COMPOSED[slot(letter << 16 | mark)];
  }

  private static int slot(int key) {
    int slot = key * 0x9E3779B1 >>> 21;
    while (PAIRS[slot] != 0 && PAIRS[slot] != key) {
      slot = slot + 1 & PAIRS.length - 1;
    }
    return slot;
  }
}
