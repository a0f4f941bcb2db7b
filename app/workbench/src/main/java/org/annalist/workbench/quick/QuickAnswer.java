package org.annalist.workbench.quick;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was found for typed words.
 *
 * @param items what is listed, group by group
 * @param counts how many there are of each group, listed or not
 */
public record QuickAnswer(String typed, List<QuickItem> items, Map<QuickGroup, Integer> counts) {

  /** Nothing. */
  static final QuickAnswer NONE = new QuickAnswer("", List.of(), Map.of());

  public QuickAnswer {
    items = List.copyOf(items);
    counts = counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
  }

  /** How many there are in all. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
