package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;

/**
 * The documents that speak of the same things as one document, by how much. What few documents
 * speak of says more than what all do, and a series more than a name.
 *
 * @param closest ids, the document that shares most first
 */
record Kinship(List<String> closest) {

  private static final double SERIES_WEIGHT = 3;

  static Kinship of(Snapshot snapshot, String document, Cancellation cancellation) {
    Map<String, Double> shared = new HashMap<>();
    count(snapshot, Layers.LINKS, "entity", document, 1, shared, cancellation);
    count(snapshot, Layers.POINTS, "series", document, SERIES_WEIGHT, shared, cancellation);
    List<String> closest = new ArrayList<>(shared.keySet());
    closest.sort(Comparator.comparing((String id) -> -shared.get(id)).thenComparing(id -> id));
    return new Kinship(closest);
  }

  private static void count(
      Snapshot snapshot,
      Layer<?> layer,
      String component,
      String document,
      double weight,
      Map<String, Double> shared,
      Cancellation cancellation) {
    Map<String, Set<String>> speakers = new TreeMap<>();
    Cursor<?> mine = snapshot.cursor(layer, document);
    int id = mine.component(component);
    while (mine.next()) {
      speakers.put(mine.text(id), new TreeSet<>());
    }
    Cursor<?> all = speakers.isEmpty() ? mine : snapshot.cursor(layer);
    for (int steps = 0; all.next(); steps++) {
      if (steps % 1024 == 0) {
        cancellation.check();
      }
      Set<String> known = speakers.get(all.text(id));
      if (known != null && !all.document().equals(document)) {
        known.add(all.document());
      }
    }
    for (Set<String> others : speakers.values()) {
      others.forEach(other -> shared.merge(other, weight / others.size(), Double::sum));
    }
  }
}
