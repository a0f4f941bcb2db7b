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
   */
  record Node(String key, String label, String detail, String style, boolean hollow, int column) {}

  /**
   * An edge.
   *
   * @param key stable key of the item
   * @param from key of a node
   * @param to key of a node
   * @param weight how often it occurs, at least 1
   * @param label its words, or empty
   * @param directed whether it has a direction
   */
  record Edge(String key, String from, String to, int weight, String label, boolean directed) {}

  List<Node> nodes();

  List<Edge> edges();
}
