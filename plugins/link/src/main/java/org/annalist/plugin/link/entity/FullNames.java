package org.annalist.plugin.link.entity;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.annalist.api.annotation.EntityType;
import org.annalist.vietnamese.Syllables;

/**
 * Finds the fullest name of an entity: the words of a text that say all of its key, else the
 * longest words with what is missing from the key behind them.
 */
final class FullNames {

  private static final String COUNTRY = "việt nam";
  private static final Set<String> SMALL =
      Set.of("tỉnh", "thành", "phố", "huyện", "quận", "thị", "xã", "phường", "trấn", "ủy", "và");

  private final Spelling spelling;
  private final Provinces provinces;

  FullNames(Spelling spelling, Provinces provinces) {
    this.spelling = spelling;
    this.provinces = provinces;
  }

  String of(Group group) {
    String wanted = words(group);
    TreeMap<String, Integer> surfaces = new TreeMap<>();
    for (Named named : group.mentions()) {
      if (named.key().equals(group.key())) {
        surfaces.merge(named.surface(), 1, Integer::sum);
      }
    }
    String best = surfaces.size() == 1 ? surfaces.firstKey() : fullest(surfaces, wanted, group);
    if (isShouted(best)) {
      best = spoken(best, group.type());
    }
    if (completes(best, wanted, group.type())) {
      best += " " + capitalised(wanted.substring(spelling.of(best).length() + 1));
    }
    boolean title = group.type() != EntityType.LOCATION && !best.isEmpty();
    return title ? Character.toUpperCase(best.charAt(0)) + best.substring(1) : best;
  }

  private String fullest(Map<String, Integer> surfaces, String wanted, Group group) {
    return surfaces.keySet().stream()
        .max(
            Comparator.comparing((String s) -> same(s, wanted))
                .thenComparing(s -> isPrefix(s, wanted))
                .thenComparing(s -> !isShouted(s))
                .thenComparing(s -> Character.isUpperCase(s.charAt(0)))
                .thenComparing(String::length)
                .thenComparing(surfaces::get)
                .thenComparing(Comparator.reverseOrder()))
        .orElse(Named.words(group.key()));
  }

  /** Whether the words are the beginning of the key, whose rest belongs to the name. */
  private boolean completes(String surface, String wanted, EntityType type) {
    return (type == EntityType.ORGANIZATION || type == EntityType.POSITION)
        && isPrefix(surface, wanted)
        && !same(surface, wanted);
  }

  /** Words in capitals as one writes them in a sentence; abbreviations stay. */
  private String spoken(String shouted, EntityType type) {
    String plain = Spelling.plain(shouted);
    int place = plain.endsWith(COUNTRY) ? COUNTRY.length() : provinces.lastWords(plain).length();
    StringBuilder out = new StringBuilder();
    for (String word : shouted.split(" ")) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      boolean inPlace = out.length() >= shouted.length() - place;
      boolean capital = out.isEmpty() || inPlace || type == EntityType.PERSON;
      String small = word.toLowerCase(Locale.ROOT);
      if (!isSyllable(word)) {
        out.append(word);
      } else {
        out.append(capital ? Character.toUpperCase(small.charAt(0)) + small.substring(1) : small);
      }
    }
    return out.toString();
  }

  private static boolean isSyllable(String word) {
    return word.length() > 1 && Syllables.isVietnamese(word);
  }

  private boolean same(String surface, String wanted) {
    return spelling.of(surface).equals(wanted);
  }

  private boolean isPrefix(String surface, String wanted) {
    return wanted.indexOf('/') < 0 && wanted.startsWith(spelling.of(surface) + " ")
        || same(surface, wanted);
  }

  /** Whether a whole word, not only an abbreviation, is written in capitals. */
  private static boolean isShouted(String surface) {
    if (!surface.equals(surface.toUpperCase(Locale.ROOT))) {
      return false;
    }
    for (String word : surface.split(" ")) {
      if (isSyllable(word)) {
        return true;
      }
    }
    return false;
  }

  /** The key as running words; empty where a key says other than words. */
  private static String words(Group group) {
    if (group.type() == EntityType.LEGAL_DOCUMENT && group.key().contains(" | ")) {
      return "";
    }
    String key = Named.words(group.key());
    int bar = key.indexOf(" | ");
    if (bar >= 0 && group.type() == EntityType.PERSON) {
      return key.substring(0, bar);
    }
    return bar < 0 ? key : joined(key.substring(0, bar), key.substring(bar + 3));
  }

  /** Rank and body, what both end and begin with only once. */
  private static String joined(String rank, String body) {
    for (int blank = body.length(); blank > 0; blank = body.lastIndexOf(' ', blank - 1)) {
      String head = body.substring(0, blank);
      if (rank.endsWith(" " + head)) {
        return rank + body.substring(blank);
      }
    }
    return rank + " " + body;
  }

  /** Words with capitals, but for those of levels and committees. */
  private static String capitalised(String words) {
    StringBuilder out = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      out.append(
          SMALL.contains(word) ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return out.toString();
  }
}
