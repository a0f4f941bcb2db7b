package org.annalist.workbench.render.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.api.Cancellation;
import org.annalist.api.view.Graph;

/**
 * The part of a graph that is shown, with a place for each node, from 0 to 1 in both directions.
 * Computed in the background; the same part always gets the same places.
 *
 * @param title title of the graph
 * @param heads heads of the columns, or none
 * @param nodes the nodes that are shown
 * @param edges the edges that are shown
 * @param inferred kinds of edges that are drawn dashed
 * @param places places of the nodes by key
 * @param columns number of columns; 0 if the nodes are free
 */
record GraphData(
    String title,
    List<String> heads,
    List<Graph.Node> nodes,
    List<Graph.Edge> edges,
    Set<String> inferred,
    Map<String, double[]> places,
    int columns) {

  /** Nodes beyond this many are left out, the last ones first; more cannot be read. */
  private static final int MOST = 400;

  private static final int ROW = 26;

  static GraphData of(
      String title,
      List<String> heads,
      List<Graph.Kind> kinds,
      GraphFilter.Shown shown,
      Cancellation cancellation) {
    List<Graph.Node> nodes = shown.nodes().stream().limit(MOST).toList();
    Set<String> known = nodes.stream().map(Graph.Node::key).collect(Collectors.toSet());
    List<Graph.Edge> edges =
        shown.edges().stream()
            .filter(edge -> known.contains(edge.from()) && known.contains(edge.to()))
            .toList();
    boolean inColumns = !nodes.isEmpty() && nodes.stream().allMatch(n -> n.column() >= 0);
    int columns = inColumns ? nodes.stream().mapToInt(Graph.Node::column).max().orElse(0) + 1 : 0;
    Map<String, double[]> places =
        inColumns ? ColumnLayout.of(nodes, columns) : FreeLayout.of(nodes, edges, cancellation);
    Set<String> inferred =
        kinds.stream()
            .filter(Graph.Kind::inferred)
            .map(Graph.Kind::key)
            .collect(Collectors.toSet());
    return new GraphData(title, heads, nodes, edges, inferred, places, columns);
  }

  boolean inColumns() {
    return columns > 0;
  }

  /** Height that it needs to be read, without its title. */
  int height() {
    return inColumns()
        ? 60 + (int) (ColumnLayout.tallest(nodes) * ROW)
        : Math.min(700, 260 + nodes.size() * 8);
  }

  /** Number of edges at each node. */
  Map<String, Integer> degrees() {
    Map<String, Integer> degrees = new HashMap<>();
    for (Graph.Edge edge : edges) {
      degrees.merge(edge.from(), 1, Integer::sum);
      degrees.merge(edge.to(), 1, Integer::sum);
    }
    return degrees;
  }

  /** Keys of an item and of all that touches it: an edge's ends, a node's edges and neighbours. */
  Set<String> touching(String key) {
    Set<String> touching = new HashSet<>();
    for (Graph.Edge edge : edges) {
      if (edge.key().equals(key) || edge.from().equals(key) || edge.to().equals(key)) {
        touching.addAll(List.of(edge.key(), edge.from(), edge.to()));
      }
    }
    return touching;
  }
}
