package org.annalist.workbench.render.graph;

import org.annalist.api.view.Graph;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Outline;

/** How edges are drawn: wider for what occurs more often, dashed for what is inferred. */
final class Strokes {

  private static final double WIDEST = 5;
  private static final double EACH = 0.45;

  private Strokes() {}

  static double width(Graph.Edge edge) {
    return Math.min(WIDEST, 1 + EACH * (edge.weight() - 1));
  }

  static Dash dash(Graph.Edge edge, GraphData data) {
    return data.inferred().contains(edge.kind()) ? Dash.TIME : Dash.SOLID;
  }

  /**
   * An arrow head.
   *
   * @param tipX where its tip is
   * @param fromX where the line comes from, to point away from
   */
  static void arrow(
      Drawing drawing, Ink ink, double tipX, double tipY, double fromX, double fromY) {
    double length = Math.max(1e-6, Math.hypot(tipX - fromX, tipY - fromY));
    double ux = (tipX - fromX) / length;
    double uy = (tipY - fromY) / length;
    drawing.fill(
        ink,
        Outline.polygon(
            tipX,
            tipY,
            tipX - ux * 8 - uy * 3.5,
            tipY - uy * 8 + ux * 3.5,
            tipX - ux * 8 + uy * 3.5,
            tipY - uy * 8 - ux * 3.5));
  }
}
