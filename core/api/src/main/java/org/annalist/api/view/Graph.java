package org.annalist.api.view;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Nodes and edges. */
@ConsumerType
public non-sealed interface Graph extends ViewModel {

  /**
   * A node.
   *
   * @param key stable key of the item
   * @param label its words
   * @param detail paler words, or empty
   * @param style mark
   * @param hollow whether it is not in the corpus
   * @param column for a graph in columns, from 0; -1 for a free one
   * @param group head that nodes of one column share, next to each other; empty for none
   * @param state name of a {@link org.annalist.api.Problem.Severity} drawn beside it, or empty
   */
  record Node(
      String key,
      String label,
      String detail,
      String style,
      boolean hollow,
      int column,
      String group,
      String state) {

    /** A node without group and state. */
    public Node(String key, String label, String detail, String style, boolean hollow, int column) {
      this(key, label, detail, style, hollow, column, "", "");
    }
  }

  /**
   * An edge.
   *
   * @param key stable key of the item
   * @param from key of a node
   * @param to key of a node
   * @param weight how often it occurs, at least 1
   * @param label its words, or empty
   * @param directed whether it has a direction
   * @param kind key of its {@link Kind}, or empty
   */
  record Edge(
      String key, String from, String to, int weight, String label, boolean directed, String kind) {

    /** An edge of no kind. */
    public Edge(String key, String from, String to, int weight, String label, boolean directed) {
      this(key, from, to, weight, label, directed, "");
    }
  }

  /**
   * A sort of edges, which the reader can show and hide.
   *
   * @param key its key
   * @param label its words
   * @param inferred whether such edges follow from the texts without being stated; drawn dashed
   * @param shown whether it is shown at first
   */
  record Kind(String key, String label, boolean inferred, boolean shown) {}

  /**
   * A sort of nodes, which the reader can show and hide.
   *
   * @param key style of such nodes
   * @param label its words
   */
  record Style(String key, String label) {}

  List<Node> nodes();

  List<Edge> edges();

  /** The sorts of edges in the order of a legend; empty if there is but one. */
  default List<Kind> kinds() {
    return List.of();
  }

  /** The sorts of nodes in the order of a legend; empty if there is no need to tell them apart. */
  default List<Style> styles() {
    return List.of();
  }

  /** Heads of the columns from the left; empty for a graph without them. */
  default List<String> heads() {
    return List.of();
  }
}
