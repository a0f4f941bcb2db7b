package org.annalist.workbench.layout.model;

import java.util.Collection;

/** A rectangle in px. */
public record Bounds(int x, int y, int width, int height) {

  public boolean contains(int px, int py) {
    return px >= x && px < x + width && py >= y && py < y + height;
  }

  /** Whether the two have a point in common. */
  public boolean touches(Bounds other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  /** The half at a side, or any other part of it, from 0 to 1. */
  public Bounds part(Side side, double share) {
    int w = side.direction() == Direction.HORIZONTAL ? (int) (width * share) : width;
    int h = side.direction() == Direction.VERTICAL ? (int) (height * share) : height;
    return new Bounds(
        side == Side.RIGHT ? x + width - w : x, side == Side.BELOW ? y + height - h : y, w, h);
  }

  /**
   * These bounds on a screen that is there: unchanged if their upper edge, by which a window is
   * held, can be reached on one of the screens, else moved to the first screen; never larger than
   * that screen.
   *
   * @param screens the screens, the first one first; not empty
   */
  public Bounds onScreen(Collection<Bounds> screens) {
    Bounds handle = new Bounds(x + Math.min(40, width / 2), y, Math.max(1, width - 80), 20);
    for (Bounds screen : screens) {
      if (screen.touches(handle) && y >= screen.y) {
        return sized(screen);
      }
    }
    Bounds screen = screens.iterator().next();
    Bounds sized = sized(screen);
    return new Bounds(
        screen.x + (screen.width - sized.width) / 2,
        screen.y + (screen.height - sized.height) / 2,
        sized.width,
        sized.height);
  }

  private Bounds sized(Bounds screen) {
    return new Bounds(x, y, Math.min(width, screen.width), Math.min(height, screen.height));
  }
}
