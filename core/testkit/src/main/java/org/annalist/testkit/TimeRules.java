package org.annalist.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.XyChart;

/** Whether the answers of a chart or a timeline agree with each other at every zoom. */
final class TimeRules {

  private static final int NARROW = 16;
  private static final int BINS = 9;
  private static final String NOT_THERE = "\u0001nowhere\u0001";

  private TimeRules() {}

  static void check(ViewModel model) {
    if (model instanceof XyChart chart) {
      chart(chart);
    } else if (model instanceof Timeline timeline) {
      timeline(timeline);
    }
  }

  private static void chart(XyChart chart) {
    double[] range = chart.range();
    double[] values = chart.values(range[0], range[1]);
    assertThat(range[0]).as("range").isLessThanOrEqualTo(range[1]);
    assertThat(chart.lines()).extracting(XyChart.Line::key).doesNotHaveDuplicates();
    for (XyChart.Line line : chart.lines()) {
      List<XyChart.Item> all =
          chart.slice(line.key(), range[0], range[1], ModelWalk.PIXELS, Cancellation.NONE);
      for (int i = 0; i < all.size(); i++) {
        XyChart.Item item = all.get(i);
        assertThat(item.x()).as("x of %s", item.key()).isBetween(range[0], range[1]);
        assertThat(item.value()).as("value of %s", item.key()).isBetween(values[0], values[1]);
        assertThat(i == 0 || all.get(i - 1).x() <= item.x()).as("order of %s", item.key()).isTrue();
        if (!chart.categories().isEmpty()) {
          assertThat(item.x()).isBetween(0.0, chart.categories().size() - 1.0);
        }
      }
      List<XyChart.Item> few =
          chart.slice(line.key(), range[0], range[1], NARROW, Cancellation.NONE);
      // First, last, smallest and greatest value of each pixel, the pixels at both ends included.
      assertThat(few).as("items on %d pixels", NARROW).hasSizeLessThanOrEqualTo(4 * (NARROW + 1));
      assertThat(all).containsAll(few);
      assertThat(extremes(few)).as("first, last, smallest, greatest").isEqualTo(extremes(all));
    }
  }

  private static List<Double> extremes(List<XyChart.Item> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    double[] values = items.stream().mapToDouble(XyChart.Item::value).sorted().toArray();
    double first = items.get(0).x();
    double last = items.get(items.size() - 1).x();
    return List.of(first, last, values[0], values[values.length - 1]);
  }

  private static void timeline(Timeline timeline) {
    double[] range = timeline.range();
    double[] home = timeline.home();
    assertThat(home[0]).as("home").isBetween(range[0], home[1]);
    assertThat(home[1]).as("home").isLessThanOrEqualTo(range[1]);
    lanes(timeline);
    double end = range[1] + 1; // an item may begin at the very end of the range
    long total = 0;
    for (Timeline.Lane lane : timeline.lanes()) {
      List<Timeline.Item> all =
          timeline.slice(lane.key(), range[0], end, ModelWalk.PIXELS, Cancellation.NONE);
      List<Timeline.Item> few =
          timeline.slice(lane.key(), range[0], end, NARROW, Cancellation.NONE);
      assertThat(counted(all)).as("items of %s", lane.key()).isEqualTo(lane.count());
      assertThat(counted(few)).as("items of %s, far away", lane.key()).isEqualTo(lane.count());
      assertThat(few).as("items on few pixels").hasSizeLessThanOrEqualTo(NARROW + 1);
      all.forEach(item -> item(timeline, lane, item));
      total += lane.count();
    }
    assertThat(Arrays.stream(timeline.overview(range[0], end, BINS)).sum())
        .as("items in the overview")
        .isEqualTo(total);
    assertThat(timeline.laneOf(NOT_THERE)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> timeline.item(NOT_THERE));
  }

  private static void lanes(Timeline timeline) {
    List<String> groups = timeline.groups().stream().map(Timeline.Group::key).toList();
    assertThat(groups).doesNotHaveDuplicates();
    List<String> order = new ArrayList<>();
    Set<String> lanes = new HashSet<>();
    for (Timeline.Lane lane : timeline.lanes()) {
      assertThat(lanes.add(lane.key())).as("lane %s once", lane.key()).isTrue();
      if (order.isEmpty() || !order.get(order.size() - 1).equals(lane.group())) {
        order.add(lane.group());
      }
    }
    assertThat(order).as("groups of lanes, in order").isSubsetOf(groups).doesNotHaveDuplicates();
    List<String> inOrder = new ArrayList<>(groups);
    inOrder.retainAll(order);
    assertThat(order).isEqualTo(inOrder);
  }

  private static void item(Timeline timeline, Timeline.Lane lane, Timeline.Item item) {
    assertThat(item.from()).as("begin of %s", item.key()).isLessThanOrEqualTo(item.to());
    assertThat(timeline.laneOf(item.key())).as("lane of %s", item.key()).isEqualTo(lane.key());
    assertThat(timeline.item(item.key()).key()).isEqualTo(item.key());
  }

  private static long counted(List<Timeline.Item> items) {
    return items.stream().mapToLong(Timeline.Item::count).sum();
  }
}
