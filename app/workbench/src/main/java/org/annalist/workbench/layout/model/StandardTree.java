package org.annalist.workbench.layout.model;

import java.util.List;

/**
 * The places that every page has from the start: left | (editor | right) above bottom, left and
 * right halved. They are there while they are empty, so that views find them when they come.
 */
public final class StandardTree {

  public static final String LEFT = "left";
  public static final String LEFT_BELOW = "left-below";
  public static final String RIGHT = "right";
  public static final String RIGHT_BELOW = "right-below";
  public static final String BOTTOM = "bottom";

  private StandardTree() {}

  /**
   * The tree.
   *
   * @param left room of the left side in percent
   */
  public static Node of(int left) {
    Node leftSide = split(Direction.VERTICAL, 60, stack(LEFT), stack(LEFT_BELOW));
    Node rightSide = split(Direction.VERTICAL, 58, stack(RIGHT), stack(RIGHT_BELOW));
    Node upper = split(Direction.HORIZONTAL, 70, stack(PageModel.EDITOR), rightSide);
    Node middle = split(Direction.VERTICAL, 72, upper, stack(BOTTOM));
    return split(Direction.HORIZONTAL, left, leftSide, middle);
  }

  private static Node stack(String id) {
    return StackNode.standing(id);
  }

  private static Node split(Direction direction, int percent, Node first, Node second) {
    return new Split(direction, List.of(percent, 100 - percent), List.of(first, second));
  }
}
