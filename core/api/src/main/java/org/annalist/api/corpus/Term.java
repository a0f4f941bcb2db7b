package org.annalist.api.corpus;

/**
 * An entry that an analyst added to a lexicon.
 *
 * @param text the words, as they are written in a text
 * @param category what they stand for, such as an entity type's name
 */
public record Term(String text, String category) implements Comparable<Term> {

  @Override
  public int compareTo(Term other) {
    int byText = text.compareTo(other.text);
    return byText != 0 ? byText : category.compareTo(other.category);
  }
}
