package org.annalist.workbench.layout.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The room of every stack in sight, and the bars between.
 *
 * @param stacks bounds by id of stack
 */
public record Geometry(Map<String, Bounds> stacks, List<Bar> bars) {

  /** Thickness of a bar. */
  public static final int BAR = 3;

  /** Least width and height of a stack, as long as there is so much. */
  private static final int LEAST = 60;

  /**
   * A bar that shares out room between two children of a split.
   *
   * @param path indexes of the children that lead to the split
   * @param first index of the child before it
   * @param second index of the child after it
   * @param sizes px of all children along the split; 0 for those out of sight
   */
  public record Bar(
      List<Integer> path,
      Direction direction,
      int first,
      int second,
      List<Integer> sizes,
      Bounds bounds) {

    /** Px that the bar can go towards the beginning, as a number below 0, or towards the end. */
    public int limit(int by) {
      int least = Math.min(0, LEAST - sizes.get(first));
      int most = Math.max(0, sizes.get(second) - LEAST);
      return Math.max(least, Math.min(most, by));
    }
  }

  /** Lays a tree out; stacks that are out of sight take no room. */
  public static Geometry of(Node root, Bounds room, Predicate<StackNode> inSight) {
    Geometry geometry = new Geometry(new LinkedHashMap<>(), new ArrayList<>());
    geometry.lay(root, room, List.of(), inSight);
    return geometry;
  }

  private void lay(Node node, Bounds room, List<Integer> path, Predicate<StackNode> inSight) {
    if (node instanceof StackNode stack) {
      if (inSight.test(stack)) {
        stacks.put(stack.id(), room);
      }
      return;
    }
    Split split = (Split) node;
    boolean across = split.direction() == Direction.HORIZONTAL;
    List<Integer> sizes = sizes(split, across ? room.width() : room.height(), inSight);
    int at = across ? room.x() : room.y();
    int before = -1;
    for (int i = 0; i < sizes.size(); i++) {
      if (split.children().get(i).stacks().stream().noneMatch(inSight)) {
        continue;
      }
      if (before >= 0) {
        Bounds bar = slice(room, across, at, BAR);
        bars.add(new Bar(path, split.direction(), before, i, sizes, bar));
        at += BAR;
      }
      List<Integer> deeper = new ArrayList<>(path);
      deeper.add(i);
      lay(split.children().get(i), slice(room, across, at, sizes.get(i)), deeper, inSight);
      at += sizes.get(i);
      before = i;
    }
  }

  private static Bounds slice(Bounds room, boolean across, int at, int size) {
    return across
        ? new Bounds(at, room.y(), size, room.height())
        : new Bounds(room.x(), at, room.width(), size);
  }

  private static List<Integer> sizes(Split split, int length, Predicate<StackNode> inSight) {
    List<Integer> sizes = new ArrayList<>();
    int sum = 0;
    int last = -1;
    int count = 0;
    for (int i = 0; i < split.children().size(); i++) {
      if (split.children().get(i).stacks().stream().anyMatch(inSight)) {
        sum += split.weights().get(i);
        last = i;
        count++;
      }
    }
    int free = Math.max(0, length - BAR * (count - 1));
    int left = free;
    for (int i = 0; i < split.children().size(); i++) {
      boolean shown = split.children().get(i).stacks().stream().anyMatch(inSight);
      int size = !shown ? 0 : i == last ? left : (int) ((long) free * split.weights().get(i) / sum);
      sizes.add(size);
      left -= size;
    }
    return sizes;
  }

  /**
   * Weights of the split of a bar after the bar went some px: the sizes in sight, and for children
   * out of sight what they had in proportion.
   */
  public static List<Integer> weights(Split split, Bar bar, int by) {
    long shownWeights = 0;
    long shownSizes = 0;
    for (int i = 0; i < bar.sizes().size(); i++) {
      if (bar.sizes().get(i) > 0) {
        shownWeights += split.weights().get(i);
        shownSizes += bar.sizes().get(i);
      }
    }
    List<Integer> weights = new ArrayList<>();
    for (int i = 0; i < bar.sizes().size(); i++) {
      int size = bar.sizes().get(i);
      if (size == 0) {
        size = (int) (split.weights().get(i) * shownSizes / Math.max(1, shownWeights));
      }
      int moved = i == bar.first() ? by : i == bar.second() ? -by : 0;
      weights.add(Math.max(1, size + moved));
    }
    return weights;
  }
}
