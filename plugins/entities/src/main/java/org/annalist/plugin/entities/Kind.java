package org.annalist.plugin.entities;

/**
 * What makes an official document of a kind word; see {@code documents.tsv}.
 *
 * @param numbered with a number
 * @param named by an established name too
 * @param plenum by a plenum or congress
 * @param whole complete by itself
 * @param strict a bare number only after "số"
 * @param treaty by its two parties too
 * @param coded by a code of letters and a number too
 * @param programme a bare number also where the kind is written with a capital
 */
record Kind(
    boolean numbered,
    boolean named,
    boolean plenum,
    boolean whole,
    boolean strict,
    boolean treaty,
    boolean coded,
    boolean programme) {

  static Kind of(String letters) {
    return new Kind(
        letters.contains("n"),
        letters.contains("l"),
        letters.contains("p"),
        letters.contains("w"),
        letters.contains("s"),
        letters.contains("t"),
        letters.contains("c"),
        letters.contains("x"));
  }
}
