package org.annalist.workbench.render.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.view.Graph;

/**
 * Places for the nodes of a free graph. What hangs together is laid out for itself; the pieces then
 * stand beside and below each other, the largest first, so that none is far off.
 */
final class FreeLayout {

  /** Width of the whole in heights of it. */
  private static final double ASPECT = 1.6;

  private static final double GAP = 0.7;

  private FreeLayout() {}

  /** A piece: its nodes, those with the most edges first, and its edges. */
  private record Piece(List<String> nodes, List<Graph.Edge> edges) {
    /** Height of its box; a piece of more nodes needs more room. */
    double height() {
      return Math.sqrt(nodes.size() / ASPECT);
    }

    double width() {
      return Math.max(1.4, height() * ASPECT);
    }
  }

  /** Places by key, from 0 to 1 in both directions. */
  static Map<String, double[]> of(
      List<Graph.Node> nodes, List<Graph.Edge> edges, Cancellation cancellation) {
    List<Piece> pieces = pieces(nodes, edges);
    double area = pieces.stream().mapToDouble(p -> (p.width() + GAP) * (p.height() + GAP)).sum();
    double widest = pieces.stream().mapToDouble(Piece::width).max().orElse(1);
    double limit = Math.max(widest, Math.sqrt(area * ASPECT));
    Map<String, double[]> places = new HashMap<>();
    double x = 0;
    double y = 0;
    double row = 0;
    double right = 0;
    for (Piece piece : pieces) {
      if (x > 0 && x + piece.width() > limit) {
        x = 0;
        y += row + GAP;
        row = 0;
      }
      double left = x;
      double top = y;
      ForceLayout.of(piece.nodes(), piece.edges(), cancellation)
          .forEach(
              (key, place) ->
                  places.put(
                      key,
                      new double[] {
                        left + place[0] * piece.width(), top + place[1] * piece.height()
                      }));
      x += piece.width() + GAP;
      right = Math.max(right, x - GAP);
      row = Math.max(row, piece.height());
    }
    double width = Math.max(1e-9, right);
    double height = Math.max(1e-9, y + row);
    places.replaceAll(
        (key, place) ->
            new double[] {Math.min(1, place[0] / width), Math.min(1, place[1] / height)});
    return places;
  }

  private static List<Piece> pieces(List<Graph.Node> nodes, List<Graph.Edge> edges) {
    Map<String, String> parents = new HashMap<>();
    Map<String, Integer> degrees = new HashMap<>();
    nodes.forEach(node -> parents.put(node.key(), node.key()));
    for (Graph.Edge edge : edges) {
      parents.put(root(parents, edge.from()), root(parents, edge.to()));
      degrees.merge(edge.from(), 1, Integer::sum);
      degrees.merge(edge.to(), 1, Integer::sum);
    }
    Map<String, Piece> pieces = new LinkedHashMap<>();
    nodes.stream()
        .map(Graph.Node::key)
        .sorted(
            Comparator.comparing((String key) -> -degrees.getOrDefault(key, 0))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(key -> piece(pieces, root(parents, key)).nodes().add(key));
    edges.forEach(edge -> piece(pieces, root(parents, edge.from())).edges().add(edge));
    return pieces.values().stream()
        .sorted(
            Comparator.comparing((Piece piece) -> -piece.nodes().size())
                .thenComparing(piece -> piece.nodes().get(0)))
        .toList();
  }

  private static Piece piece(Map<String, Piece> pieces, String root) {
    return pieces.computeIfAbsent(root, key -> new Piece(new ArrayList<>(), new ArrayList<>()));
  }

  private static String root(Map<String, String> parents, String key) {
    String at = key;
    while (!parents.get(at).equals(at)) {
      parents.put(at, parents.get(parents.get(at)));
      at = parents.get(at);
    }
    return at;
  }
}
