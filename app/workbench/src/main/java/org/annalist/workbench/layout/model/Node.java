package org.annalist.workbench.layout.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A stack, or a split of nodes. Immutable, as all of a layout. */
public sealed interface Node permits StackNode, Split {

  /** The stacks, from the left and from above. */
  List<StackNode> stacks();

  /**
   * This tree with each stack changed. Where a stack becomes nothing its neighbours take its room;
   * a split inside one of the same direction is dissolved.
   */
  Optional<Node> rewrite(Function<StackNode, Optional<Node>> change);

  /** The stack with an id. */
  default Optional<StackNode> stack(String id) {
    return stacks().stream().filter(stack -> stack.id().equals(id)).findFirst();
  }

  /** The stack that holds a part. */
  default Optional<StackNode> holder(String part) {
    return stacks().stream().filter(stack -> stack.parts().contains(part)).findFirst();
  }

  /**
   * This node with another at one of its sides.
   *
   * @param share room of the other, in percent
   */
  default Node with(Node other, Side side, int share) {
    List<Node> children = side.isFirst() ? List.of(other, this) : List.of(this, other);
    List<Integer> weights =
        side.isFirst() ? List.of(share, 100 - share) : List.of(100 - share, share);
    return new Split(side.direction(), weights, children)
        .rewrite(Optional::of)
        .orElseThrow(() -> new IllegalStateException("A split of two nodes is not empty"));
  }
}
