package org.annalist.workbench.layout.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a dragged tab comes to stand when it is let go: what lies under each point of the display.
 * All bounds are on the display.
 *
 * @param part id of the part that is dragged
 * @param fields the page and the windows out of it, the foremost one first
 * @param size width and height of a new window; its place is that of the pointer
 */
public record DropSpots(String part, List<Field> fields, Bounds size) {

  /** How near to the edge of a page a tab goes along the whole edge. */
  private static final int EDGE = 10;

  /** How near to a side of a stack a tab goes beside it: a part of the stack, at most so much. */
  private static final int SIDE = 90;

  private static final double SIDE_SHARE = 0.25;

  /** How much of a stack a new one beside it takes, and of a page one at its edge. */
  private static final double HALF = 0.5;

  private static final double QUARTER = 0.25;

  /** Thickness of a mark between tabs. */
  private static final int MARK = 3;

  /**
   * An area of stacks.
   *
   * @param window id of the window, empty for the page
   * @param frame the whole shell, in which nothing but the area takes a tab
   * @param area what the stacks share
   */
  public record Field(String window, Bounds frame, Bounds area, List<Row> rows) {}

  /**
   * A stack in sight.
   *
   * @param tabs its tabs from the left
   * @param head height of its row of tabs
   */
  public record Row(String stack, Bounds bounds, int head, List<Slot> tabs) {}

  /** A tab. */
  public record Slot(String part, Bounds bounds) {}

  /**
   * A spot.
   *
   * @param frame what to show of it: the room that the part will have, or a mark between tabs
   */
  public record Spot(Target target, Bounds frame, boolean isMark) {}

  /** The spot at a point; empty where a tab cannot be let go. */
  public Optional<Spot> at(int x, int y) {
    for (Field field : fields) {
      if (field.area.contains(x, y)) {
        return within(field, x, y);
      }
      if (field.frame.contains(x, y)) {
        return Optional.empty();
      }
    }
    Bounds window = new Bounds(x - 40, y - 10, size.width(), size.height());
    return Optional.of(new Spot(new Target.Window(window), window, false));
  }

  private Optional<Spot> within(Field field, int x, int y) {
    Optional<Side> edge = side(field.area, x, y, EDGE, EDGE);
    if (edge.isPresent() && field.rows.size() > 1) {
      Target target = new Target.AtEdge(field.window, edge.get());
      return Optional.of(new Spot(target, field.area.part(edge.get(), QUARTER), false));
    }
    return field.rows.stream()
        .filter(row -> row.bounds.contains(x, y))
        .findFirst()
        .map(row -> y < row.bounds.y() + row.head ? among(row, x) : inside(row, x, y));
  }

  /** Among the tabs of a stack: before the first one whose middle is to the right. */
  private Spot among(Row row, int x) {
    int at = row.bounds.x();
    String before = "";
    for (Slot slot : row.tabs) {
      if (x < slot.bounds.x() + slot.bounds.width() / 2) {
        before = slot.part;
        at = slot.bounds.x();
        break;
      }
      at = slot.bounds.x() + slot.bounds.width();
    }
    Bounds mark = new Bounds(at - MARK / 2, row.bounds.y() + 1, MARK, row.head - 1);
    return new Spot(new Target.Into(row.stack, before), mark, true);
  }

  private Spot inside(Row row, int x, int y) {
    int across = (int) Math.min(SIDE, row.bounds.width() * SIDE_SHARE);
    int down = (int) Math.min(SIDE, row.bounds.height() * SIDE_SHARE);
    boolean alone = row.tabs.size() == 1 && row.tabs.get(0).part.equals(part);
    Optional<Side> side = alone ? Optional.empty() : side(row.bounds, x, y, across, down);
    if (side.isPresent()) {
      Target target = new Target.Beside(row.stack, side.get());
      return new Spot(target, row.bounds.part(side.get(), HALF), false);
    }
    boolean own = row.tabs.stream().anyMatch(slot -> slot.part.equals(part));
    // Over its own stack a tab stays where it is; over another it becomes the last one.
    return new Spot(new Target.Into(row.stack, own ? part : ""), row.bounds, false);
  }

  /** The side that a point is nearest to, if it is within a distance of it. */
  private static Optional<Side> side(Bounds bounds, int x, int y, int across, int down) {
    double left = (double) (x - bounds.x()) / across;
    double right = (double) (bounds.x() + bounds.width() - 1 - x) / across;
    double above = (double) (y - bounds.y()) / down;
    double below = (double) (bounds.y() + bounds.height() - 1 - y) / down;
    double least = Math.min(Math.min(left, right), Math.min(above, below));
    if (least >= 1) {
      return Optional.empty();
    }
    Side side =
        least == left
            ? Side.LEFT
            : least == right ? Side.RIGHT : least == above ? Side.ABOVE : Side.BELOW;
    return Optional.of(side);
  }
}
