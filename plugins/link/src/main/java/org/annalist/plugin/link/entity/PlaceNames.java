package org.annalist.plugin.link.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which place a name means in one document: with or without its classifier it is one place. */
final class PlaceNames {

  private final Spelling spelling;
  private final Provinces provinces;
  private final Map<String, String> classified = new HashMap<>();

  PlaceNames(Spelling spelling, Provinces provinces, List<Occurrence> places) {
    this.spelling = spelling;
    this.provinces = provinces;
    for (Occurrence place : places) {
      int small = smallWords(place.text());
      if (small > 0 && provinces.named(spelling.of(place.text().substring(small))) == null) {
        classified.merge(
            spelling.of(place.text().substring(small)),
            place.spelled(),
            (one, other) -> one.equals(other) ? one : "");
      }
    }
  }

  /** Where the name begins behind the classifier in small letters; 0 if there is none. */
  private static int smallWords(String text) {
    int at = 0;
    while (at < text.length() && Character.isLowerCase(text.charAt(at))) {
      int blank = text.indexOf(' ', at);
      if (blank < 0) {
        return 0;
      }
      at = blank + 1;
    }
    return at;
  }

  String key(Occurrence place) {
    String name = place.spelled();
    Province province = provinces.ending(name);
    if (province != null
        && (name.equals(province.fullKey()) || provinces.named(name) == province)) {
      return province.fullKey();
    }
    String full = classified.getOrDefault(name, "");
    return full.isEmpty() ? name : full;
  }
}
