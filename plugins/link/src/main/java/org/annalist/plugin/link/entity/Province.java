package org.annalist.plugin.link.entity;

/**
 * A province or a city under the central government.
 *
 * @param name its name as one writes it, without the level
 * @param level {@code tỉnh} or {@code thành phố}
 * @param key its name in the one {@link Spelling}
 */
record Province(String name, String level, String key) {

  boolean isCity() {
    return level.equals("thành phố");
  }

  /** Level and name, as in {@code thành phố Hà Nội}. */
  String fullName() {
    return level + " " + name;
  }

  String fullKey() {
    return level + " " + key;
  }
}
