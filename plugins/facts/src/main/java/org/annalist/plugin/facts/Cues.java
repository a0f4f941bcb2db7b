package org.annalist.plugin.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.vietnamese.TermFile;

/**
 * Rows of words that facts are told by, read from {@code cues.tsv}: a group's name, then its words.
 */
final class Cues {

  private static final Map<String, Phrases> GROUPS = read();

  private Cues() {}

  private static Map<String, Phrases> read() {
    Map<String, Phrases> groups = new HashMap<>();
    for (String[] row : TermFile.read(Cues.class, "cues.tsv")) {
      groups.put(row[0], Phrases.of(List.copyOf(Arrays.asList(row).subList(1, row.length))));
    }
    return Map.copyOf(groups);
  }

  /**
   * The rows of words of a group.
   *
   * @throws IllegalArgumentException if the file has no such group
   */
  static Phrases of(String group) {
    Phrases phrases = GROUPS.get(group);
    if (phrases == null) {
      throw new IllegalArgumentException(
          "cues.tsv has no group " + group + "; it has " + GROUPS.keySet());
    }
    return phrases;
  }
}
