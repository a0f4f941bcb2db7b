package org.annalist.workbench.layout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Nodes side by side or one below the other.
 *
 * @param weights the room of each child, relative to that of the others
 * @param children at least two
 */
public record Split(Direction direction, List<Integer> weights, List<Node> children)
    implements Node {

  public Split {
    weights = List.copyOf(weights);
    children = List.copyOf(children);
    if (children.size() < 2 || weights.size() != children.size()) {
      throw new IllegalArgumentException(
          "A split has at least two children and a weight for each, not "
              + children.size()
              + " and "
              + weights.size());
    }
    if (weights.stream().anyMatch(weight -> weight <= 0)) {
      throw new IllegalArgumentException("Weights are above 0, not " + weights);
    }
  }

  @Override
  public List<StackNode> stacks() {
    return children.stream().flatMap(child -> child.stacks().stream()).toList();
  }

  @Override
  public Optional<Node> rewrite(Function<StackNode, Optional<Node>> change) {
    List<Node> nodes = new ArrayList<>();
    List<Double> rooms = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      Optional<Node> child = children.get(i).rewrite(change);
      double room = weights.get(i);
      if (child.isPresent() && child.get() instanceof Split inner && inner.direction == direction) {
        double sum = inner.weights.stream().mapToInt(weight -> weight).sum();
        nodes.addAll(inner.children);
        inner.weights.forEach(weight -> rooms.add(room * weight / sum));
      } else if (child.isPresent()) {
        nodes.add(child.get());
        rooms.add(room);
      }
    }
    return switch (nodes.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(nodes.get(0));
      default -> Optional.of(new Split(direction, whole(rooms), nodes));
    };
  }

  /** Rooms as whole numbers: as they are, or in shares of a thousand if they are fractions. */
  private static List<Integer> whole(List<Double> rooms) {
    boolean fractions = rooms.stream().anyMatch(room -> room != Math.rint(room));
    double sum = rooms.stream().mapToDouble(room -> room).sum();
    double scale = fractions ? 1000 / sum : 1;
    return rooms.stream().map(room -> Math.max(1, (int) Math.round(room * scale))).toList();
  }

  /** With the weights of the split that a path of child indexes leads to. */
  Split weighed(List<Integer> path, List<Integer> newWeights) {
    if (path.isEmpty()) {
      return new Split(direction, newWeights, children);
    }
    List<Node> nodes = new ArrayList<>(children);
    int at = path.get(0);
    Split child = (Split) nodes.get(at);
    nodes.set(at, child.weighed(path.subList(1, path.size()), newWeights));
    return new Split(direction, weights, nodes);
  }
}
