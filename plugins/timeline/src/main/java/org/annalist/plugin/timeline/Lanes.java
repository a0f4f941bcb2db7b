package org.annalist.plugin.timeline;

import java.util.List;
import java.util.Map;
import org.annalist.api.view.Timeline;

/**
 * Everything on lanes. Items are numbers: events from 0, told items as {@code ~index}. Immutable.
 *
 * @param lanes lanes in the order in which they are shown
 * @param tracks items of each lane by its key
 * @param merged keys of lanes that are left out, and of the lane that holds their items instead
 * @param events where the events stand
 * @param told the other items
 * @param end end of the last item, as epoch day
 */
record Lanes(
    List<Timeline.Lane> lanes,
    Map<String, Track> tracks,
    Map<String, String> merged,
    EventTable events,
    List<Told> told,
    double end) {

  /** Key of the lane that holds the items of a lane; empty if there is none. */
  String shown(String lane) {
    String shown = merged.getOrDefault(lane, lane);
    return tracks.containsKey(shown) ? shown : "";
  }

  /** Begin of the first and end of the last item, both 0 if there are none. */
  double[] range() {
    double begin = Double.POSITIVE_INFINITY;
    for (Track track : tracks.values()) {
      begin = Math.min(begin, track.begin(0));
    }
    return tracks.isEmpty() ? new double[] {0, 0} : new double[] {begin, Math.max(begin, end)};
  }

  /** Number of items that begin in each of so many equal parts of a range, over all lanes. */
  long[] counts(double from, double to, int bins) {
    long[] counts = new long[bins];
    if (!(to > from)) {
      return counts;
    }
    for (Track track : tracks.values()) {
      int last = track.first(from);
      for (int bin = 0; bin < bins && last < track.size(); bin++) {
        double end = bin + 1 == bins ? to : from + (to - from) * (bin + 1) / bins;
        int next = Math.max(last, track.first(end));
        counts[bin] += next - last;
        last = next;
      }
    }
    return counts;
  }

  /** The shortest stretch of the range that holds most items: four of five, with a little air. */
  double[] home() {
    int bins = 1024;
    double[] range = range();
    long[] counts = counts(range[0], Math.nextUp(range[1]), bins);
    long wanted = 0;
    for (long count : counts) {
      wanted += count;
    }
    wanted = (wanted * 4 + 4) / 5;
    int bestBegin = 0;
    int bestEnd = bins;
    long held = 0;
    int begin = 0;
    for (int end = 0; end < bins; end++) {
      held += counts[end];
      while (held - counts[begin] >= wanted && begin < end) {
        held -= counts[begin++];
      }
      if (held >= wanted && end + 1 - begin < bestEnd - bestBegin) {
        bestBegin = begin;
        bestEnd = end + 1;
      }
    }
    double bin = (range[1] - range[0]) / bins;
    double air = Math.max(bin, (bestEnd - bestBegin) * bin / 12);
    return new double[] {
      Math.max(range[0], range[0] + bestBegin * bin - air),
      Math.min(range[1], range[0] + bestEnd * bin + air)
    };
  }
}
