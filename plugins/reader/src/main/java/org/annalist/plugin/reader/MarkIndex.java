package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;

/**
 * How many marks of each style a document has, and where they begin. Four bytes a mark, counted
 * once, so that legend and density of a very long text take no time.
 */
final class MarkIndex {

  private final List<int[]> begins;
  private final Map<String, Integer> counts;

  private MarkIndex(List<int[]> begins, Map<String, Integer> counts) {
    this.begins = begins;
    this.counts = counts;
  }

  /**
   * Counts.
   *
   * @param own layers of plugins' own that are counted beside names, times and figures
   */
  static MarkIndex of(
      Snapshot snapshot, String document, List<String> own, Cancellation cancellation) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (EntityType type : EntityType.values()) {
      counts.put(type.name(), 0);
    }
    List<String> layers = new ArrayList<>();
    layers.add(Layers.ENTITIES_NAME);
    layers.add(Layers.TIMES_NAME);
    layers.add(Layers.FIGURES_NAME);
    layers.addAll(own);
    List<int[]> begins = new ArrayList<>();
    for (String layer : layers) {
      begins.add(read(snapshot.cursor(layer, document), layer, counts, cancellation));
    }
    counts.values().removeIf(count -> count == 0);
    return new MarkIndex(begins, counts);
  }

  /** Empty spans are no marks: nothing of them can be drawn. */
  private static int[] read(
      Cursor<?> cursor, String layer, Map<String, Integer> counts, Cancellation cancellation) {
    int[] begins = new int[16];
    int size = 0;
    int type = layer.equals(Layers.ENTITIES_NAME) ? cursor.component("type") : -1;
    while (cursor.next()) {
      if (cursor.end() > cursor.begin()) {
        if (size % 1024 == 0) {
          cancellation.check();
        }
        if (size == begins.length) {
          begins = Arrays.copyOf(begins, size * 2);
        }
        begins[size++] = cursor.begin();
        counts.merge(type < 0 ? layer : cursor.text(type), 1, Integer::sum);
      }
    }
    return Arrays.copyOf(begins, size);
  }

  /** Number of marks by style, in the order in which styles are shown. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** Number of marks that begin in each of {@code bins} equal parts of a text. */
  int[] density(int bins, int length) {
    int[] density = new int[bins];
    for (int[] layer : begins) {
      int before = 0;
      for (int bin = 0; bin < bins; bin++) {
        long edge = ((bin + 1L) * length + bins - 1) / bins;
        int until = bin + 1 == bins ? layer.length : firstFrom(layer, (int) edge);
        density[bin] += until - before;
        before = until;
      }
    }
    return density;
  }

  private static int firstFrom(int[] sorted, int value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
