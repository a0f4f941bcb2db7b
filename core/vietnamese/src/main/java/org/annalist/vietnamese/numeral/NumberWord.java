package org.annalist.vietnamese.numeral;

import java.util.Map;

/** What a syllable does in a number written in words. */
final class NumberWord {

  /** Roles; the value of a digit word is added to {@link #DIGIT}, its power to {@link #SCALE}. */
  static final int DIGIT = 100;

  /** Digits that only follow tens: mốt, tư, lăm. */
  static final int TAIL = 200;

  static final int TEN = 300;
  static final int TENS = 301;
  static final int DOZEN_OF_TEN = 302;
  static final int HUNDRED = 303;
  static final int AND = 304;
  static final int HALF = 305;

  /** Plus the power of ten: nghìn 3, vạn 4, triệu 6, tỷ 9. */
  static final int SCALE = 400;

  private static final SyllableMap ROLES =
      SyllableMap.of(
          Map.ofEntries(
              Map.entry("một", DIGIT + 1),
              Map.entry("hai", DIGIT + 2),
              Map.entry("ba", DIGIT + 3),
              Map.entry("bốn", DIGIT + 4),
              Map.entry("năm", DIGIT + 5),
              Map.entry("sáu", DIGIT + 6),
              Map.entry("bảy", DIGIT + 7),
              Map.entry("bẩy", DIGIT + 7),
              Map.entry("tám", DIGIT + 8),
              Map.entry("chín", DIGIT + 9),
              Map.entry("mốt", TAIL + 1),
              Map.entry("tư", TAIL + 4),
              Map.entry("lăm", TAIL + 5),
              Map.entry("nhăm", TAIL + 5),
              Map.entry("mười", TEN),
              Map.entry("mươi", TENS),
              Map.entry("chục", DOZEN_OF_TEN),
              Map.entry("trăm", HUNDRED),
              Map.entry("linh", AND),
              Map.entry("lẻ", AND),
              Map.entry("rưỡi", HALF),
              Map.entry("nghìn", SCALE + 3),
              Map.entry("ngàn", SCALE + 3),
              Map.entry("vạn", SCALE + 4),
              Map.entry("triệu", SCALE + 6),
              Map.entry("tỷ", SCALE + 9),
              Map.entry("tỉ", SCALE + 9)));

  private NumberWord() {}

  /** Second syllables of triệu chứng, triệu tập, tỷ lệ, tỷ phú … */
  private static final SyllableMap OTHER_ENDS =
      SyllableMap.setOf("chứng", "tập", "hồi", "lệ", "phú", "giá", "suất", "trọng", "mỉ", "sự");

  /** Whether a scale word before this syllable is none, but the beginning of another word. */
  static boolean endsOtherWord(long key) {
    return OTHER_ENDS.has(key);
  }

  /** The role of a syllable, or {@link SyllableMap#ABSENT}. */
  static int role(long key) {
    return ROLES.value(key);
  }

  /** Whether a number in words can begin with this syllable. */
  static boolean begins(long key) {
    int role = role(key);
    return role == TEN || isDigit(role);
  }

  /** Value of a digit word from 1 to 9, or 0. */
  static int digit(long key) {
    int role = role(key);
    return isDigit(role) ? role - DIGIT : 0;
  }

  private static boolean isDigit(int role) {
    return role > DIGIT && role < DIGIT + 10;
  }

  /** Value of the digit of a number above ten (mười hai, hai mươi mốt), or 0. */
  static int tail(long key) {
    int role = role(key);
    return role > TAIL && role < TAIL + 10 ? role - TAIL : digit(key);
  }

  /** The factor of a scale word after digits: chục 10, trăm 100, nghìn 1000 …; 0 for others. */
  static double factor(long key) {
    switch (role(key)) {
      case DOZEN_OF_TEN:
        return 10;
      case HUNDRED:
        return 100;
      case SCALE + 3:
        return 1e3;
      case SCALE + 4:
        return 1e4;
      case SCALE + 6:
        return 1e6;
      case SCALE + 9:
        return 1e9;
      default:
        return 0;
    }
  }
}
