package org.annalist.vietnamese;

import java.util.Comparator;

/**
 * The order of Vietnamese dictionaries: a ă â b c d đ e ê … o ô ơ … u ư … y; words with the same
 * letters by their tones (ngang huyền hỏi ngã sắc nặng), and then small letters before capitals.
 * Digits stand before letters, white space and marks before digits.
 *
 * <p>Total and consistent with equals for texts in NFC. Stateless, safe for any thread.
 */
public final class Collation implements Comparator<String> {

  // d and đ, and the vowels with their marks, as neighbours; other letters in between by code.
  private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
  private static final int MARKS = 0;
  private static final int DIGITS = 0x10000;
  private static final int VIETNAMESE = 0x20000;
  private static final int OTHERS = 0x30000;

  /** Makes a comparator; all are the same. */
  public Collation() {}

  @Override
  public int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int byTone = 0;
    int byCase = 0;
    for (int i = 0; i < shorter; i++) {
      int left = Letters.of(a.charAt(i));
      int right = Letters.of(b.charAt(i));
      if (left != right) {
        int byLetter = Integer.compare(weight(left), weight(right));
        if (byLetter != 0) {
          return byLetter;
        }
        if (byTone == 0) {
          byTone = Integer.compare(Letters.toneOf(left), Letters.toneOf(right));
        }
        if (byCase == 0) {
          byCase = Integer.compare(left & Letters.UPPER, right & Letters.UPPER);
        }
      }
    }
    if (a.length() != b.length()) {
      return Integer.compare(a.length(), b.length());
    }
    return byTone != 0 ? byTone : byCase != 0 ? byCase : a.compareTo(b);
  }

  private static int weight(int entry) {
    char plain = Letters.plainOf(entry);
    return switch (Letters.classOf(entry)) {
      case Letters.DIGIT -> DIGITS + plain;
      case Letters.LETTER -> {
        int place = LETTERS.indexOf(plain);
        yield place < 0 ? OTHERS + plain : VIETNAMESE + place;
      }
      default -> MARKS + plain;
    };
  }
}
