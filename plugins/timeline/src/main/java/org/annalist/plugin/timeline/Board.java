package org.annalist.plugin.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.Timespan;

/** Where items are put on lanes until all are known. */
final class Board {

  private final Map<String, Track.Builder> tracks = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final List<Told> told = new ArrayList<>();
  private final EventTable.Builder events = new EventTable.Builder();
  private final Shelf shelf = new Shelf();
  private final Set<String> keys = new HashSet<>();
  private double last = Double.NEGATIVE_INFINITY;

  /** Says what a lane is called. */
  void label(String lane, String label) {
    labels.putIfAbsent(lane, label);
  }

  /** Puts an item on a lane. */
  void add(String lane, Told item) {
    track(lane).add(item.item().from(), ~told.size());
    told.add(item.on(lane));
    keys.add(lane + ItemKey.AFTER_LANE + item.item().key());
    last = Math.max(last, item.item().to());
  }

  /** Puts an event on lanes. */
  void add(Iterable<String> lanes, String document, int begin, int end, long id, Timespan moment) {
    int event = events.add(document, begin, end, id);
    for (String lane : lanes) {
      track(lane).add(moment.from(), event);
    }
    last = Math.max(last, moment.to());
  }

  /** Whether a lane holds an item that is kept as it is. */
  boolean holds(String lane, String key) {
    return keys.contains(lane + ItemKey.AFTER_LANE + key);
  }

  Shelf shelf() {
    return shelf;
  }

  private Track.Builder track(String lane) {
    return tracks.computeIfAbsent(lane, key -> new Track.Builder());
  }

  /**
   * Lanes in the order in which they are shown: of each kind the busiest ones; those that are left
   * over share a lane.
   *
   * @param wanted which kinds are shown
   * @param most lanes of one kind at most
   * @param rest what a shared lane is called, by the number of lanes in it
   */
  Lanes lanes(Predicate<Kind> wanted, int most, BiFunction<Kind, Integer, String> rest) {
    List<Timeline.Lane> lanes = new ArrayList<>();
    Map<String, Track> built = new LinkedHashMap<>();
    Map<String, String> merged = new HashMap<>();
    for (Kind kind : Arrays.stream(Kind.values()).filter(wanted).toList()) {
      List<String> ranked =
          tracks.keySet().stream()
              .filter(lane -> Kind.of(lane) == kind && !lane.equals(kind.rest()))
              .sorted(
                  Comparator.comparingInt((String lane) -> -tracks.get(lane).size())
                      .thenComparing(lane -> labels.getOrDefault(lane, lane))
                      .thenComparing(lane -> lane))
              .toList();
      int kept = Math.min(most, ranked.size());
      for (String lane : ranked.subList(0, kept)) {
        put(lanes, built, lane, labels.getOrDefault(lane, lane), tracks.get(lane).build());
      }
      Track.Builder left = tracks.getOrDefault(kind.rest(), new Track.Builder());
      for (String lane : ranked.subList(kept, ranked.size())) {
        left.addAll(tracks.get(lane));
        merged.put(lane, kind.rest());
      }
      if (left.size() > 0) {
        put(lanes, built, kind.rest(), rest.apply(kind, ranked.size() - kept), left.build());
      }
    }
    return new Lanes(List.copyOf(lanes), built, merged, events.build(), List.copyOf(told), last);
  }

  private static void put(
      List<Timeline.Lane> lanes, Map<String, Track> built, String key, String label, Track track) {
    Kind kind = Kind.of(key);
    lanes.add(new Timeline.Lane(key, kind.key(), label, kind.style(), track.size()));
    built.put(key, track);
  }
}
