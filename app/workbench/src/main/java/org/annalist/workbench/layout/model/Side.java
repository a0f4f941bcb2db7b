package org.annalist.workbench.layout.model;

/** A side of a stack or of a page. */
public enum Side {
  LEFT,
  RIGHT,
  ABOVE,
  BELOW;

  /** How two things lie of which one is at this side of the other. */
  public Direction direction() {
    return this == LEFT || this == RIGHT ? Direction.HORIZONTAL : Direction.VERTICAL;
  }

  /** Whether what is at this side comes first, from the left or from above. */
  public boolean isFirst() {
    return this == LEFT || this == ABOVE;
  }
}
