package org.annalist.workbench.render.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.StateMark;

/**
 * A graph in columns: the first one's words at the left of its marks, the others' at the right.
 * Edges within a column are arcs; groups stand beside the last column.
 */
final class ColumnPainting implements Painting {

  private static final double LABEL = 360;
  private static final double GROUP = 180;
  private static final double RADIUS = 6;
  private static final double TOP = 34;
  private static final double BOTTOM = 22;

  private final GraphData data;
  private final Palette palette;
  private final Words words;
  private final NodeMark marks;

  ColumnPainting(GraphData data, Palette palette, Words words) {
    this.data = data;
    this.palette = palette;
    this.words = words;
    this.marks = new NodeMark(palette);
  }

  @Override
  public void paint(Drawing drawing, Area area, Hits hits, State state) {
    boolean grouped =
        area.width() > 700 && data.nodes().stream().anyMatch(node -> !node.group().isEmpty());
    double side = Math.min(LABEL, area.width() * 0.29);
    double groups = grouped ? GROUP : 0;
    Area inside =
        new Area(
            area.x() + side,
            area.y() + TOP,
            Math.max(40, area.width() - 2 * side - groups),
            Math.max(40, area.height() - TOP - BOTTOM));
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
    heads(drawing, area, inside);
    Set<String> lit = new HashSet<>(data.touching(state.selected()));
    lit.addAll(data.touching(state.hovered()));
    for (boolean above : new boolean[] {false, true}) {
      for (Graph.Edge edge : data.edges()) {
        if (lit.contains(edge.key()) == above) {
          edge(drawing, edge, at, above, hits);
        }
      }
    }
    for (Graph.Node node : data.nodes()) {
      node(drawing, node, at.get(node.key()), lit.contains(node.key()), hits, state, side);
    }
    if (grouped) {
      groups(drawing, at, area.right() - 12);
    }
    legend(drawing, area);
  }

  /** Says what a hollow and a filled mark mean, where both may stand. */
  private void legend(Drawing drawing, Area area) {
    String style =
        data.nodes().stream()
            .filter(Graph.Node::hollow)
            .map(Graph.Node::style)
            .findFirst()
            .orElse("");
    if (style.isEmpty()) {
      return;
    }
    double y = area.bottom() - BOTTOM + 2;
    double x = area.x() + 22;
    for (boolean hollow : new boolean[] {true, false}) {
      marks.paint(drawing, style, hollow, x, y, 5);
      String said = words.of(hollow ? "graph.hollow" : "graph.filled");
      drawing.text(said, Face.SMALL, palette.text2(), x + 12, y - drawing.height(Face.SMALL) / 2);
      x += drawing.width(said, Face.SMALL) + 44;
    }
  }

  private void heads(Drawing drawing, Area area, Area inside) {
    if (data.heads().isEmpty()) {
      drawing.text(data.title(), Face.BOLD, palette.text(), area.x() + 16, area.y() + 8);
      return;
    }
    int last = Math.max(1, data.columns() - 1);
    for (int i = 0; i < data.heads().size(); i++) {
      double x = inside.x() + inside.width() * Math.min(i, last) / last;
      double left = i == 0 ? area.x() + 16 : x - RADIUS;
      drawing.text(data.heads().get(i), Face.BOLD, palette.text(), left, area.y() + 8);
    }
  }

  private void edge(
      Drawing drawing, Graph.Edge edge, Map<String, double[]> at, boolean lit, Hits hits) {
    double[] a = at.get(edge.from());
    double[] b = at.get(edge.to());
    Ink ink = lit ? palette.accent() : palette.neutral().withAlpha(150);
    boolean within = a[0] == b[0];
    double bend = 24 + Math.min(70, Math.abs(b[1] - a[1]) * 0.35);
    double middleX = within ? a[0] - bend * 0.75 - RADIUS : (a[0] + b[0]) / 2;
    double middleY = (a[1] + b[1]) / 2;
    Outline.Builder path;
    if (within) {
      double side = a[0] - RADIUS;
      path = Outline.from(side, a[1]).curve(side - bend, a[1], side - bend, b[1], side, b[1]);
      Strokes.arrow(drawing, ink, side, b[1], side - 8, b[1]);
    } else {
      path = Outline.from(a[0], a[1]).curve(middleX, a[1], middleX, b[1], b[0], b[1]);
    }
    drawing.stroke(ink, Strokes.width(edge), Strokes.dash(edge, data), path.build());
    if (lit && !edge.label().isEmpty()) {
      double width = drawing.width(edge.label(), Face.SMALL_BOLD);
      double x = within ? middleX - width - 2 : a[0] + (middleX - a[0]) * 0.6 - width / 2;
      double y = within ? middleY : a[1] + (middleY - a[1]) * 0.4;
      drawing.textOver(edge.label(), Face.SMALL_BOLD, palette.accent(), palette.base(), x, y - 8);
    }
    hits.addCurve(edge.key(), a, new double[] {middleX, middleY}, b, edge.label(), 1000);
  }

  private void node(
      Drawing drawing,
      Graph.Node node,
      double[] at,
      boolean lit,
      Hits hits,
      State state,
      double side) {
    marks.paint(drawing, node.style(), node.hollow(), at[0], at[1], RADIUS);
    boolean picked = node.key().equals(state.selected());
    boolean first = node.column() == 0;
    Face face = lit || picked ? Face.BOLD : Face.PLAIN;
    double room = side - 24;
    String label = drawing.fit(node.label(), face, room);
    double width = drawing.width(label, face);
    double x = first ? at[0] - 14 - width : at[0] + 14;
    drawing.text(label, face, palette.text(), x, at[1] - drawing.height(face) / 2);
    double after = 10;
    if (!node.state().isEmpty()) {
      double centre = first ? x - 14 : x + width + 14;
      StateMark.valueOf(node.state()).paint(drawing, palette, centre, at[1]);
      after += 18;
    }
    double rest = room - width - after;
    String detail =
        rest > 24 && !node.detail().isEmpty() ? drawing.fit(node.detail(), Face.SMALL, rest) : "";
    double detailX = first ? x - after - drawing.width(detail, Face.SMALL) : x + width + after;
    drawing.text(
        detail, Face.SMALL, palette.text2(), detailX, at[1] - drawing.height(Face.SMALL) / 2);
    Area box =
        new Area(
            Math.min(x, at[0] - 8),
            at[1] - 11,
            Math.max(x + width, at[0] + 8) - Math.min(x, at[0] - 8),
            22);
    if (picked) {
      drawing.frameRound(palette.accent(), 2, Dash.SOLID, 2, box.grow(2));
    }
    String name = node.detail().isEmpty() ? node.label() : node.label() + "\n" + node.detail();
    hits.add(node.key(), box, name, node.column());
  }

  /** The heads of groups at the right edge, each beside a line along its nodes. */
  private void groups(Drawing drawing, Map<String, double[]> at, double right) {
    Map<String, double[]> reach = new LinkedHashMap<>();
    for (Graph.Node node : data.nodes()) {
      if (!node.group().isEmpty()) {
        double y = at.get(node.key())[1];
        double[] known = reach.computeIfAbsent(node.group(), key -> new double[] {y, y});
        known[0] = Math.min(known[0], y);
        known[1] = Math.max(known[1], y);
      }
    }
    List<Map.Entry<String, double[]>> all = List.copyOf(reach.entrySet());
    for (Map.Entry<String, double[]> group : all) {
      double top = group.getValue()[0] - 9;
      double bottom = group.getValue()[1] + 9;
      drawing.fill(palette.line(), new Area(right, top, 1, bottom - top));
      String label = drawing.fit(group.getKey(), Face.SMALL_BOLD, GROUP - 16);
      drawing.textRight(label, Face.SMALL_BOLD, palette.text2(), right - 6, top);
    }
  }
}
