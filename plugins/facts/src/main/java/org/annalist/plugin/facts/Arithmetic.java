package org.annalist.plugin.facts;

import java.math.BigDecimal;
import java.util.List;

/** Sums and shares of stated numbers: they hold as exactly as they are stated. */
final class Arithmetic {

  private Arithmetic() {}

  /**
   * Whether parts add up to a whole, each known to its last stated digit. Whole numbers must add up
   * exactly; decimals may be off by one unit of the last digit, since each was rounded.
   */
  static boolean addsUp(double whole, List<Double> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    int scale = scale(whole);
    for (double part : parts) {
      sum = sum.add(BigDecimal.valueOf(part));
      scale = Math.max(scale, scale(part));
    }
    BigDecimal off = sum.subtract(BigDecimal.valueOf(whole)).abs();
    return scale == 0 ? off.signum() == 0 : off.compareTo(BigDecimal.ONE.movePointLeft(scale)) <= 0;
  }

  /** Whether a stated share is right: off by less than one unit of its last digit. */
  static boolean isShare(double part, double whole, double percent) {
    if (whole == 0) {
      return false;
    }
    double unit = Math.pow(10, -scale(percent));
    return Math.abs(100 * part / whole - percent) < unit;
  }

  /** A number as plain decimal, without a closing zero. */
  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** Number of decimals of a stated number. */
  static int scale(double value) {
    return Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
  }
}
