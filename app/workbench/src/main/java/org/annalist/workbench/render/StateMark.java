package org.annalist.workbench.render;

import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Outline;
import org.annalist.workbench.look.Palette;

/** Marks of severity; their shapes differ, not only their colours. */
public enum StateMark {
  ERROR,
  WARNING,
  INFO;

  /** Whether a mark's name is one of a severity. */
  public static boolean isOne(String mark) {
    return mark.equals("ERROR") || mark.equals("WARNING") || mark.equals("INFO");
  }

  /** Draws the mark around a centre, 14 px wide. */
  public void paint(Drawing drawing, Palette palette, double x, double y) {
    switch (this) {
      case ERROR -> {
        drawing.disc(palette.err(), x, y, 6.5);
        Ink cross = palette.base();
        drawing.line(cross, 1.6, Dash.SOLID, x - 2.4, y - 2.4, x + 2.4, y + 2.4);
        drawing.line(cross, 1.6, Dash.SOLID, x + 2.4, y - 2.4, x - 2.4, y + 2.4);
      }
      case WARNING -> {
        Ink ink = palette.warn();
        drawing.stroke(
            ink, 1.4, Dash.SOLID, Outline.polygon(x, y - 5.8, x + 6.4, y + 5.2, x - 6.4, y + 5.2));
        drawing.line(ink, 1.5, Dash.SOLID, x, y - 2, x, y + 1.6);
        drawing.disc(ink, x, y + 3.4, 0.9);
      }
      case INFO -> {
        Ink ink = palette.token("info");
        drawing.ring(ink, 1.4, Dash.SOLID, x, y, 6);
        drawing.line(ink, 1.5, Dash.SOLID, x, y - 0.6, x, y + 3.2);
        drawing.disc(ink, x, y - 3, 0.9);
      }
    }
  }
}
