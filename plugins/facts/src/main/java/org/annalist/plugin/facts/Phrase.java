package org.annalist.plugin.facts;

import java.util.Arrays;
import org.annalist.vietnamese.Syllables;

/**
 * The few words between or beside annotations, split at everything but letters and digits, and
 * known by their {@linkplain Syllables#key keys}.
 */
final class Phrase {

  private final String text;
  private final int begin;
  private final int end;
  private long[] keys = new long[8];
  private int size;

  private Phrase(String text, int begin, int end) {
    this.text = text;
    this.begin = begin;
    this.end = end;
    int word = -1;
    for (int i = begin; i <= end; i++) {
      boolean inWord = i < end && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && word < 0) {
        word = i;
      } else if (!inWord && word >= 0) {
        add(Syllables.key(text, word, i));
        word = -1;
      }
    }
  }

  static Phrase of(String text) {
    return new Phrase(text, 0, text.length());
  }

  /** The words of a part of a text; none if it ends where it begins or before. */
  static Phrase of(String text, int begin, int end) {
    return new Phrase(text, begin, Math.max(begin, end));
  }

  private void add(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  /** Key of a word. */
  long key(int word) {
    return keys[word];
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  /** Whether every word is one of these; true without words. */
  boolean allIn(Phrases allowed) {
    for (int i = 0; i < size; i++) {
      if (!allowed.holdsWord(keys[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether it holds one of these rows of words. */
  boolean has(Phrases phrases) {
    for (int i = 0; i < size; i++) {
      if (phrases.at(this, i, false)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its first words are one of these rows. */
  boolean startsWith(Phrases phrases) {
    return size > 0 && phrases.at(this, 0, false);
  }

  /** Whether its last words are one of these rows. */
  boolean endsWith(Phrases phrases) {
    for (int i = Math.max(0, size - phrases.longest()); i < size; i++) {
      if (phrases.at(this, i, true)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is one of these rows and nothing else. */
  boolean is(Phrases phrases) {
    return size > 0 && phrases.at(this, 0, true);
  }

  /** Whether its text holds one of these characters. */
  boolean holdsAny(String characters) {
    for (int i = begin; i < end; i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return text.substring(begin, end);
  }
}
