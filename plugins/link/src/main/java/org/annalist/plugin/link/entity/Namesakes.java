package org.annalist.plugin.link.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.api.annotation.EntityType;

/**
 * Persons of one name whom documents tell apart, by year of birth or by small posts in different
 * provinces. Documents that tell nothing mean the one that most documents tell of.
 */
final class Namesakes {

  /** Between a name and what tells its bearer from others of that name. */
  static final String APART = " | ";

  private final Map<String, TreeMap<String, Traits>> byName = new HashMap<>();

  /** One of several persons of a name. */
  private record Bearer(List<String> documents, List<Traits> traits) {
    boolean canBe(Traits told) {
      return traits.stream().noneMatch(told::contradicts);
    }

    boolean agrees(Traits told) {
      return traits.stream().anyMatch(told::agrees);
    }
  }

  /** Learns what a document tells of the persons it names, by their keys. */
  void learn(String document, Map<String, Traits> traits) {
    traits.forEach(
        (name, told) -> byName.computeIfAbsent(name, n -> new TreeMap<>()).put(document, told));
  }

  /** All mentions, those of the rarer bearers of a name with keys of their own. */
  List<Named> apart(List<Named> all) {
    Map<String, String> keys = new HashMap<>();
    byName.forEach((name, told) -> separate(name, told, keys));
    if (keys.isEmpty()) {
      return all;
    }
    List<Named> apart = new ArrayList<>(all.size());
    for (Named named : all) {
      boolean person = named.type() == EntityType.PERSON;
      String key = person ? keys.get(named.key() + "\n" + named.place().document()) : null;
      apart.add(key == null ? named : named.withKey(key, "person.namesake"));
    }
    return apart;
  }

  private static void separate(
      String name, TreeMap<String, Traits> told, Map<String, String> keys) {
    List<Bearer> bearers = new ArrayList<>();
    told.forEach((document, traits) -> assign(document, traits, bearers));
    Bearer most =
        bearers.stream()
            .max(Comparator.comparing((Bearer bearer) -> bearer.documents().size()))
            .orElseThrow();
    for (Bearer bearer : bearers) {
      if (bearer != most) {
        String key = name + APART + bearer.traits().get(0).words();
        bearer.documents().forEach(document -> keys.put(name + "\n" + document, key));
      }
    }
  }

  /** Gives a document to a bearer with whom it agrees, else to the first it can mean. */
  private static void assign(String document, Traits traits, List<Bearer> bearers) {
    Bearer found = null;
    for (Bearer bearer : bearers) {
      if (bearer.canBe(traits)
          && (found == null || bearer.agrees(traits) && !found.agrees(traits))) {
        found = bearer;
      }
    }
    if (found == null) {
      found = new Bearer(new ArrayList<>(), new ArrayList<>());
      bearers.add(found);
    }
    found.documents().add(document);
    if (!found.traits().contains(traits)) {
      found.traits().add(traits);
    }
  }
}
