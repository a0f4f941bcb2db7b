package org.annalist.workbench.draw;

/**
 * Where a picture is drawn: a window's canvas or a file. Lengths are pixels at 100 %; the origin is
 * the top left corner. What is drawn later lies above.
 */
public interface Drawing extends Measure {

  void fill(Ink ink, Area area);

  /** A rectangle of lines whose outer edge is the area's. */
  void frame(Ink ink, double stroke, Dash dash, Area area);

  void fillRound(Ink ink, double radius, Area area);

  void frameRound(Ink ink, double stroke, Dash dash, double radius, Area area);

  void line(Ink ink, double stroke, Dash dash, double x1, double y1, double x2, double y2);

  void disc(Ink ink, double x, double y, double radius);

  void ring(Ink ink, double stroke, Dash dash, double x, double y, double radius);

  void fill(Ink ink, Outline outline);

  void stroke(Ink ink, double stroke, Dash dash, Outline outline);

  /** A bar whose ink fades to nothing towards its right end, or its left one. */
  void fade(Ink ink, boolean towardsRight, Area area);

  /** Slanted lines 6 px apart. */
  void hatch(Ink ink, Area area);

  /** One line of text with its top left corner at a point. */
  void text(String text, Face face, Ink ink, double x, double y);

  /** Draws only inside an area, as long as {@code picture} runs. */
  void clip(Area area, Runnable picture);

  /** One line of text that ends at x. */
  default void textRight(String text, Face face, Ink ink, double x, double y) {
    text(text, face, ink, x - width(text, face), y);
  }

  /** One line of text around x. */
  default void textCentred(String text, Face face, Ink ink, double x, double y) {
    text(text, face, ink, x - width(text, face) / 2, y);
  }

  /** One line of text on a ground of its own, so that lines below do not cross it. */
  default void textOver(String text, Face face, Ink ink, Ink ground, double x, double y) {
    fill(ground, new Area(x - 3, y, width(text, face) + 6, height(face)));
    text(text, face, ink, x, y);
  }
}
