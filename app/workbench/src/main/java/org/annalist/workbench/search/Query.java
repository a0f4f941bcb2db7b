package org.annalist.workbench.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What someone searches for: words that must all stand in one paragraph, {@code "a phrase"} in
 * quotation marks, {@code -word} that must not stand there, {@code begin*} for the beginning of a
 * word.
 *
 * @param typed the words as they were typed
 * @param accents whether accents must agree
 */
public record Query(String typed, boolean accents) {

  /** Nothing. */
  public static final Query NONE = new Query("", false);

  /**
   * One word or phrase.
   *
   * @param words in the form that {@link FoldedText} compares
   * @param excluded whether it must not be there
   * @param open whether the last word may go on
   */
  record Term(String words, boolean excluded, boolean open) {}

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return terms().stream().allMatch(Term::excluded);
  }

  /** A text in the form that this query compares. */
  FoldedText form(String text) {
    return accents ? FoldedText.accented(text) : FoldedText.folded(text);
  }

  List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    String rest = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    while (!rest.isEmpty()) {
      boolean excluded = rest.startsWith("-") && rest.length() > 1;
      rest = excluded ? rest.substring(1) : rest;
      boolean quoted = isQuote(rest.charAt(0));
      int end = quoted ? closing(rest) : blank(rest);
      String words = rest.substring(quoted ? 1 : 0, end);
      rest = rest.substring(quoted ? Math.min(rest.length(), end + 1) : end).strip();
      boolean open = !quoted && words.endsWith("*");
      String form = form(open ? words.substring(0, words.length() - 1) : words).text().strip();
      if (!form.isEmpty()) {
        terms.add(new Term(form, excluded, open));
      }
    }
    return terms;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }

  /** A phrase that is not closed yet goes to the end. */
  private static int closing(String words) {
    for (int i = 1; i < words.length(); i++) {
      if (isQuote(words.charAt(i))) {
        return i;
      }
    }
    return words.length();
  }

  private static int blank(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isWhitespace(words.charAt(i))) {
        return i;
      }
    }
    return words.length();
  }
}
