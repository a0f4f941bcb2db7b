package org.annalist.vietnamese.numeral;

/**
 * Numbers written in digits as Vietnamese text writes them: {@code .} groups thousands and {@code
 * ,} begins the decimals ({@code 9.600}, {@code 85,39}).
 *
 * <p>Foreign habits are read where they are unmistakable: {@code 4.8} cannot be grouped, so its dot
 * begins decimals; {@code 1,250,000} has too many commas for decimals.
 */
public final class Digits {

  /** Powers of ten that a double holds exactly. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private static final int MAX_EXACT_DIGITS = 15;

  private Digits() {}

  /**
   * The number written at {@code begin..end}.
   *
   * @return NaN if it is no number ({@code 19.4.2023}, {@code 024.3825.1234}); infinite if it is
   *     too large for a double
   */
  public static double parse(CharSequence text, int begin, int end) {
    int dots = 0;
    int commas = 0;
    int last = -1;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        dots++;
        last = i;
      } else if (c == ',') {
        commas++;
        last = i;
      } else if (c < '0' || c > '9') {
        return Double.NaN;
      }
    }
    if (begin == end || last == begin || last == end - 1) {
      return Double.NaN;
    }
    if (dots == 0 && commas == 0) {
      return value(text, begin, end, end);
    }
    if (dots > 0 && commas > 0) {
      char group = text.charAt(last) == ',' ? '.' : ',';
      boolean once = text.charAt(last) == ',' ? commas == 1 : dots == 1;
      return once && grouped(text, begin, last, group) ? value(text, begin, end, last) : Double.NaN;
    }
    char mark = text.charAt(last);
    boolean groups = grouped(text, begin, end, mark) && (mark == '.' || isRound(text, last, end));
    if (groups || grouped(text, begin, end, mark) && dots + commas > 1) {
      return value(text, begin, end, end);
    }
    return dots + commas == 1 ? value(text, begin, end, last) : Double.NaN;
  }

  /** The whole number of one to {@code most} digits without separators, or -1. */
  public static int whole(CharSequence text, int begin, int end, int most) {
    if (end - begin > most || begin >= end) {
      return -1;
    }
    int value = 0;
    for (int i = begin; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Whether the digits stand in groups of three, the first of one to three and not zero. */
  private static boolean grouped(CharSequence text, int begin, int end, char mark) {
    int run = 0;
    boolean first = true;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == mark) {
        if (first ? run == 0 || run > 3 || text.charAt(begin) == '0' : run != 3) {
          return false;
        }
        first = false;
        run = 0;
      } else if (c < '0' || c > '9') {
        return false;
      } else {
        run++;
      }
    }
    return first || run == 3;
  }

  /** Whether three zeros follow the mark: {@code 5,000} is meant as thousands. */
  private static boolean isRound(CharSequence text, int mark, int end) {
    return end - mark == 4
        && text.charAt(mark + 1) == '0'
        && text.charAt(mark + 2) == '0'
        && text.charAt(mark + 3) == '0';
  }

  /** The digits as a number, those after {@code decimal} being decimals. */
  private static double value(CharSequence text, int begin, int end, int decimal) {
    long mantissa = 0;
    int digits = 0;
    int decimals = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        if (mantissa != 0 || c != '0') {
          digits++;
        }
        if (digits > MAX_EXACT_DIGITS) {
          return parseLong(text, begin, end, decimal);
        }
        mantissa = mantissa * 10 + (c - '0');
        decimals += i > decimal ? 1 : 0;
      }
    }
    if (decimals > MAX_EXACT_DIGITS) {
      return parseLong(text, begin, end, decimal);
    }
    return mantissa / POWERS[decimals];
  }

  private static double parseLong(CharSequence text, int begin, int end, int decimal) {
    StringBuilder plain = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
      } else if (i == decimal) {
        plain.append('.');
      }
    }
    return Double.parseDouble(plain.toString());
  }
}
