package org.annalist.plugin.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.vietnamese.TermFile;

/**
 * Rows of words that facts are told by, read from {@code cues.tsv}: a group's name, then its words.
 */
final class Cues {

  private static final Map<String, List<String>> GROUPS = read();

  private Cues() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> groups = new HashMap<>();
    for (String[] row : TermFile.read(Cues.class, "cues.tsv")) {
      groups.put(row[0], List.copyOf(Arrays.asList(row).subList(1, row.length)));
    }
    return Map.copyOf(groups);
  }

  /**
   * The rows of words of a group.
   *
   * @throws IllegalArgumentException if the file has no such group
   */
  static List<String> of(String group) {
    List<String> phrases = GROUPS.get(group);
    if (phrases == null) {
      throw new IllegalArgumentException(
          "cues.tsv has no group " + group + "; it has " + GROUPS.keySet());
    }
    return phrases;
  }

  /** The single words that the rows of a group are made of. */
  static Set<String> words(String group) {
    Set<String> words = new HashSet<>();
    of(group).forEach(phrase -> words.addAll(Arrays.asList(phrase.split(" "))));
    return Set.copyOf(words);
  }
}
