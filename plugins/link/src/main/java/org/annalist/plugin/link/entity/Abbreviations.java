package org.annalist.plugin.link.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.api.annotation.EntityType;
import org.annalist.vietnamese.Folding;

/**
 * Abbreviations that texts define in brackets. In its own document a definition always holds; in
 * others only if all documents that define it agree, and the letters are those that its words begin
 * with, or two documents say so: brackets hold other things too.
 */
final class Abbreviations {

  private final Map<String, Map<String, String>> byDocument = new HashMap<>();
  private final Map<String, Map<String, Integer>> everywhere = new HashMap<>();

  /** Whether a name is written in capitals without blanks. */
  static boolean isOne(String name) {
    return name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
  }

  void learn(String document, Map<String, String> defined) {
    if (!defined.isEmpty()) {
      byDocument.put(document, defined);
      defined.forEach(
          (name, key) ->
              everywhere.computeIfAbsent(name, n -> new TreeMap<>()).merge(key, 1, Integer::sum));
    }
  }

  /** The mention with the key of what its abbreviation stands for, if that is known. */
  Named resolve(Named named) {
    if (named.type() != EntityType.ORGANIZATION || !isOne(named.surface())) {
      return named;
    }
    String key = byDocument.getOrDefault(named.place().document(), Map.of()).get(named.surface());
    Map<String, Integer> keys = everywhere.getOrDefault(named.surface(), Map.of());
    if (key == null && keys.size() == 1) {
      String only = keys.keySet().iterator().next();
      key = keys.get(only) > 1 || spells(named.surface(), only) ? only : null;
    }
    return key == null ? named : named.withKey(key, "body.abbreviation");
  }

  /** Whether words of a name begin with the letters of an abbreviation, in their order. */
  private static boolean spells(String abbreviation, String name) {
    String letters = Folding.fold(abbreviation);
    int at = 0;
    for (String word : Folding.fold(name).split(" ")) {
      if (at < letters.length() && word.charAt(0) == letters.charAt(at)) {
        at++;
      }
    }
    return at == letters.length();
  }
}
