package org.annalist.plugin.entities;

/**
 * How the name of a body goes on after its head; see {@code bodies.tsv}.
 *
 * @param whole complete by itself
 * @param required only with a body, a level or a place after it
 * @param field a field of work follows
 * @param named a proper name follows
 * @param task a task follows
 * @param document an official document follows
 * @param place a place may follow
 * @param level a level alone may follow
 * @param parent the body above may follow
 * @param small may begin in small letters where a name in capitals follows
 * @param smallField its field may be written in small letters
 * @param wholeInCapitals complete by itself only if its second word has a capital too
 * @param company its mark alone stands for it
 * @param smallBeforeField may begin in small letters where a field in capitals follows
 * @param anyPlace a place that no list has may follow
 * @param anyTrade any words in small letters may tell its trade before its name
 * @param listed a name from the list of organisations ends it, whatever its capitals
 * @param onlySmall in capitals it means something else
 */
record Head(
    boolean whole,
    boolean required,
    boolean field,
    boolean named,
    boolean task,
    boolean document,
    boolean place,
    boolean level,
    boolean parent,
    boolean small,
    boolean smallField,
    boolean wholeInCapitals,
    boolean company,
    boolean smallBeforeField,
    boolean anyPlace,
    boolean anyTrade,
    boolean listed,
    boolean onlySmall) {

  static Head of(String letters) {
    return new Head(
        letters.contains("W"),
        letters.contains("R"),
        letters.contains("F"),
        letters.contains("N"),
        letters.contains("T"),
        letters.contains("D"),
        letters.contains("P"),
        letters.contains("L"),
        letters.contains("B"),
        letters.contains("l"),
        letters.contains("s"),
        letters.contains("C"),
        letters.contains("c"),
        letters.contains("f"),
        letters.contains("p"),
        letters.contains("t"),
        letters.contains("j"),
        letters.contains("o"));
  }
}
