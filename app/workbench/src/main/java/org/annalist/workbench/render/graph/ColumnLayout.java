package org.annalist.workbench.render.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.api.view.Graph;

/** Places for the nodes of a graph in columns; a new group leaves a gap above it. */
final class ColumnLayout {

  /** Share of a row that is left free between two groups. */
  private static final double GAP = 0.6;

  private ColumnLayout() {}

  /** Places by key, from 0 to 1 in both directions. */
  static Map<String, double[]> of(List<Graph.Node> nodes, int columns) {
    Map<String, double[]> places = new HashMap<>();
    members(nodes)
        .forEach(
            (column, members) -> {
              double x = columns == 1 ? 0.5 : column / (double) (columns - 1);
              double rows = rows(members);
              double row = 0.5;
              for (int i = 0; i < members.size(); i++) {
                row += i > 0 && isNewGroup(members, i) ? GAP : 0;
                places.put(members.get(i).key(), new double[] {x, row / rows});
                row++;
              }
            });
    return places;
  }

  /** Height of the tallest column, in rows. */
  static double tallest(List<Graph.Node> nodes) {
    return members(nodes).values().stream().mapToDouble(ColumnLayout::rows).max().orElse(1);
  }

  private static Map<Integer, List<Graph.Node>> members(List<Graph.Node> nodes) {
    Map<Integer, List<Graph.Node>> members = new TreeMap<>();
    nodes.forEach(n -> members.computeIfAbsent(n.column(), c -> new ArrayList<>()).add(n));
    return members;
  }

  private static double rows(List<Graph.Node> members) {
    double rows = members.size();
    for (int i = 1; i < members.size(); i++) {
      rows += isNewGroup(members, i) ? GAP : 0;
    }
    return rows;
  }

  private static boolean isNewGroup(List<Graph.Node> members, int i) {
    return !members.get(i).group().equals(members.get(i - 1).group());
  }
}
