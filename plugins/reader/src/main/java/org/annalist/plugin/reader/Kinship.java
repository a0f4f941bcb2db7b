package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;

/**
 * The documents that speak of the same things as one document, by how many. A series they both have
 * a point of says more than a name in both.
 *
 * @param closest ids, the document that shares most first
 */
record Kinship(List<String> closest) {

  private static final int SERIES_WEIGHT = 3;

  static Kinship of(Snapshot snapshot, String document, Cancellation cancellation) {
    Map<String, Integer> shared = new HashMap<>();
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
      int weight,
      Map<String, Integer> shared,
      Cancellation cancellation) {
    Set<String> own = new HashSet<>();
    Cursor<?> mine = snapshot.cursor(layer, document);
    int id = mine.component(component);
    while (mine.next()) {
      own.add(mine.text(id));
    }
    Set<String> counted = new HashSet<>();
    Cursor<?> all = own.isEmpty() ? mine : snapshot.cursor(layer);
    for (int steps = 0; all.next(); steps++) {
      if (steps % 1024 == 0) {
        cancellation.check();
      }
      String thing = all.text(id);
      boolean other = own.contains(thing) && !all.document().equals(document);
      if (other && counted.add(all.document() + "\n" + thing)) {
        shared.merge(all.document(), weight, Integer::sum);
      }
    }
  }
}
