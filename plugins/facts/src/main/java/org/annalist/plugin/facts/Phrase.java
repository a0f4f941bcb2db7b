package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The few words between or beside annotations: lower case, split at everything but letters and
 * digits.
 */
final class Phrase {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final String text;
  private final List<String> words;

  private Phrase(String text, List<String> words) {
    this.text = text;
    this.words = words;
  }

  static Phrase of(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && begin < 0) {
        begin = i;
      } else if (!inWord && begin >= 0) {
        words.add(text.substring(begin, i).toLowerCase(VIETNAMESE));
        begin = -1;
      }
    }
    return new Phrase(text, words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }

  /** Whether every word is one of these; true without words. */
  boolean allIn(Set<String> allowed) {
    return allowed.containsAll(words);
  }

  /** Whether it holds these words in a row. */
  boolean has(String phrase) {
    return indexOf(phrase) >= 0;
  }

  /** Whether it holds one of these rows of words. */
  boolean hasAny(Iterable<String> phrases) {
    for (String phrase : phrases) {
      if (has(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the first word of a row of words, or -1. */
  int indexOf(String phrase) {
    String[] wanted = phrase.split(" ");
    for (int i = 0; i + wanted.length <= words.size(); i++) {
      int k = 0;
      while (k < wanted.length && words.get(i + k).equals(wanted[k])) {
        k++;
      }
      if (k == wanted.length) {
        return i;
      }
    }
    return -1;
  }

  /** Whether its last words are these. */
  boolean endsWith(String phrase) {
    String[] wanted = phrase.split(" ");
    int from = words.size() - wanted.length;
    if (from < 0) {
      return false;
    }
    for (int k = 0; k < wanted.length; k++) {
      if (!words.get(from + k).equals(wanted[k])) {
        return false;
      }
    }
    return true;
  }

  /** Whether its last words are one of these rows. */
  boolean endsWithAny(Iterable<String> phrases) {
    for (String phrase : phrases) {
      if (endsWith(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its text holds one of these characters. */
  boolean holdsAny(String characters) {
    return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
  }

  @Override
  public String toString() {
    return text;
  }
}
