package org.annalist.workbench.render.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.api.view.Precision;
import org.annalist.api.view.Timeline;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Measure;
import org.annalist.workbench.render.scale.DayScale;
import org.annalist.workbench.render.scale.Days;

/**
 * Places the items of a lane: on which row each stands, and where its words stand. Words of greater
 * weight are placed first; those that find no room are left out, never drawn over others. Room is
 * kept for bold words, so that a selection moves nothing.
 */
final class LaneLayout {

  /** Rows of a lane at most. */
  static final int ROWS = 6;

  private static final double GAP = 8;
  private static final double LONGEST = 260;

  private final Measure measure;
  private final DayScale scale;
  private final List<List<double[]>> taken = new ArrayList<>();

  private LaneLayout(Measure measure, DayScale scale) {
    this.measure = measure;
    this.scale = scale;
  }

  /**
   * An item in its place.
   *
   * @param row row within the lane, from 0
   * @param x1 pixel of its begin
   * @param x2 pixel of its end
   * @param label its words as they are drawn; empty for none
   * @param labelX pixel of the left end of the words
   * @param above whether the words stand above the bar, not beside it
   */
  record Placed(
      Timeline.Item item,
      int row,
      double x1,
      double x2,
      String label,
      double labelX,
      boolean above) {}

  /** The items of a lane in their places, and how many rows they take (at least 1). */
  record Lane(List<Placed> placed, int rows) {}

  static Lane of(List<Timeline.Item> items, DayScale scale, Measure measure) {
    LaneLayout layout = new LaneLayout(measure, scale);
    List<Timeline.Item> order = new ArrayList<>(items);
    order.sort(
        Comparator.comparing((Timeline.Item i) -> i.shape() != Timeline.Shape.INTERVAL)
            .thenComparing(i -> -i.weight())
            .thenComparing(Timeline.Item::from)
            .thenComparing(Timeline.Item::key));
    List<Placed> placed = new ArrayList<>();
    for (Timeline.Item item : order) {
      placed.add(layout.place(item));
    }
    return new Lane(List.copyOf(placed), Math.max(1, layout.taken.size()));
  }

  private Placed place(Timeline.Item item) {
    double[] x = extent(item);
    double before = x[0] - GAP - (item.openBegin() ? ItemPainter.FADE : 0);
    double after = x[1] + GAP + (item.openEnd() ? ItemPainter.FADE : 0);
    String label = label(item);
    double width = label.isEmpty() ? 0 : measure.width(label, Face.SMALL_BOLD);
    boolean interval = item.shape() == Timeline.Shape.INTERVAL;
    double left = scale.left();
    double right = scale.left() + scale.width();
    double visibleBegin = Math.max(left, x[0]);
    double visibleEnd = Math.min(right, x[1]);
    for (int row = 0; row < ROWS && !label.isEmpty(); row++) {
      if (interval && visibleEnd - visibleBegin >= width + 8) {
        if (free(row, x[0], x[1])) {
          take(row, x[0], x[1]);
          return new Placed(item, row, x[0], x[1], label, visibleBegin + 6, true);
        }
      } else if (!interval && after + width < right && free(row, x[0], after + width)) {
        take(row, x[0], after + width);
        return new Placed(item, row, x[0], x[1], label, after, false);
      } else if (before - width > left && free(row, before - width, x[1])) {
        take(row, before - width, x[1]);
        return new Placed(item, row, x[0], x[1], label, before - width, false);
      } else if (interval && after + width < right && free(row, x[0], after + width)) {
        take(row, x[0], after + width);
        return new Placed(item, row, x[0], x[1], label, after, false);
      }
    }
    int row = firstFree(x[0], x[1]);
    take(row, x[0], x[1]);
    return new Placed(item, row, x[0], x[1], "", 0, false);
  }

  private int firstFree(double from, double to) {
    for (int row = 0; row < ROWS; row++) {
      if (free(row, from, to)) {
        return row;
      }
    }
    return ROWS - 1;
  }

  /** Pixels from begin to end; a time is never drawn shorter than it is known. */
  private double[] extent(Timeline.Item item) {
    return switch (item.shape()) {
      case POINT -> {
        if (item.precision() == Precision.INSTANT || item.precision() == Precision.DAY) {
          double x = scale.x(item.from());
          yield new double[] {x - 6, x + 6};
        }
        double begin = scale.x(Days.begin(item.from(), item.precision()));
        double end = scale.x(Days.end(item.from(), item.precision()));
        yield new double[] {begin, Math.max(begin + 8, end)};
      }
      case DIAMOND -> {
        double x = scale.x(item.from());
        yield new double[] {x - 6, x + 6};
      }
      case CLUSTER -> {
        double x = (scale.x(item.from()) + scale.x(item.to())) / 2;
        double half = measure.width(Integer.toString(item.count()), Face.SMALL_BOLD) / 2 + 8;
        yield new double[] {x - half, x + half};
      }
      case INTERVAL, DENSITY ->
          new double[] {
            scale.x(item.from()), Math.max(scale.x(item.from()) + 4, scale.x(item.to()))
          };
    };
  }

  private String label(Timeline.Item item) {
    return item.shape() == Timeline.Shape.DENSITY
        ? ""
        : measure.fit(item.label(), Face.SMALL_BOLD, LONGEST);
  }

  private boolean free(int row, double from, double to) {
    return row >= taken.size()
        || taken.get(row).stream().noneMatch(t -> from < t[1] + GAP && t[0] < to + GAP);
  }

  private void take(int row, double from, double to) {
    while (taken.size() <= row) {
      taken.add(new ArrayList<>());
    }
    taken.get(row).add(new double[] {from, to});
  }
}
