package org.annalist.vietnamese;

import java.util.HashMap;
import java.util.Map;

/**
 * Characters that stand for others which look the same.
 *
 * <ul>
 *   <li>Ð ð (Icelandic eth) and Ɖ ɖ (African d) for Đ đ, in a text with Vietnamese letters;
 *   <li>Cyrillic and Greek letters inside a word of Latin ones, as in a report whose О was typed on
 *       another keyboard;
 *   <li>full-width forms, ligatures such as ﬁ, and the hyphens that forbid or allow a line end.
 * </ul>
 *
 * The list is {@code confusables.tsv}. U+0110 Đ is the right letter and stays.
 */
final class Confusables {

  private enum Where {
    ANYWHERE,
    VIETNAMESE_TEXT,
    LATIN_WORD
  }

  private record Plain(String letters, Where where) {}

  private static final Map<Character, Plain> PLAIN = new HashMap<>();
  private static final String LETTERS_AND_MARKS = "ăđơưĂĐƠƯ\u0306\u0309\u0323\u031B";
  private static final int FULL_WIDTH = 0xFF01;
  private static final int FULL_WIDTH_END = 0xFF5F;
  private static final int LONGEST_WORD = 32;

  static {
    for (String[] line : TermFile.read(Confusables.class, "confusables.tsv")) {
      Where where = Where.valueOf(line[0]);
      for (String pair : line[1].split(" ")) {
        PLAIN.put(pair.charAt(0), new Plain(pair.substring(1), where));
      }
    }
    for (int c = FULL_WIDTH; c < FULL_WIDTH_END; c++) {
      String plain = String.valueOf((char) (c - FULL_WIDTH + '!'));
      PLAIN.put((char) c, new Plain(plain, Where.ANYWHERE));
    }
  }

  private final String text;
  private Boolean vietnamese;

  /** The confusables of one text. */
  Confusables(String text) {
    this.text = text;
  }

  /** Whether a character may stand for another one. */
  static boolean isSuspect(char c) {
    return PLAIN.containsKey(c);
  }

  /** What the character at {@code at} stands for, or null if it is meant as it is. */
  String plain(int at) {
    Plain plain = PLAIN.get(text.charAt(at));
    if (plain == null) {
      return null;
    }
    boolean confused =
        switch (plain.where) {
          case ANYWHERE -> true;
          case VIETNAMESE_TEXT -> isVietnamese();
          case LATIN_WORD -> isInLatinWord(at);
        };
    return confused ? plain.letters : null;
  }

  private boolean isVietnamese() {
    if (vietnamese == null) {
      vietnamese = hasVietnameseLetter();
    }
    return vietnamese;
  }

  /** Whether the text has a letter that Vietnamese alone writes, be it composed or not yet. */
  private boolean hasVietnameseLetter() {
    boolean hat = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0x1EA0 && c < 0x1EFA || LETTERS_AND_MARKS.indexOf(c) >= 0) {
        return true;
      }
      if (hat && "\u0300\u0301\u0303".indexOf(c) >= 0) {
        return true;
      }
      if (!Settled.isInvisible(c)) {
        hat = "âêôÂÊÔ\u0302".indexOf(c) >= 0 || hat && Settled.isComposing(c);
      }
    }
    return false;
  }

  /** Whether the word around a place has Latin letters, and of others only ones in the list. */
  private boolean isInLatinWord(int at) {
    int begin = at;
    while (begin > 0 && at - begin < LONGEST_WORD && isWord(text.charAt(begin - 1))) {
      begin--;
    }
    boolean latin = false;
    for (int i = begin; i < text.length() && i < at + LONGEST_WORD; i++) {
      char c = text.charAt(i);
      if (!isWord(c)) {
        break;
      }
      if (Character.isLetter(c)) {
        boolean isLatin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        if (!isLatin && !isSuspect(c)) {
          return false;
        }
        latin |= isLatin;
      }
    }
    return latin;
  }

  private static boolean isWord(char c) {
    return Letters.classOf(Letters.of(c)) == Letters.LETTER;
  }
}
