package org.annalist.workbench.draw;

/** A rectangle in the pixels of a drawing at 100 %. */
public record Area(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  public boolean meets(Area other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** The rectangle with a margin around it; a negative one takes away. */
  public Area grow(double margin) {
    return new Area(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }
}
