package org.annalist.vietnamese;

import java.text.Normalizer;

/**
 * Vietnamese syllables as written: their keys, their normal spelling, and whether a word can be
 * one.
 *
 * <p>Words that differ in case or in the place of their one tone mark ({@code hoà} and {@code Hòa},
 * {@code uỷ} and {@code ủy}) have one key and one normal spelling; the tone mark itself, and the
 * letters ă â đ ê ô ơ ư, tell words apart. Dashes of any length, and straight and curly quotes,
 * share a key too.
 */
public final class Syllables {

  private Syllables() {}

  /**
   * Key of a word, the same as in {@link org.annalist.api.annotation.Tokens#key}: a 64-bit hash,
   * never 0.
   */
  public static long key(CharSequence word) {
    return key(word, 0, word.length());
  }

  /** Key of the word that stands at {@code begin} to {@code end} of a text. */
  public static long key(CharSequence text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isCombining(text.charAt(i))) {
        String composed = nfc(text.subSequence(begin, end));
        return Letters.key(composed, 0, composed.length());
      }
    }
    return Letters.key(text, begin, end);
  }

  /** The key of the same letters without a tone mark: that of {@code hoa} for {@code hoà}. */
  public static long withoutTone(long key) {
    return key & ~7L;
  }

  /** Tone of a word by its key: 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng; 7 several marks. */
  public static int tone(long key) {
    return (int) key & 7;
  }

  /**
   * Whether this can be one syllable of Vietnamese: an onset and a rhyme that the language has, and
   * a tone that the rhyme can carry ({@code việt}, but not {@code viet} or {@code viêt}).
   */
  public static boolean isVietnamese(CharSequence word) {
    return SyllableTable.contains(key(word));
  }

  /** The same by the key of a token. */
  public static boolean isVietnamese(long key) {
    return SyllableTable.contains(key);
  }

  /**
   * Lower case, NFC, and the one tone mark of a syllable where most of the press writes it: {@code
   * hòa}, {@code thúy}, {@code ủy}, {@code quý}. White space and whatever is no letter stay.
   */
  public static String normal(CharSequence words) {
    String text = nfc(words);
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int begin = i;
      while (i < text.length() && isLetter(text.charAt(i))) {
        i++;
      }
      if (i > begin) {
        TonePlace.write(text, begin, i, out);
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }

  /** The text without tone marks, its letters and their case otherwise kept: {@code Đảng} Đang. */
  public static String withoutTone(CharSequence words) {
    String text = nfc(words);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int entry = Letters.of(c);
      if (Letters.toneOf(entry) == 0) {
        out.append(c);
      } else {
        char plain = Letters.plainOf(entry);
        out.append(Letters.isUpper(entry) ? Character.toUpperCase(plain) : plain);
      }
    }
    return out.toString();
  }

  private static boolean isLetter(char c) {
    return Letters.classOf(Letters.of(c)) == Letters.LETTER;
  }

  private static boolean isCombining(char c) {
    return c >= 0x300 && c < 0x370;
  }

  private static String nfc(CharSequence words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }
}
