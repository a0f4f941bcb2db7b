package org.annalist.plugin.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.view.Timeline;

/** What has no place in the calendar, each thing once with all its places. */
final class Shelf {

  private static final int PLACES = 100;

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private static final class Entry {
    private final String label;
    private final String style;
    private final List<Place> places = new ArrayList<>();
    private int count;

    Entry(String label, String style) {
      this.label = label;
      this.style = style;
    }
  }

  /** Whether a thing is there already. */
  boolean holds(String key) {
    return entries.containsKey(key);
  }

  /** Puts a thing on the shelf, or counts it once more. */
  void add(String key, String label, String style, Place place) {
    Entry entry = entries.computeIfAbsent(key, k -> new Entry(label, style));
    entry.count++;
    if (entry.places.size() < PLACES) {
      entry.places.add(place);
    }
  }

  /** Everything on the shelf, the most frequent first. */
  List<Timeline.Undated> items() {
    List<Timeline.Undated> items = new ArrayList<>();
    entries.forEach((key, e) -> items.add(new Timeline.Undated(key, e.label, e.style, e.count)));
    items.sort(Comparator.comparingInt(Timeline.Undated::count).reversed());
    return List.copyOf(items);
  }

  /** Where things on the shelf stand, by key. */
  Map<String, List<Place>> places() {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    entries.forEach((key, entry) -> places.put(key, List.copyOf(entry.places)));
    return places;
  }
}
