package org.annalist.plugin.link.reprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups texts by their sketches. Each text, in the order given, joins the likeliest first text of
 * a story, or is the first of a story of its own. Only texts that agree on a whole band of their
 * sketches are compared, so that the time grows with the number of texts and not with its square.
 */
final class Stories {

  /** Texts that are at least this alike tell one story. */
  static final double ALIKE = 0.55;

  /** Orders of a band: with 24 bands, a pair of likeness 0.55 is missed once in ten. */
  private static final int BAND = 4;

  /** First texts of one band that are compared; more share a set form, not a story. */
  private static final int MOST = 48;

  /**
   * A text in its story.
   *
   * @param story index of the first text
   * @param likeness to the first text
   */
  record Member(int story, double likeness) {}

  private final Map<Long, List<Integer>> byBand = new HashMap<>();
  private final List<int[]> sketches = new ArrayList<>();

  /** Adds the next text, whose index is the number of texts before it. */
  Member add(int[] sketch) {
    int index = sketches.size();
    sketches.add(sketch);
    if (sketch.length == 0) {
      return new Member(index, 1);
    }
    Member best = likeliest(sketch);
    if (best != null) {
      // Only first texts are compared, so others need not be kept.
      sketches.set(index, null);
      return best;
    }
    for (int band = 0; band < Sketch.ORDERS; band += BAND) {
      List<Integer> known = byBand.computeIfAbsent(key(sketch, band), k -> new ArrayList<>(1));
      if (known.size() < MOST) {
        known.add(index);
      }
    }
    return new Member(index, 1);
  }

  private Member likeliest(int[] sketch) {
    Member best = null;
    int last = -1;
    for (int band = 0; band < Sketch.ORDERS; band += BAND) {
      for (int first : byBand.getOrDefault(key(sketch, band), List.of())) {
        if (first == last) {
          continue;
        }
        last = first;
        double likeness = Sketch.likeness(sketches.get(first), sketch);
        boolean better =
            best == null
                || likeness > best.likeness()
                || likeness == best.likeness() && first < best.story();
        if (likeness >= ALIKE && better) {
          best = new Member(first, likeness);
        }
      }
    }
    return best;
  }

  private static long key(int[] sketch, int band) {
    long key = band;
    for (int i = band; i < band + BAND; i++) {
      key = Sketch.mix(key ^ sketch[i]) + i;
    }
    return key;
  }
}
