package org.annalist.workbench.layout.model;

/** Where a part may be put. */
public sealed interface Target {

  /**
   * Into a stack.
   *
   * @param before the part that it comes before; empty if it comes last
   */
  record Into(String stack, String before) implements Target {}

  /** Into a new stack beside another, which gives it half of its room. */
  record Beside(String stack, Side side) implements Target {}

  /** Into a new stack along the whole side of the page, or of a window out of the page. */
  record AtEdge(String window, Side side) implements Target {}

  /** Into a window of its own. */
  record Window(Bounds bounds) implements Target {}
}
