package org.annalist.workbench.layout.model;

/** How the children of a split lie: side by side, or one below the other. */
public enum Direction {
  HORIZONTAL,
  VERTICAL
}
