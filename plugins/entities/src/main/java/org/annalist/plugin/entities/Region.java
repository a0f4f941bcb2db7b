package org.annalist.plugin.entities;

/** What a known name of a place names, from the most to the least certain without a classifier. */
enum Region {
  /** A country. */
  COUNTRY,
  /** A province of Vietnam, or another place there that everyone knows. */
  PROVINCE,
  /** A city or state abroad. */
  CITY,
  /** A part of the world, a sea. */
  REGION,
  /** A district, town or city below a province. */
  DISTRICT,
  /** A commune or ward, which needs a classifier or a word of place before it. */
  COMMUNE,
  /** A country or city of one syllable that is also a common word or a person's name. */
  DOUBTFUL;

  static Region of(String name) {
    if (name.endsWith("?")) {
      return DOUBTFUL;
    }
    switch (name) {
      case "country":
        return COUNTRY;
      case "province":
      case "vn":
        return PROVINCE;
      case "city":
        return CITY;
      case "region":
        return REGION;
      case "district":
        return DISTRICT;
      default:
        return COMMUNE;
    }
  }
}
