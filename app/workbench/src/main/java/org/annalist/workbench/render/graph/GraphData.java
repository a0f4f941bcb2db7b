package org.annalist.workbench.render.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.api.Cancellation;
import org.annalist.api.view.Graph;

/**
 * A graph with a place for each node, from 0 to 1 in both directions. Computed in the background;
 * the same graph always gets the same places.
 *
 * @param columns number of columns; 0 if the nodes are free
 */
record GraphData(
    String title,
    List<Graph.Node> nodes,
    List<Graph.Edge> edges,
    Map<String, double[]> places,
    int columns) {

  private static final int ROUNDS = 200;

  /** Nodes beyond this many are left out, the last ones first; more cannot be read. */
  private static final int MOST = 400;

  static GraphData fetch(Graph graph, Cancellation cancellation) {
    List<Graph.Node> nodes = graph.nodes().stream().limit(MOST).toList();
    Map<String, Integer> index = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      index.put(nodes.get(i).key(), i);
    }
    List<Graph.Edge> edges =
        graph.edges().stream()
            .filter(e -> index.containsKey(e.from()) && index.containsKey(e.to()))
            .toList();
    boolean inColumns = !nodes.isEmpty() && nodes.stream().allMatch(n -> n.column() >= 0);
    int columns = inColumns ? nodes.stream().mapToInt(Graph.Node::column).max().orElse(0) + 1 : 0;
    Map<String, double[]> places =
        inColumns ? columns(nodes, columns) : forces(nodes, edges, index, cancellation);
    return new GraphData(graph.title(), nodes, edges, places, columns);
  }

  private static Map<String, double[]> columns(List<Graph.Node> nodes, int columns) {
    Map<Integer, List<Graph.Node>> byColumn = new TreeMap<>();
    nodes.forEach(n -> byColumn.computeIfAbsent(n.column(), c -> new ArrayList<>()).add(n));
    Map<String, double[]> places = new LinkedHashMap<>();
    byColumn.forEach(
        (column, members) -> {
          for (int i = 0; i < members.size(); i++) {
            double x = columns == 1 ? 0.5 : column / (double) (columns - 1);
            places.put(members.get(i).key(), new double[] {x, (i + 0.5) / members.size()});
          }
        });
    return places;
  }

  /** Edges pull, nodes push; begins on a circle, so that nothing is left to chance. */
  private static Map<String, double[]> forces(
      List<Graph.Node> nodes,
      List<Graph.Edge> edges,
      Map<String, Integer> index,
      Cancellation cancellation) {
    int n = nodes.size();
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      double angle = 2 * Math.PI * i * 0.618034;
      double radius = 0.15 + 0.35 * i / Math.max(1, n);
      x[i] = 0.5 + radius * Math.cos(angle);
      y[i] = 0.5 + radius * Math.sin(angle);
    }
    double ideal = 0.9 / Math.sqrt(Math.max(1, n));
    for (int round = 0; round < ROUNDS; round++) {
      cancellation.check();
      double[] dx = new double[n];
      double[] dy = new double[n];
      push(x, y, dx, dy, ideal);
      for (Graph.Edge edge : edges) {
        pull(x, y, dx, dy, index.get(edge.from()), index.get(edge.to()), ideal);
      }
      double heat = 0.06 * (1 - round / (double) ROUNDS) + 0.001;
      for (int i = 0; i < n; i++) {
        double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
        x[i] += dx[i] / length * Math.min(length, heat);
        y[i] += dy[i] / length * Math.min(length, heat);
      }
    }
    return scaled(nodes, x, y);
  }

  private static void push(double[] x, double[] y, double[] dx, double[] dy, double ideal) {
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double ax = x[i] - x[j];
        double ay = y[i] - y[j];
        double square = Math.max(1e-6, ax * ax + ay * ay);
        double force = ideal * ideal / square;
        dx[i] += ax * force;
        dy[i] += ay * force;
        dx[j] -= ax * force;
        dy[j] -= ay * force;
      }
      dx[i] += (0.5 - x[i]) * 0.3;
      dy[i] += (0.5 - y[i]) * 0.3;
    }
  }

  private static void pull(
      double[] x, double[] y, double[] dx, double[] dy, int i, int j, double ideal) {
    double ax = x[i] - x[j];
    double ay = y[i] - y[j];
    double force = Math.hypot(ax, ay) / ideal;
    dx[i] -= ax * force;
    dy[i] -= ay * force;
    dx[j] += ax * force;
    dy[j] += ay * force;
  }

  private static Map<String, double[]> scaled(List<Graph.Node> nodes, double[] x, double[] y) {
    double left = java.util.Arrays.stream(x).min().orElse(0);
    double right = java.util.Arrays.stream(x).max().orElse(1);
    double top = java.util.Arrays.stream(y).min().orElse(0);
    double bottom = java.util.Arrays.stream(y).max().orElse(1);
    Map<String, double[]> places = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      places.put(
          nodes.get(i).key(),
          new double[] {
            right - left < 1e-9 ? 0.5 : (x[i] - left) / (right - left),
            bottom - top < 1e-9 ? 0.5 : (y[i] - top) / (bottom - top)
          });
    }
    return places;
  }

  /** Height that the graph needs to be read. */
  int height() {
    Map<Integer, Integer> members = new TreeMap<>();
    nodes.forEach(n -> members.merge(n.column(), 1, Integer::sum));
    int most = members.values().stream().mapToInt(i -> i).max().orElse(1);
    return columns > 0 ? 60 + most * 26 : Math.min(700, 260 + nodes.size() * 8);
  }
}
