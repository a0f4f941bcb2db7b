package org.annalist.workbench.render.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.api.view.Graph;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Outline;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Palette;

/**
 * A graph whose nodes are free. What touches the selection is drawn in the accent, the rest steps
 * back. Labels are set where there is room: the selection's first, then those of its neighbours,
 * then of the nodes with the most edges.
 */
final class FreePainting implements Painting {

  private static final double MARGIN = 28;
  private static final double TITLE = 30;
  private static final double LONGEST = 190;
  private static final double SHORTER = 96;
  private static final double BEND = 16;

  private final GraphData data;
  private final Palette palette;
  private final Viewport view;
  private final String detail;
  private final NodeMark marks;
  private final Map<String, Integer> degrees;
  private final Map<String, String> names = new HashMap<>();

  /**
   * A picture.
   *
   * @param view which part is in view
   * @param detail paler words beside the title, or empty
   */
  FreePainting(GraphData data, Palette palette, Viewport view, String detail) {
    this.data = data;
    this.palette = palette;
    this.view = view;
    this.detail = detail;
    this.marks = new NodeMark(palette);
    this.degrees = data.degrees();
    data.nodes().forEach(node -> names.put(node.key(), node.label()));
  }

  /** The part of an area in which the graph is drawn. */
  static Area inside(Area area) {
    return new Area(
        area.x() + MARGIN * 2,
        area.y() + TITLE + MARGIN / 2,
        Math.max(40, area.width() - 4 * MARGIN),
        Math.max(40, area.height() - TITLE - MARGIN * 1.5));
  }

  @Override
  public void paint(Drawing drawing, Area area, Hits hits, State state) {
    Area inside = inside(area);
    Map<String, double[]> at = new HashMap<>();
    data.places().forEach((key, place) -> at.put(key, view.at(place, inside)));
    String picked = state.hovered().isEmpty() ? state.selected() : state.hovered();
    Set<String> lit = new HashSet<>(data.touching(state.selected()));
    lit.addAll(data.touching(state.hovered()));
    Area drawn =
        new Area(area.x(), area.y() + TITLE, area.width(), Math.max(0, area.height() - TITLE));
    drawing.clip(
        drawn,
        () -> {
          Labels labels = new Labels(drawn);
          edges(drawing, at, lit, hits);
          for (Graph.Node node : data.nodes()) {
            labels.reserve(mark(node, at.get(node.key())));
          }
          nodes(drawing, at, lit, hits, labels, state, drawn);
          edgeLabel(drawing, at, picked, labels);
        });
    title(drawing, area);
  }

  private void title(Drawing drawing, Area area) {
    double x = area.x() + 12;
    String title = drawing.fit(data.title(), Face.BOLD, area.width() - 24);
    drawing.text(title, Face.BOLD, palette.text(), x, area.y() + 8);
    double used = drawing.width(title, Face.BOLD) + 34;
    if (area.width() > used) {
      String rest = drawing.fit(detail, Face.PLAIN, area.width() - used);
      drawing.text(rest, Face.PLAIN, palette.text2(), x + used - 24, area.y() + 8);
    }
  }

  private double radius(Graph.Node node) {
    return Math.min(10, 4 + 1.1 * Math.sqrt(degrees.getOrDefault(node.key(), 0)));
  }

  private Area mark(Graph.Node node, double[] at) {
    return NodeMark.area(at[0], at[1], radius(node));
  }

  /** Edges that are lit lie above the others; several between two nodes bend apart. */
  private void edges(Drawing drawing, Map<String, double[]> at, Set<String> lit, Hits hits) {
    Map<String, Integer> between = new HashMap<>();
    List<Runnable> above = new ArrayList<>();
    for (Graph.Edge edge : data.edges()) {
      int nth = between.merge(pair(edge), 1, Integer::sum) - 1;
      double[] middle = middle(at.get(edge.from()), at.get(edge.to()), nth);
      boolean isLit = lit.contains(edge.key());
      Runnable paint = () -> edge(drawing, edge, at, middle, isLit, !lit.isEmpty());
      if (isLit) {
        above.add(paint);
      } else {
        paint.run();
      }
      hits.addCurve(edge.key(), at.get(edge.from()), middle, at.get(edge.to()), name(edge), 1000);
    }
    above.forEach(Runnable::run);
  }

  private String name(Graph.Edge edge) {
    String joint = edge.directed() ? " → " : " – ";
    return names.get(edge.from()) + joint + names.get(edge.to()) + "\n" + edge.label();
  }

  private static String pair(Graph.Edge edge) {
    return edge.from().compareTo(edge.to()) < 0
        ? edge.from() + "\n" + edge.to()
        : edge.to() + "\n" + edge.from();
  }

  /** The first edge between two nodes is straight, the next ones bend to either side in turn. */
  private static double[] middle(double[] a, double[] b, int nth) {
    double bend = (nth % 2 == 0 ? 1 : -1) * ((nth + 1) / 2) * BEND;
    boolean forward = a[0] < b[0] || a[0] == b[0] && a[1] < b[1];
    double length = Math.max(1e-6, Math.hypot(b[0] - a[0], b[1] - a[1])) * (forward ? 1 : -1);
    return new double[] {
      (a[0] + b[0]) / 2 - (b[1] - a[1]) / length * bend,
      (a[1] + b[1]) / 2 + (b[0] - a[0]) / length * bend
    };
  }

  private void edge(
      Drawing drawing,
      Graph.Edge edge,
      Map<String, double[]> at,
      double[] middle,
      boolean isLit,
      boolean others) {
    double[] a = at.get(edge.from());
    double[] b = at.get(edge.to());
    Ink ink = isLit ? palette.accent() : palette.neutral().withAlpha(others ? 90 : 150);
    // A curve that passes through the middle: its control points are beyond it by a third.
    double cx = middle[0] + (middle[0] - (a[0] + b[0]) / 2) / 3;
    double cy = middle[1] + (middle[1] - (a[1] + b[1]) / 2) / 3;
    Outline line = Outline.from(a[0], a[1]).curve(cx, cy, cx, cy, b[0], b[1]).build();
    drawing.stroke(ink, Strokes.width(edge), Strokes.dash(edge, data), line);
    if (edge.directed()) {
      double length = Math.max(1e-6, Math.hypot(b[0] - cx, b[1] - cy));
      double back = 12 / length;
      Strokes.arrow(drawing, ink, b[0] - (b[0] - cx) * back, b[1] - (b[1] - cy) * back, cx, cy);
    }
  }

  private void nodes(
      Drawing drawing,
      Map<String, double[]> at,
      Set<String> lit,
      Hits hits,
      Labels labels,
      State state,
      Area drawn) {
    for (Graph.Node node : data.nodes()) {
      double[] centre = at.get(node.key());
      marks.paint(drawing, node.style(), node.hollow(), centre[0], centre[1], radius(node));
    }
    Comparator<Graph.Node> first =
        Comparator.comparing((Graph.Node node) -> !node.key().equals(state.selected()))
            .thenComparing(node -> !node.key().equals(state.hovered()))
            .thenComparing(node -> !lit.contains(node.key()))
            .thenComparing(node -> -degrees.getOrDefault(node.key(), 0));
    for (Graph.Node node : data.nodes().stream().sorted(first).toList()) {
      double[] centre = at.get(node.key());
      if (!drawn.contains(centre[0], centre[1])) {
        continue;
      }
      boolean picked = node.key().equals(state.selected()) || node.key().equals(state.hovered());
      label(
          drawing,
          node,
          mark(node, centre),
          lit.contains(node.key()),
          picked,
          !lit.isEmpty(),
          labels);
      hits.add(node.key(), mark(node, centre), node.label() + "\n" + node.detail(), 0);
    }
  }

  private void label(
      Drawing drawing,
      Graph.Node node,
      Area mark,
      boolean isLit,
      boolean picked,
      boolean others,
      Labels labels) {
    Face face = picked ? Face.BOLD : Face.PLAIN;
    Ink ink = others && !isLit && !picked ? palette.text2() : palette.text();
    double[] rooms = picked ? new double[] {2 * LONGEST} : new double[] {LONGEST, SHORTER};
    for (double room : rooms) {
      String text = drawing.fit(node.label(), face, room);
      Optional<Area> place =
          labels.place(mark, drawing.width(text, face), drawing.height(face), picked);
      if (place.isPresent()) {
        Area at = place.get();
        drawing.textOver(text, face, ink, palette.base(), at.x(), at.y());
        return;
      }
    }
  }

  /** The words of the edge that is picked, at its middle. */
  private void edgeLabel(Drawing drawing, Map<String, double[]> at, String picked, Labels labels) {
    data.edges().stream()
        .filter(edge -> edge.key().equals(picked) && !edge.label().isEmpty())
        .findFirst()
        .ifPresent(
            edge -> {
              double[] a = at.get(edge.from());
              double[] b = at.get(edge.to());
              Area middle = new Area((a[0] + b[0]) / 2 - 4, (a[1] + b[1]) / 2 - 4, 8, 8);
              String text = drawing.fit(edge.label(), Face.SMALL_BOLD, LONGEST * 2);
              double width = drawing.width(text, Face.SMALL_BOLD);
              labels
                  .place(middle, width, drawing.height(Face.SMALL_BOLD), true)
                  .ifPresent(
                      area ->
                          drawing.textOver(
                              text,
                              Face.SMALL_BOLD,
                              palette.accent(),
                              palette.base(),
                              area.x(),
                              area.y()));
            });
  }
}
