package org.annalist.workbench.render.chart;

import org.annalist.api.annotation.Quantity.Qualifier;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Outline;

/**
 * Draws a value as a mark. Its shape says how exactly it is meant; exact values take the marker of
 * their series, so that colour never stands alone.
 */
final class Marker {

  private static final double RADIUS = 4.5;
  private static final double ARROW = 26;

  private final Drawing drawing;
  private final Ink ground;

  /**
   * Marks on a ground.
   *
   * @param ground colour that hollow marks are filled with
   */
  Marker(Drawing drawing, Ink ground) {
    this.drawing = drawing;
    this.ground = ground;
  }

  /** The marker of an exact value of a series. */
  void series(int series, Ink ink, double x, double y) {
    switch (series % 5) {
      case 0 -> drawing.disc(ink, x, y, RADIUS);
      case 1 -> drawing.fill(ink, new Area(x - 4, y - 4, 8, 8));
      case 2 -> drawing.fill(ink, Outline.polygon(x, y - 5, x + 5, y + 4, x - 5, y + 4));
      case 3 -> drawing.fill(ink, Outline.diamond(x, y, 5.5));
      default -> ring(ink, Dash.SOLID, x, y);
    }
  }

  /** The mark of a value; high is up. */
  void value(int series, Ink ink, Qualifier qualifier, double x, double y) {
    switch (qualifier) {
      case EXACT, ORDER -> series(series, ink, x, y);
      case MORE_THAN -> {
        arrow(ink, x, y, -1);
        ring(ink, Dash.SOLID, x, y);
      }
      case LESS_THAN -> {
        arrow(ink, x, y, 1);
        ring(ink, Dash.SOLID, x, y);
      }
      case AT_LEAST -> {
        arrow(ink, x, y, -1);
        drawing.disc(ink, x, y, RADIUS);
      }
      case AT_MOST -> {
        arrow(ink, x, y, 1);
        drawing.disc(ink, x, y, RADIUS);
      }
      case NEARLY -> {
        drawing.line(ink, 2, Dash.DOTS, x, y + RADIUS, x, y + ARROW);
        ring(ink, Dash.SOLID, x, y);
      }
      case ABOUT -> {
        drawing.fillRound(ink.withAlpha(60), 6, new Area(x - 6, y - 16, 12, 32));
        ring(ink, Dash.SOLID, x, y);
      }
    }
  }

  /** A bar with end bars from the lower to the upper end of a range. */
  void range(Ink ink, double x, double lowY, double highY) {
    drawing.line(ink, 3, Dash.SOLID, x, lowY, x, highY);
    drawing.line(ink, 2, Dash.SOLID, x - 6, lowY, x + 6, lowY);
    drawing.line(ink, 2, Dash.SOLID, x - 6, highY, x + 6, highY);
  }

  /** A pale band with dotted ends: only the order of magnitude is known. */
  void order(Ink ink, double x, double lowY, double highY) {
    drawing.fill(ink.withAlpha(60), new Area(x - 5, highY, 10, Math.max(1, lowY - highY)));
    drawing.line(ink, 1.4, Dash.DOTS, x - 8, lowY, x + 8, lowY);
    drawing.line(ink, 1.4, Dash.DOTS, x - 8, highY, x + 8, highY);
  }

  private void ring(Ink ink, Dash dash, double x, double y) {
    drawing.disc(ground, x, y, RADIUS);
    drawing.ring(ink, 2, dash, x, y, RADIUS - 0.5);
  }

  private void arrow(Ink ink, double x, double y, int direction) {
    double tip = y + direction * ARROW;
    drawing.line(ink, 1.8, Dash.SOLID, x, y + direction * RADIUS, x, tip);
    drawing.line(ink, 1.8, Dash.SOLID, x - 4, tip - direction * 5, x, tip);
    drawing.line(ink, 1.8, Dash.SOLID, x + 4, tip - direction * 5, x, tip);
  }
}
