package org.annalist.plugin.link.entity;

/**
 * What one document tells of a person by which namesakes are told apart.
 *
 * @param born year of birth, or 0
 * @param province name of the province of a post held there, or empty
 * @param small whether that post is one of a district, commune or school, whose holders do not move
 *     between provinces
 */
record Traits(int born, String province, boolean small) {

  static final Traits NONE = new Traits(0, "", false);

  Traits withBorn(int year) {
    return new Traits(year, province, small);
  }

  Traits withPost(String newProvince, boolean isSmall) {
    return new Traits(born, newProvince, isSmall);
  }

  boolean isNone() {
    return born == 0 && province.isEmpty();
  }

  /** Whether one person cannot have both; years of birth that are told may be off by one. */
  boolean contradicts(Traits other) {
    boolean years = born > 0 && other.born > 0;
    if (years) {
      return Math.abs(born - other.born) > 1;
    }
    boolean places = !province.isEmpty() && !other.province.isEmpty();
    return places && !province.equals(other.province) && (small || other.small);
  }

  /** Whether both tell the same year or the same province. */
  boolean agrees(Traits other) {
    return born > 0 && born == other.born || !province.isEmpty() && province.equals(other.province);
  }

  /** How namesakes are told apart in words. */
  String words() {
    return born > 0 ? "sinh " + born : province;
  }
}
