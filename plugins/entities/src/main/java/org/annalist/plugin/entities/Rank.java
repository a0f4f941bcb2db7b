package org.annalist.plugin.entities;

/**
 * What may follow the rank of a post; see {@code posts.tsv}.
 *
 * @param body the body it belongs to
 * @param head number of words at the end of the rank that are the head of the body too
 * @param field a field of work without a head
 * @param place a place without a body
 * @param level a level alone
 * @param neverBare no post without its body
 * @param nameNeeded without its body only before a name, whatever its case
 * @param fixed complete by itself
 */
record Rank(
    boolean body,
    int head,
    boolean field,
    boolean place,
    boolean level,
    boolean neverBare,
    boolean nameNeeded,
    boolean fixed) {

  static Rank of(String letters) {
    return new Rank(
        letters.contains("B"),
        (int) letters.chars().filter(letter -> letter == 'H').count(),
        letters.contains("F"),
        letters.contains("P"),
        letters.contains("L"),
        letters.contains("N"),
        letters.contains("~") || letters.contains("!"),
        letters.isEmpty());
  }
}
