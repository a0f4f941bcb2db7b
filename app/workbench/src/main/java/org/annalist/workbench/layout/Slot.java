package org.annalist.workbench.layout;

/** Where a stack stands in a perspective. */
public enum Slot {
  LEFT_TOP,
  LEFT_BOTTOM,
  EDITOR,
  RIGHT_TOP,
  RIGHT_BOTTOM,
  BOTTOM
}
