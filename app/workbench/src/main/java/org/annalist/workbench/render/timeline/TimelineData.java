package org.annalist.workbench.render.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.view.Timeline;

/**
 * What a timeline answered for one window: all that a picture needs.
 *
 * @param items items in the window by key of their lane
 * @param overview counts over {@code overviewFrom} to {@code overviewTo}
 * @param before number of items that begin before the overview
 * @param after number of items that begin after it
 * @param selected the selected item, wherever it is
 */
record TimelineData(
    double from,
    double to,
    List<Timeline.Group> groups,
    List<Timeline.Lane> lanes,
    Map<String, List<Timeline.Item>> items,
    List<Timeline.Undated> shelf,
    double overviewFrom,
    double overviewTo,
    long[] overview,
    long before,
    long after,
    Optional<Timeline.Item> selected) {

  private static final int BINS = 160;

  /** Asks a timeline for a window, and for all around it. */
  static TimelineData fetch(
      Timeline model,
      double from,
      double to,
      int pixels,
      String selectedKey,
      Cancellation cancellation) {
    List<Timeline.Lane> lanes = List.copyOf(model.lanes());
    Map<String, List<Timeline.Item>> items = new LinkedHashMap<>();
    for (Timeline.Lane lane : lanes) {
      cancellation.check();
      items.put(lane.key(), List.copyOf(model.slice(lane.key(), from, to, pixels, cancellation)));
    }
    double[] range = model.range();
    double[] shown = overviewRange(range, model.home());
    long before = range[0] < shown[0] ? model.overview(range[0], shown[0], 1)[0] : 0;
    long after = range[1] > shown[1] ? model.overview(shown[1], range[1] + 1, 1)[0] : 0;
    Optional<Timeline.Item> selected =
        selectedKey.isEmpty() || model.laneOf(selectedKey).isEmpty()
            ? Optional.empty()
            : Optional.of(model.item(selectedKey));
    return new TimelineData(
        from,
        to,
        List.copyOf(model.groups()),
        lanes,
        items,
        List.copyOf(model.shelf()),
        shown[0],
        shown[1],
        model.overview(shown[0], shown[1], BINS),
        before,
        after,
        selected);
  }

  /** The whole range, unless a few far items would press all others into a corner. */
  private static double[] overviewRange(double[] range, double[] home) {
    double span = Math.max(30, home[1] - home[0]);
    double from = Math.max(range[0], home[0] - 3 * span);
    double to = Math.min(range[1], home[1] + 3 * span);
    double margin = Math.max(10, (to - from) * 0.02);
    return new double[] {from - margin, to + margin};
  }
}
