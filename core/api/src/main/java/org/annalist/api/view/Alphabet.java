package org.annalist.api.view;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * The Vietnamese alphabet: the order of words in it, and letters without accents.
 *
 * <p>Words are compared by their letters ({@code a ă â … d đ e ê …}), then by tones (level, {@code
 * à ả ã á ạ}), then by case, small first; last by code point, so that only equal words are equal.
 */
final class Alphabet {

  private static final String LETTERS =
      "aàảãáạăằẳẵắặâầẩẫấậb     c     d     đ     eèẻẽéẹêềểễếệf     g     h     iìỉĩíịj     k     "
          + "l     m     n     oòỏõóọôồổỗốộơờởỡớợp     q     r     s     t     uùủũúụưừửữứựv     "
          + "w     x     yỳỷỹýỵz     ";
  private static final String PLAIN = "aaabcddeefghijklmnooopqrstuuvwxyz";
  private static final int TONES = 6;
  private static final int KNOWN = 0x1f00;

  /** By character: 1 + its index among the letters, or 0. */
  private static final short[] INDEX = index();

  /** Words in the order of the alphabet. */
  static final Comparator<String> ORDER = Alphabet::compare;

  private Alphabet() {}

  private static short[] index() {
    short[] index = new short[KNOWN];
    for (int i = 0; i < LETTERS.length(); i++) {
      if (LETTERS.charAt(i) != ' ') {
        index[LETTERS.charAt(i)] = (short) (i + 1);
      }
    }
    return index;
  }

  private static int letter(char small) {
    return small < KNOWN ? INDEX[small] : 0;
  }

  private static int compare(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int tone = 0;
    int size = 0;
    for (int i = 0; i < shorter; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a == b) {
        continue;
      }
      char smallA = Character.toLowerCase(a);
      char smallB = Character.toLowerCase(b);
      int letterA = letter(smallA);
      int letterB = letter(smallB);
      int ranks = rank(letterA, smallA) - rank(letterB, smallB);
      if (ranks != 0) {
        return ranks;
      }
      if (tone == 0) {
        tone = (letterA - 1) % TONES - (letterB - 1) % TONES;
      }
      if (size == 0 && smallA == smallB) {
        size = a == smallA ? -1 : 1;
      }
    }
    int length = one.length() - other.length();
    int rest = length != 0 ? length : tone != 0 ? tone : size;
    return rest != 0 ? rest : one.compareTo(other);
  }

  /** Blanks and digits, then letters, then all else. */
  private static int rank(int letter, char small) {
    if (letter > 0) {
      return 0x1000 + (letter - 1) / TONES;
    }
    return small < 'a' ? small : 0x2000 + small;
  }

  /** Small letters without accents, {@code đ} as {@code d}. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char small = Character.toLowerCase(text.charAt(i));
      int letter = letter(small);
      if (letter > 0) {
        folded.append(PLAIN.charAt((letter - 1) / TONES));
      } else if (small < 0x80) {
        folded.append(small);
      } else {
        append(folded, small);
      }
    }
    return folded.toString();
  }

  /** A character of another alphabet, without marks that can be taken from it. */
  private static void append(StringBuilder folded, char c) {
    if (Character.isSurrogate(c)) {
      folded.append(c);
      return;
    }
    String pieces = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    for (int i = 0; i < pieces.length(); i++) {
      int type = Character.getType(pieces.charAt(i));
      boolean mark =
          type == Character.NON_SPACING_MARK
              || type == Character.COMBINING_SPACING_MARK
              || type == Character.ENCLOSING_MARK;
      if (!mark) {
        folded.append(Character.toLowerCase(pieces.charAt(i)));
      }
    }
  }
}
