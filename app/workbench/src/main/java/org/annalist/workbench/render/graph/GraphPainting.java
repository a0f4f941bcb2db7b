package org.annalist.workbench.render.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annalist.api.view.Graph;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Outline;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Palette;

/**
 * A graph. Edges grow with their weight, at most to 5 px; nodes that are not in the corpus are
 * hollow; what touches the selection is drawn in the accent.
 */
final class GraphPainting implements Painting {

  private static final double LABEL = 230;

  private final GraphData data;
  private final Palette palette;

  GraphPainting(GraphData data, Palette palette) {
    this.data = data;
    this.palette = palette;
  }

  @Override
  public void paint(Drawing drawing, Area area, Hits hits, State state) {
    double top = area.y() + 16;
    if (!data.title().isEmpty()) {
      drawing.text(data.title(), Face.TITLE, palette.text(), area.x() + 16, area.y() + 10);
      top += 30;
    }
    double side = data.columns() > 0 ? Math.min(LABEL + 20, area.width() / 3) : 90;
    Area inside =
        new Area(
            area.x() + side,
            top,
            Math.max(40, area.width() - 2 * side),
            Math.max(40, area.bottom() - top - 16));
    Map<String, double[]> at = new HashMap<>();
    data.places()
        .forEach(
            (key, place) ->
                at.put(
                    key,
                    new double[] {
                      inside.x() + place[0] * inside.width(),
                      inside.y() + place[1] * inside.height()
                    }));
    Set<String> lit = lit(state);
    for (Graph.Edge edge : data.edges()) {
      if (!lit.contains(edge.key())) {
        paintEdge(drawing, edge, at, false, hits);
      }
    }
    for (Graph.Edge edge : data.edges()) {
      if (lit.contains(edge.key())) {
        paintEdge(drawing, edge, at, true, hits);
      }
    }
    for (Graph.Node node : data.nodes()) {
      paintNode(drawing, node, at.get(node.key()), lit.contains(node.key()), hits, state, side);
    }
  }

  /** Keys of the selected or pointed item and of what touches it. */
  private Set<String> lit(State state) {
    Set<String> lit = new HashSet<>();
    for (Graph.Edge edge : data.edges()) {
      for (String key : new String[] {state.selected(), state.hovered()}) {
        if (!key.isEmpty()
            && (edge.key().equals(key) || edge.from().equals(key) || edge.to().equals(key))) {
          lit.add(edge.key());
          lit.add(edge.from());
          lit.add(edge.to());
        }
      }
    }
    return lit;
  }

  private void paintEdge(
      Drawing drawing, Graph.Edge edge, Map<String, double[]> at, boolean lit, Hits hits) {
    double[] a = at.get(edge.from());
    double[] b = at.get(edge.to());
    double stroke = Math.min(5, 1 + 0.45 * (edge.weight() - 1));
    Ink ink = lit ? palette.accent() : palette.neutral().withAlpha(150);
    double middleX = (a[0] + b[0]) / 2;
    Outline.Builder path = Outline.from(a[0], a[1]);
    if (data.columns() > 0) {
      path.curve(middleX, a[1], middleX, b[1], b[0], b[1]);
    } else {
      path.line(b[0], b[1]);
    }
    drawing.stroke(ink, stroke, Dash.SOLID, path.build());
    double middleY = (a[1] + b[1]) / 2;
    if (edge.directed() && data.columns() == 0) {
      arrow(drawing, ink, a, b);
    }
    if (lit && !edge.label().isEmpty()) {
      double width = drawing.width(edge.label(), Face.SMALL_BOLD);
      double labelX = data.columns() > 0 ? a[0] + (middleX - a[0]) * 0.6 : middleX;
      double labelY = data.columns() > 0 ? a[1] + (middleY - a[1]) * 0.4 : middleY;
      drawing.textOver(
          edge.label(),
          Face.SMALL_BOLD,
          palette.accent(),
          palette.base(),
          labelX - width / 2,
          labelY - 8);
    }
    hits.add(edge.key(), new Area(middleX - 6, middleY - 6, 12, 12), edge.label(), 1000);
  }

  private void arrow(Drawing drawing, Ink ink, double[] a, double[] b) {
    double length = Math.max(1, Math.hypot(b[0] - a[0], b[1] - a[1]));
    double ux = (b[0] - a[0]) / length;
    double uy = (b[1] - a[1]) / length;
    double tipX = b[0] - ux * 8;
    double tipY = b[1] - uy * 8;
    drawing.fill(
        ink,
        Outline.polygon(
            tipX,
            tipY,
            tipX - ux * 8 - uy * 4,
            tipY - uy * 8 + ux * 4,
            tipX - ux * 8 + uy * 4,
            tipY - uy * 8 - ux * 4));
  }

  private void paintNode(
      Drawing drawing,
      Graph.Node node,
      double[] at,
      boolean lit,
      Hits hits,
      State state,
      double side) {
    Ink ink = node.style().isEmpty() ? palette.neutral() : palette.mark(node.style());
    Outline shape = Outline.diamond(at[0], at[1], 6);
    drawing.fill(node.hollow() ? palette.base() : ink, shape);
    drawing.stroke(ink, 1.5, Dash.SOLID, shape);
    boolean picked = node.key().equals(state.selected());
    Face face = lit || picked ? Face.BOLD : Face.PLAIN;
    boolean first = data.columns() > 0 && node.column() == 0;
    double room = data.columns() > 0 ? side - 24 : 150;
    String label = drawing.fit(node.label(), face, room);
    double width = drawing.width(label, face);
    double half = drawing.height(face) / 2;
    double x = data.columns() == 0 ? at[0] - width / 2 : first ? at[0] - 14 - width : at[0] + 14;
    double y = data.columns() == 0 ? at[1] + 8 : at[1] - half;
    if (data.columns() == 0) {
      drawing.textOver(label, face, palette.text(), palette.base(), x, y);
    } else {
      drawing.text(label, face, palette.text(), x, y);
    }
    if (!node.detail().isEmpty() && data.columns() > 0) {
      double rest = room - width - 10;
      String detail = rest > 24 ? drawing.fit(node.detail(), Face.SMALL, rest) : "";
      double detailX = first ? x - 10 - drawing.width(detail, Face.SMALL) : x + width + 10;
      drawing.text(
          detail, Face.SMALL, palette.text2(), detailX, at[1] - drawing.height(Face.SMALL) / 2);
    }
    double left = Math.min(x, at[0] - 7);
    double right = Math.max(x + width, at[0] + 7);
    double bottom = data.columns() == 0 ? y + 2 * half : at[1] + 11;
    Area box = new Area(left, at[1] - 11, right - left, bottom - at[1] + 11);
    if (picked) {
      drawing.frameRound(palette.accent(), 2, Dash.SOLID, 2, box.grow(2));
    }
    String name = node.detail().isEmpty() ? node.label() : node.label() + "\n" + node.detail();
    hits.add(node.key(), box, name, Math.max(0, node.column()));
  }
}
