package org.annalist.api.view;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Items within items. */
@ConsumerType
public non-sealed interface Tree extends ViewModel {

  /**
   * A node.
   *
   * @param key stable key of the item
   * @param cell its words and mark
   * @param value a short value flush right, such as a count or a day
   * @param children number of its children
   * @param group whether it is a head of its children rather than an item of its own
   */
  record Node(String key, Cell cell, String value, int children, boolean group) {}

  /** Children of a node in their order; of the roots for the empty key. */
  List<Node> children(String key);

  /** Keys from a root down to the node, both included; empty if there is no such node. */
  List<String> path(String key);
}
