package org.annalist.workbench.render.graph;

import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Outline;
import org.annalist.workbench.look.Palette;

/** The mark of a node: its shape tells its style as well as its colour; hollow if not held. */
final class NodeMark {

  private final Palette palette;

  NodeMark(Palette palette) {
    this.palette = palette;
  }

  Ink ink(String style) {
    return style.isEmpty() ? palette.neutral() : palette.mark(style);
  }

  /** Draws the mark of a style around a centre. */
  void paint(Drawing drawing, String style, boolean hollow, double x, double y, double radius) {
    Ink ink = ink(style);
    Ink inner = hollow ? palette.base() : ink;
    if (style.equals("PERSON")) {
      drawing.disc(inner, x, y, radius);
      drawing.ring(ink, 1.5, Dash.SOLID, x, y, radius);
      return;
    }
    Outline shape =
        switch (style) {
          case "ORGANIZATION" -> square(x, y, radius * 0.9, radius * 0.9);
          case "LOCATION" ->
              Outline.polygon(
                  x, y - radius, x + radius, y + radius * 0.8, x - radius, y + radius * 0.8);
          case "" -> square(x, y, radius * 0.72, radius * 0.95);
          default -> Outline.diamond(x, y, radius * 1.2);
        };
    drawing.fill(inner, shape);
    drawing.stroke(ink, 1.5, Dash.SOLID, shape);
  }

  private static Outline square(double x, double y, double halfWidth, double halfHeight) {
    return Outline.polygon(
        x - halfWidth,
        y - halfHeight,
        x + halfWidth,
        y - halfHeight,
        x + halfWidth,
        y + halfHeight,
        x - halfWidth,
        y + halfHeight);
  }

  /** What a mark of this radius covers. */
  static Area area(double x, double y, double radius) {
    double half = radius * 1.2 + 1;
    return new Area(x - half, y - half, 2 * half, 2 * half);
  }
}
