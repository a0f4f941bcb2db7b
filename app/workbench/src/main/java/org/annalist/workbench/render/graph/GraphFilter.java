package org.annalist.workbench.render.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.api.view.Graph;

/**
 * What of a graph is wanted. Immutable.
 *
 * @param words words of a node, or of an edge, without regard to case and accents; empty for all
 * @param hiddenStyles styles of nodes that are not shown
 * @param hiddenKinds kinds of edges that are not shown
 * @param least weight that an edge has at least
 * @param centre key of the node whose neighbours alone are shown; empty for all nodes
 */
record GraphFilter(
    String words, Set<String> hiddenStyles, Set<String> hiddenKinds, int least, String centre) {

  /** More edges cannot be told apart: of a larger graph the weaker ones are left out at first. */
  private static final int LEGIBLE = 300;

  GraphFilter {
    hiddenStyles = Set.copyOf(hiddenStyles);
    hiddenKinds = Set.copyOf(hiddenKinds);
  }

  /** The nodes and edges that are left, in the order of the graph. */
  record Shown(List<Graph.Node> nodes, List<Graph.Edge> edges) {}

  /** What a graph shows first. */
  static GraphFilter first(List<Graph.Kind> kinds, List<Graph.Edge> edges) {
    Set<String> hidden =
        kinds.stream()
            .filter(kind -> !kind.shown())
            .map(Graph.Kind::key)
            .collect(Collectors.toSet());
    List<Integer> weights =
        edges.stream()
            .filter(edge -> !hidden.contains(edge.kind()))
            .map(Graph.Edge::weight)
            .sorted((one, other) -> other - one)
            .toList();
    int least = weights.size() <= LEGIBLE ? 1 : weights.get(LEGIBLE) + 1;
    int most = weights.isEmpty() ? 1 : weights.get(0);
    return new GraphFilter("", Set.of(), hidden, Math.min(least, most), "");
  }

  GraphFilter withWords(String newWords) {
    return new GraphFilter(newWords, hiddenStyles, hiddenKinds, least, centre);
  }

  GraphFilter withLeast(int newLeast) {
    return new GraphFilter(words, hiddenStyles, hiddenKinds, newLeast, centre);
  }

  GraphFilter withCentre(String newCentre) {
    return new GraphFilter(words, hiddenStyles, hiddenKinds, least, newCentre);
  }

  GraphFilter withStyle(String style, boolean shown) {
    return new GraphFilter(words, changed(hiddenStyles, style, shown), hiddenKinds, least, centre);
  }

  GraphFilter withKind(String kind, boolean shown) {
    return new GraphFilter(words, hiddenStyles, changed(hiddenKinds, kind, shown), least, centre);
  }

  private static Set<String> changed(Set<String> hidden, String key, boolean shown) {
    Set<String> changed = new HashSet<>(hidden);
    if (shown) {
      changed.remove(key);
    } else {
      changed.add(key);
    }
    return changed;
  }

  /** What is left of a graph: the edges that are wanted, and the nodes at their ends. */
  Shown of(List<Graph.Node> nodes, List<Graph.Edge> edges) {
    Map<String, Graph.Node> wanted = new HashMap<>();
    nodes.stream()
        .filter(node -> !hiddenStyles.contains(node.style()))
        .forEach(node -> wanted.put(node.key(), node));
    String folded = fold(words);
    List<Graph.Edge> kept = new ArrayList<>();
    for (Graph.Edge edge : edges) {
      Graph.Node from = wanted.get(edge.from());
      Graph.Node to = wanted.get(edge.to());
      if (from != null
          && to != null
          && edge.weight() >= least
          && !hiddenKinds.contains(edge.kind())
          && isSaid(folded, from.label(), to.label(), edge.label())) {
        kept.add(edge);
      }
    }
    Set<String> near = new HashSet<>();
    kept.forEach(edge -> near.addAll(List.of(edge.from(), edge.to())));
    if (near.contains(centre)) {
      Set<String> around = neighbours(kept);
      kept.removeIf(edge -> !around.contains(edge.from()) || !around.contains(edge.to()));
      near.retainAll(around);
    }
    return new Shown(nodes.stream().filter(node -> near.contains(node.key())).toList(), kept);
  }

  private Set<String> neighbours(List<Graph.Edge> edges) {
    Set<String> around = new HashSet<>(Set.of(centre));
    for (Graph.Edge edge : edges) {
      if (edge.from().equals(centre)) {
        around.add(edge.to());
      } else if (edge.to().equals(centre)) {
        around.add(edge.from());
      }
    }
    return around;
  }

  private static boolean isSaid(String folded, String... all) {
    for (String each : all) {
      if (fold(each).contains(folded)) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .strip();
  }
}
