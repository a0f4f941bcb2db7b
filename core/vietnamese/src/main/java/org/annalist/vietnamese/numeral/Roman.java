package org.annalist.vietnamese.numeral;

/** Roman numerals in capitals: {@code XVII}. */
public final class Roman {

  private static final int LONGEST = 15;

  private Roman() {}

  /**
   * The number from 1 to 3999 that is written at {@code begin..end}, or 0 if it is no Roman numeral
   * in its usual form ({@code VXII}, {@code IIII} are none).
   */
  public static int parse(CharSequence text, int begin, int end) {
    if (begin >= end || end - begin > LONGEST) {
      return 0;
    }
    int sum = 0;
    for (int i = begin; i < end; i++) {
      int digit = digit(text.charAt(i));
      if (digit == 0) {
        return 0;
      }
      int next = i + 1 < end ? digit(text.charAt(i + 1)) : 0;
      sum += digit < next ? -digit : digit;
    }
    return sum > 0 && sum < 4000 && isCanonical(sum, text, begin, end) ? sum : 0;
  }

  private static int digit(char c) {
    switch (c) {
      case 'I':
        return 1;
      case 'V':
        return 5;
      case 'X':
        return 10;
      case 'L':
        return 50;
      case 'C':
        return 100;
      case 'D':
        return 500;
      case 'M':
        return 1000;
      default:
        return 0;
    }
  }

  private static final String[] PARTS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  /** Whether the usual spelling of {@code number} stands at {@code begin..end}. */
  private static boolean isCanonical(int number, CharSequence text, int begin, int end) {
    int rest = number;
    int at = begin;
    for (int part = 0; part < PARTS.length; part++) {
      while (rest >= VALUES[part]) {
        for (int i = 0; i < PARTS[part].length(); i++) {
          if (at >= end || text.charAt(at++) != PARTS[part].charAt(i)) {
            return false;
          }
        }
        rest -= VALUES[part];
      }
    }
    return at == end;
  }
}
