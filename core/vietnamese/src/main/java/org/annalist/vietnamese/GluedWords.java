package org.annalist.vietnamese;

/** Tells words that lost the blank between them (uỷTất) from names such as MobiFone. */
final class GluedWords {

  /** Letters of the longest syllables, such as nghiêng; also bounds the work at each letter. */
  private static final int LONGEST = 7;

  private GluedWords() {}

  /**
   * Whether a word ends at {@code at} within {@code begin} to {@code end}: a small letter before a
   * capital, a syllable of Vietnamese before it, and a sign that it is meant as one (foreign names
   * are made of such syllables too): a Vietnamese letter on one of the two sides, or a small letter
   * at the beginning.
   */
  static boolean isSeam(CharSequence text, int begin, int at, int end) {
    if (at - begin < 2
        || at - begin > LONGEST
        || Letters.isUpper(Letters.of(text.charAt(at - 1)))
        || !Letters.isUpper(Letters.of(text.charAt(at)))
        || !SyllableTable.contains(Letters.key(text, begin, at))) {
      return false;
    }
    return !Letters.isUpper(Letters.of(text.charAt(begin)))
        || hasVietnameseLetter(text, begin, at)
        || hasVietnameseLetter(text, at, nextCapital(text, at + 1, Math.min(end, at + LONGEST)));
  }

  private static int nextCapital(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && !Letters.isUpper(Letters.of(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean hasVietnameseLetter(CharSequence text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int entry = Letters.of(text.charAt(i));
      if (Letters.toneOf(entry) != 0 || "ăâđêôơư".indexOf(Letters.plainOf(entry)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
