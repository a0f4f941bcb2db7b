package org.annalist.plugin.entities;

/**
 * What kind of place a classifier names, and what may be its name; see {@code classifiers.tsv}.
 *
 * @param unit an administrative unit
 * @param road a road
 * @param outside the classifier is no part of the name
 * @param name a name in capitals follows
 * @param number a number follows
 * @param route a route between two places follows
 * @param careful only in small letters, or before a known name
 */
record Classifier(
    boolean unit,
    boolean road,
    boolean outside,
    boolean name,
    boolean number,
    boolean route,
    boolean careful) {

  static Classifier of(String kind, String letters) {
    return new Classifier(
        kind.equals("unit"),
        kind.equals("road"),
        kind.equals("outside"),
        letters.contains("n"),
        letters.contains("d"),
        letters.contains("r"),
        letters.contains("c"));
  }
}
