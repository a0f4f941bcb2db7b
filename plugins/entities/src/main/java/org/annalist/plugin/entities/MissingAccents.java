package org.annalist.plugin.entities;

import java.util.Arrays;
import java.util.stream.Stream;
import org.annalist.api.annotation.Tokens;
import org.annalist.vietnamese.Syllables;

/**
 * Tells Vietnamese that was written without any accent, in which hardly a name can be told from a
 * word: the reader should know why so little is found.
 */
final class MissingAccents {

  /** Shorter texts may lack accents by chance. */
  private static final int FEWEST_WORDS = 40;

  /** Of so many words one is of the list; Vietnamese has far more of them, other languages none. */
  private static final int ONE_OF = 20;

  private static final char FIRST_ACCENTED = 0xC0;

  /** Frequent words that without their accents are no words of English or French. */
  private static final long[] WORDS =
      Stream.of(
              "cua", "khong", "nhung", "duoc", "nguoi", "trong", "voi", "ngay", "thang", "cac",
              "nay", "theo", "nhu", "phai", "nhieu", "viec", "thanh", "truong", "huyen", "tinh",
              "va", "uy", "dang", "hoc", "dinh", "nam")
          .mapToLong(Syllables::key)
          .sorted()
          .toArray();

  private MissingAccents() {}

  /** Whether a text is such. */
  static boolean in(String text, Tokens tokens) {
    int words = 0;
    int known = 0;
    for (int i = 0; i < tokens.size(); i++) {
      char first = text.charAt(tokens.begin(i));
      if (Character.isLetter(first)) {
        for (int at = tokens.begin(i); at < tokens.end(i); at++) {
          if (text.charAt(at) >= FIRST_ACCENTED) {
            return false;
          }
        }
        words++;
        known += Arrays.binarySearch(WORDS, tokens.key(i)) >= 0 ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS && known * ONE_OF >= words;
  }
}
