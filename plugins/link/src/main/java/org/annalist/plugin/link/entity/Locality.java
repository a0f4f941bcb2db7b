package org.annalist.plugin.link.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.annalist.api.annotation.EntityType;

/**
 * Where a document is at home: the province that it names most, and the districts and communes by
 * their levels as they come up. What a bare {@code UBND tỉnh} belongs to.
 */
final class Locality {

  /** A place in the line of place and date weighs as much as so many others. */
  private static final int DATE_LINE = 4;

  private static final List<String> LEVELS =
      List.of("huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "thành phố");

  private final Province province;
  private final Map<String, NavigableMap<Integer, Province>> places = new HashMap<>();
  private final Map<String, NavigableMap<Integer, String>> units = new LinkedHashMap<>();

  Locality(String text, List<Occurrence> occurrences, Provinces provinces) {
    Map<Province, Integer> votes = new LinkedHashMap<>();
    for (Occurrence one : occurrences) {
      Province named = provinces.ending(one.spelled());
      if (named != null) {
        places.computeIfAbsent(named.level(), l -> new TreeMap<>()).put(one.span().begin(), named);
        votes.merge(named, isDateLine(text, one) ? DATE_LINE : 1, Integer::sum);
      }
      note(one, named);
    }
    Province most = null;
    for (Map.Entry<Province, Integer> vote : votes.entrySet()) {
      if (most == null || vote.getValue() > votes.get(most)) {
        most = vote.getKey();
      }
    }
    province = most;
  }

  private static boolean isDateLine(String text, Occurrence one) {
    if (one.mention().type() != EntityType.LOCATION) {
      return false;
    }
    int end = one.span().end();
    String after = text.substring(end, Math.min(text.length(), end + 8));
    return after.startsWith(", ngày") || after.startsWith(", tháng") || after.matches(", \\d.*");
  }

  /** Remembers the unit that a place or the end of another name is. */
  private void note(Occurrence one, Province named) {
    for (String level : LEVELS) {
      int at = (" " + one.spelled()).lastIndexOf(" " + level + " ");
      if (at >= 0) {
        String name = one.spelled().substring(at + level.length() + 1);
        boolean centralCity = named != null && named.isCity() && named.key().equals(name);
        if (!name.isEmpty() && !centralCity) {
          units.computeIfAbsent(level, l -> new TreeMap<>()).put(one.span().begin(), name);
        }
        return;
      }
    }
  }

  /** The province that the document is about, or null. */
  Province province() {
    return province;
  }

  /**
   * The province or city that a bare level means at {@code offset}: the one that the document is
   * about if it has that level, else the one named last, else next; null if there is none.
   */
  Province province(String level, int offset) {
    if (province != null && province.level().equals(level)) {
      return province;
    }
    NavigableMap<Integer, Province> known = places.getOrDefault(level, new TreeMap<>());
    Map.Entry<Integer, Province> before = known.floorEntry(offset);
    Map.Entry<Integer, Province> entry = before == null ? known.higherEntry(offset) : before;
    return entry == null ? null : entry.getValue();
  }

  /** The name of the unit of this level that came up last before {@code offset}, else first. */
  String unit(String level, int offset) {
    NavigableMap<Integer, String> known = units.getOrDefault(level, new TreeMap<>());
    if (known.isEmpty()) {
      return "";
    }
    Map.Entry<Integer, String> before = known.floorEntry(offset);
    return before == null ? known.firstEntry().getValue() : before.getValue();
  }

  /** All levels below the province, the shortest name last. */
  static List<String> levels() {
    return new ArrayList<>(LEVELS);
  }
}
