package org.annalist.plugin.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.annalist.api.Cancellation;
import org.annalist.api.view.Timeline;

/**
 * Looks for items by their words, lane by lane; an event on several lanes is found on the first.
 */
final class Search {

  private final String wanted;
  private final int most;
  private final Cancellation cancellation;
  private final List<Timeline.Item> found = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();

  Search(String words, int most, Cancellation cancellation) {
    this.wanted = Spelling.fold(words).strip();
    this.most = most;
    this.cancellation = cancellation;
  }

  /** Keys of what is found, by begin. */
  List<String> over(Lanes lanes, BiFunction<String, Integer, Timeline.Item> read) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    for (Timeline.Lane lane : lanes.lanes()) {
      Track track = lanes.tracks().get(lane.key());
      for (int i = 0; i < track.size() && found.size() < most; i++) {
        cancellation.check();
        if (seen.add(track.item(i))) {
          Timeline.Item item = read.apply(lane.key(), track.item(i));
          if (Spelling.fold(item.label()).contains(wanted)) {
            found.add(item);
          }
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparingDouble(Timeline.Item::from))
        .map(Timeline.Item::key)
        .toList();
  }
}
