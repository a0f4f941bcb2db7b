package org.annalist.workbench.render.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annalist.api.view.Timeline;
import org.annalist.workbench.draw.Measure;
import org.annalist.workbench.render.scale.DayScale;

/** Groups and lanes from the top down, each with its height. */
final class TimelineRows {

  /** Height of the head of a group. */
  static final double GROUP = 23;

  private TimelineRows() {}

  /**
   * A row: the head of a group if there is no lane, else a lane.
   *
   * @param y top, from the top of the first row
   */
  record Row(Timeline.Group group, Timeline.Lane lane, LaneLayout.Lane items, double y) {
    double height() {
      return lane == null ? GROUP : items.rows() * ItemPainter.ROW + 1;
    }
  }

  /** The rows of a timeline; those of closed groups are left out. */
  static List<Row> of(TimelineData data, DayScale scale, Measure measure, Set<String> closed) {
    List<Row> rows = new ArrayList<>();
    double y = 0;
    for (Timeline.Group group : data.groups()) {
      Row head = new Row(group, null, null, y);
      rows.add(head);
      y += head.height();
      for (Timeline.Lane lane : data.lanes()) {
        if (lane.group().equals(group.key()) && !closed.contains(group.key())) {
          List<Timeline.Item> items = data.items().getOrDefault(lane.key(), List.of());
          Row row = new Row(group, lane, LaneLayout.of(items, scale, measure), y);
          rows.add(row);
          y += row.height();
        }
      }
    }
    return rows;
  }

  /** Height of all rows. */
  static double height(List<Row> rows) {
    if (rows.isEmpty()) {
      return 0;
    }
    Row last = rows.get(rows.size() - 1);
    return last.y() + last.height();
  }
}
