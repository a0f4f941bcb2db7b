package org.annalist.workbench.layout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts behind tabs.
 *
 * @param id unique in a page
 * @param stays whether it keeps its place when its last part leaves it
 * @param parts ids of its parts, from the left
 * @param front id of the part in view; empty if the first one is
 */
public record StackNode(String id, boolean stays, List<String> parts, String front)
    implements Node {

  public StackNode {
    Objects.requireNonNull(id);
    parts = List.copyOf(parts);
    if (!parts.contains(front)) {
      front = "";
    }
  }

  /** An empty stack that keeps its place. */
  public static StackNode standing(String id) {
    return new StackNode(id, true, List.of(), "");
  }

  @Override
  public List<StackNode> stacks() {
    return List.of(this);
  }

  @Override
  public Optional<Node> rewrite(Function<StackNode, Optional<Node>> change) {
    return change.apply(this);
  }

  StackNode withFront(String part) {
    return new StackNode(id, stays, parts, part);
  }

  /** With a part before another, or at the end if that is not here. */
  StackNode with(String part, String before) {
    List<String> more = new ArrayList<>(parts);
    more.add(parts.contains(before) ? parts.indexOf(before) : parts.size(), part);
    return new StackNode(id, stays, more, front);
  }

  /** Without a part; its right neighbour, else its left one, comes to the front in its place. */
  StackNode without(String part) {
    int at = parts.indexOf(part);
    if (at < 0) {
      return this;
    }
    List<String> fewer = new ArrayList<>(parts);
    fewer.remove(at);
    String next =
        fewer.isEmpty() || !front.equals(part) ? front : fewer.get(Math.min(at, fewer.size() - 1));
    return new StackNode(id, stays, fewer, next);
  }

  StackNode renamed(String part, String name) {
    List<String> names = parts.stream().map(each -> each.equals(part) ? name : each).toList();
    return new StackNode(id, stays, names, front.equals(part) ? name : front);
  }
}
