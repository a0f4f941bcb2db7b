package org.annalist.plugin.link.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.api.annotation.EntityType;

/**
 * Abbreviations that texts define in brackets. In its own document a definition always holds; in
 * others only if all documents that define it agree.
 */
final class Abbreviations {

  private final Map<String, Map<String, String>> byDocument = new HashMap<>();
  private final Map<String, Set<String>> everywhere = new HashMap<>();

  /** Whether a name is written in capitals without blanks. */
  static boolean isOne(String name) {
    return name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
  }

  void learn(String document, Map<String, String> defined) {
    if (!defined.isEmpty()) {
      byDocument.put(document, defined);
      defined.forEach(
          (name, key) -> everywhere.computeIfAbsent(name, n -> new TreeSet<>()).add(key));
    }
  }

  /** The mention with the key of what its abbreviation stands for, if that is known. */
  Named resolve(Named named) {
    if (named.type() != EntityType.ORGANIZATION || !isOne(named.surface())) {
      return named;
    }
    String key = byDocument.getOrDefault(named.place().document(), Map.of()).get(named.surface());
    List<String> keys = List.copyOf(everywhere.getOrDefault(named.surface(), Set.of()));
    if (key == null && keys.size() == 1) {
      key = keys.get(0);
    }
    return key == null ? named : named.withKey(key, "body.abbreviation");
  }
}
