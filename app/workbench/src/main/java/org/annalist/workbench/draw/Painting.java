package org.annalist.workbench.draw;

/** A picture that can be drawn on a canvas and into a file alike. */
@FunctionalInterface
public interface Painting {

  /**
   * Draws.
   *
   * @param area where; its origin is (0, 0) on a canvas of its own
   * @param hits takes the parts of the picture that show items
   * @param state what the user points at
   */
  void paint(Drawing drawing, Area area, Hits hits, State state);

  /**
   * What the user points at.
   *
   * @param selected key of the selected item, or empty
   * @param hovered key of the item below the pointer, or empty
   */
  record State(String selected, String hovered) {
    public static final State NONE = new State("", "");
  }
}
