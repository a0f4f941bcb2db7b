package org.annalist.plugin.checks;

import java.math.BigDecimal;

/** Stated numbers as they are compared and shown. */
final class Numbers {

  private Numbers() {}

  /** A number as plain decimal, without a closing zero. */
  static String plain(double value) {
    return decimal(value).toPlainString();
  }

  /** Number of decimals of a stated number. */
  static int scale(double value) {
    return Math.max(0, decimal(value).scale());
  }

  static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros();
  }
}
