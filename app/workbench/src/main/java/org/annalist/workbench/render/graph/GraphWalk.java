package org.annalist.workbench.render.graph;

import java.util.List;
import java.util.Optional;
import org.annalist.api.view.Graph;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.render.DrawnCanvas;

/**
 * Walks a free graph by keys: arrows lead to the nearest node in their direction, Page Down and
 * Page Up through the edges of a node.
 */
final class GraphWalk implements DrawnCanvas.Walk {

  private final Hits hits;
  private GraphData data;
  private String anchor = "";

  GraphWalk(Hits hits) {
    this.hits = hits;
  }

  void show(GraphData newData) {
    data = newData;
  }

  @Override
  public Optional<Hits.Hit> next(String key, int dx, int dy) {
    Optional<Hits.Hit> current = hits.of(key);
    if (data == null || current.isEmpty()) {
      return data == null ? Optional.empty() : first();
    }
    double x = current.get().area().centreX();
    double y = current.get().area().centreY();
    Hits.Hit best = null;
    double bestCost = Double.MAX_VALUE;
    for (Graph.Node node : data.nodes()) {
      Optional<Hits.Hit> hit = hits.of(node.key()).filter(h -> !h.key().equals(key));
      if (hit.isPresent()) {
        double along =
            (hit.get().area().centreX() - x) * dx + (hit.get().area().centreY() - y) * dy;
        double aside =
            Math.abs((hit.get().area().centreX() - x) * dy)
                + Math.abs((hit.get().area().centreY() - y) * dx);
        // What lies more aside than ahead belongs to another arrow.
        double cost = along + 2 * aside;
        if (along > 0 && aside <= along * 1.5 && cost < bestCost) {
          best = hit.get();
          bestCost = cost;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Hits.Hit> first() {
    return data.nodes().stream().flatMap(node -> hits.of(node.key()).stream()).findFirst();
  }

  /** The edge after, or before, another of the node that was walked from; the first of a node. */
  Optional<String> edge(String selected, int step) {
    if (data == null) {
      return Optional.empty();
    }
    boolean onNode = data.nodes().stream().anyMatch(node -> node.key().equals(selected));
    if (onNode) {
      anchor = selected;
    } else if (!touches(selected, anchor)) {
      anchor =
          data.edges().stream()
              .filter(e -> e.key().equals(selected))
              .map(Graph.Edge::from)
              .findFirst()
              .orElse("");
    }
    List<String> edges =
        data.edges().stream()
            .filter(edge -> edge.from().equals(anchor) || edge.to().equals(anchor))
            .map(Graph.Edge::key)
            .toList();
    if (edges.isEmpty()) {
      return Optional.empty();
    }
    int at = edges.indexOf(selected);
    int next = at < 0 ? (step > 0 ? 0 : edges.size() - 1) : Math.floorMod(at + step, edges.size());
    return Optional.of(edges.get(next));
  }

  private boolean touches(String edge, String node) {
    return data.edges().stream()
        .anyMatch(e -> e.key().equals(edge) && (e.from().equals(node) || e.to().equals(node)));
  }
}
