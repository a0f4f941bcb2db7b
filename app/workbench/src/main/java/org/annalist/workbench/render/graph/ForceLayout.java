package org.annalist.workbench.render.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.view.Graph;

/**
 * Places for nodes that hang together: edges pull, nodes push. It begins on a spiral, the first
 * nodes inmost, so that nothing is left to chance: the same graph always gets the same picture.
 * Takes time of the order of the square of the nodes; for the background.
 */
final class ForceLayout {

  private static final int ROUNDS = 300;
  private static final double GOLDEN = 2.399963;

  /** Windows are wider than high, and so are graphs: it holds them together more in height. */
  private static final double HOLD_X = 0.10;

  private static final double HOLD_Y = 0.25;

  private final double[] x;
  private final double[] y;
  private final double ideal;

  private ForceLayout(int nodes) {
    x = new double[nodes];
    y = new double[nodes];
    ideal = 0.9 / Math.sqrt(Math.max(1, nodes));
  }

  /**
   * Places by key, from 0 to 1 in both directions.
   *
   * @param keys keys of the nodes, those to be in the middle first
   * @param edges edges between these nodes
   */
  static Map<String, double[]> of(
      List<String> keys, List<Graph.Edge> edges, Cancellation cancellation) {
    Map<String, Integer> index = new HashMap<>();
    keys.forEach(key -> index.put(key, index.size()));
    ForceLayout layout = new ForceLayout(keys.size());
    layout.begin();
    for (int round = 0; round < ROUNDS; round++) {
      cancellation.check();
      layout.move(edges, index, 1 - round / (double) ROUNDS);
    }
    return layout.scaled(index);
  }

  private void begin() {
    for (int i = 0; i < x.length; i++) {
      double radius = 0.6 * Math.sqrt((i + 0.5) / x.length);
      x[i] = radius * Math.cos(i * GOLDEN);
      y[i] = radius * Math.sin(i * GOLDEN);
    }
  }

  private void move(List<Graph.Edge> edges, Map<String, Integer> index, double heat) {
    double[] dx = new double[x.length];
    double[] dy = new double[x.length];
    push(dx, dy);
    for (Graph.Edge edge : edges) {
      pull(dx, dy, index.get(edge.from()), index.get(edge.to()), edge.weight());
    }
    double step = 0.05 * heat + 0.0005;
    for (int i = 0; i < x.length; i++) {
      dx[i] -= x[i] * HOLD_X;
      dy[i] -= y[i] * HOLD_Y;
      double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
      x[i] += dx[i] / length * Math.min(length, step);
      y[i] += dy[i] / length * Math.min(length, step);
    }
  }

  private void push(double[] dx, double[] dy) {
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double ax = x[i] - x[j];
        double ay = y[i] - y[j];
        double force = ideal * ideal / Math.max(1e-6, ax * ax + ay * ay);
        dx[i] += ax * force;
        dy[i] += ay * force;
        dx[j] -= ax * force;
        dy[j] -= ay * force;
      }
    }
  }

  /** What occurs often stands closer, but not in proportion. */
  private void pull(double[] dx, double[] dy, int i, int j, int weight) {
    double ax = x[i] - x[j];
    double ay = y[i] - y[j];
    double force = Math.hypot(ax, ay) / ideal * (0.6 + 0.4 * Math.log1p(weight));
    dx[i] -= ax * force;
    dy[i] -= ay * force;
    dx[j] += ax * force;
    dy[j] += ay * force;
  }

  private Map<String, double[]> scaled(Map<String, Integer> index) {
    double left = Arrays.stream(x).min().orElse(0);
    double top = Arrays.stream(y).min().orElse(0);
    double width = Arrays.stream(x).max().orElse(0) - left;
    double height = Arrays.stream(y).max().orElse(0) - top;
    Map<String, double[]> places = new HashMap<>();
    index.forEach(
        (key, i) ->
            places.put(
                key,
                new double[] {
                  width < 1e-9 ? 0.5 : (x[i] - left) / width,
                  height < 1e-9 ? 0.5 : (y[i] - top) / height
                }));
    return places;
  }
}
