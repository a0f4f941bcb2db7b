package org.annalist.plugin.link.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.api.annotation.EntityType;

/**
 * Documents called by the first part of their number ({@code Chương trình 01}): the one in full
 * that the document names, else the only one of that kind and place in the corpus.
 */
final class BareNumbers {

  private final Map<String, Set<String>> inDocument = new HashMap<>();
  private final Map<String, Set<String>> inCorpus = new HashMap<>();

  BareNumbers(List<Named> all) {
    for (Named named : all) {
      String bare = bareKey(named);
      if (!bare.isEmpty() && !bare.equals(named.key())) {
        inCorpus.computeIfAbsent(bare, k -> new TreeSet<>()).add(named.key());
        inDocument.computeIfAbsent(local(named, bare), k -> new TreeSet<>()).add(named.key());
      }
    }
  }

  Named resolve(Named named) {
    String bare = bareKey(named);
    if (bare.isEmpty() || !bare.equals(named.key())) {
      return named;
    }
    Set<String> here = inDocument.getOrDefault(local(named, bare), Set.of());
    Set<String> known = here.size() == 1 ? here : inCorpus.getOrDefault(bare, Set.of());
    return known.size() == 1
        ? named.withKey(known.iterator().next(), "document.bare-number")
        : named;
  }

  private static String local(Named named, String bare) {
    return named.place().document() + "\n" + bare;
  }

  /** The key with only the digits of the number; empty if the name holds no number. */
  private static String bareKey(Named named) {
    if (named.type() != EntityType.LEGAL_DOCUMENT) {
      return "";
    }
    String[] parts = named.key().split(" \\| ", -1);
    if (parts.length < 2) {
      return "";
    }
    int digits = 0;
    while (digits < parts[1].length() && Character.isDigit(parts[1].charAt(digits))) {
      digits++;
    }
    parts[1] = parts[1].substring(0, digits);
    return digits == 0 ? "" : String.join(" | ", parts);
  }
}
