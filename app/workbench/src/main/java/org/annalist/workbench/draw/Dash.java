package org.annalist.workbench.draw;

/** How a line is broken. The order of the first five is that of the series of a chart. */
public enum Dash {
  SOLID(),
  LONG(6, 3),
  SHORT(2, 3),
  MIXED(9, 3, 2, 3),
  WIDE(12, 4),
  /** Dots as wide as the line. */
  DOTS(2, 2),
  /** Dashes below times. */
  TIME(6, 4),
  /** Between two reports. */
  BETWEEN(2, 4);

  private final int[] pattern;

  Dash(int... pattern) {
    this.pattern = pattern;
  }

  /** Lengths of dashes and gaps in turn; empty for a line that is not broken. */
  public int[] pattern() {
    return pattern.clone();
  }
}
