package org.annalist.workbench.preference;

import org.annalist.workbench.look.Words;

/** A file that holds no preferences, or some that make no sense; nothing of it was taken. */
final class BadPreferencesException extends Exception {

  private static final long serialVersionUID = 1;

  private final String words;
  private final transient Object[] values;

  /**
   * A fault.
   *
   * @param words key of the words that say what is wrong
   * @param values what stands in their places
   */
  BadPreferencesException(String words, Object... values) {
    super(words);
    this.words = words;
    this.values = values;
  }

  /** What is wrong, in the language of the window. */
  String message(Words language) {
    return language.of(words, values);
  }
}
