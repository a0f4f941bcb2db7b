package org.annalist.plugin.link.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whom the names of persons mean in one document: a short name is the last full one it ends. */
final class PersonNames {

  /** How many persons of one given name are looked at; more would take long, and tell no more. */
  private static final int MOST = 32;

  private final String document;
  private final Map<String, TreeMap<Integer, String>> byGivenName = new HashMap<>();

  PersonNames(String document, List<Occurrence> persons) {
    this.document = document;
    for (Occurrence person : persons) {
      String name = Spelling.plain(person.text());
      if (name.indexOf(' ') > 0) {
        byGivenName
            .computeIfAbsent(lastWord(name), n -> new TreeMap<>())
            .put(person.span().begin(), name);
      }
    }
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /**
   * The full name that is meant; the words themselves if none ends with them, and a given name then
   * only for this document.
   */
  String key(String text, int offset) {
    String name = Spelling.plain(text);
    TreeMap<Integer, String> known = byGivenName.getOrDefault(lastWord(name), new TreeMap<>());
    String before = longer(name, known.headMap(offset, false).descendingMap().values());
    if (!before.isEmpty()) {
      return before;
    }
    String after = longer(name, known.tailMap(offset, true).values());
    if (after.isEmpty() && name.indexOf(' ') < 0) {
      return Named.only(name, document);
    }
    return after.isEmpty() ? name : after;
  }

  private static String longer(String name, Collection<String> fullNames) {
    return fullNames.stream()
        .limit(MOST)
        .filter(full -> full.endsWith(" " + name))
        .findFirst()
        .orElse("");
  }
}
