package org.annalist.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.annalist.api.annotation.LetterCase;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.annalist.vietnamese.Lexicon;

/** Makes lexicons of 20,000 terms out of texts; the same for the same texts. */
final class SampleTerms {

  private static final int SIZE = 20_000;

  private SampleTerms() {}

  /** Runs of capitalised syllables, filled up with random ones of the same syllables. */
  static Lexicon<Integer> names(String[] texts, Tokens[] tokens) {
    return lexicon(texts, tokens, true);
  }

  /** Any two to four syllables in a row, filled up likewise. */
  static Lexicon<Integer> phrases(String[] texts, Tokens[] tokens) {
    return lexicon(texts, tokens, false);
  }

  private static Lexicon<Integer> lexicon(String[] texts, Tokens[] tokens, boolean capitalised) {
    Set<String> terms = new LinkedHashSet<>();
    Set<String> syllables = new LinkedHashSet<>();
    for (int i = 0; i < texts.length && terms.size() < SIZE / 2; i++) {
      collect(texts[i], tokens[i], capitalised, terms, syllables);
    }
    List<String> parts = new ArrayList<>(syllables);
    Collections.sort(parts);
    Random random = new Random(1);
    while (terms.size() < SIZE) {
      String first = parts.get(random.nextInt(parts.size()));
      String second = parts.get(random.nextInt(parts.size()));
      terms.add(first + " " + second + " " + parts.get(random.nextInt(parts.size())));
    }
    Lexicon.Builder<Integer> builder = Lexicon.builder();
    terms.forEach(term -> builder.add(term, term.length()));
    return builder.build();
  }

  private static void collect(
      String text, Tokens tokens, boolean capitalised, Set<String> terms, Set<String> syllables) {
    for (int first = 0; first < tokens.size(); first++) {
      int last = first;
      while (last < tokens.size() && last < first + 4 && fits(tokens, last, capitalised)) {
        syllables.add(tokens.span(last).of(text));
        last++;
      }
      if (last - first >= 2) {
        terms.add(tokens.span(first, last - 1).of(text));
        first = last;
      }
    }
  }

  private static boolean fits(Tokens tokens, int token, boolean capitalised) {
    return tokens.is(token, TokenKind.SYLLABLE)
        && (!capitalised || tokens.letterCase(token) == LetterCase.TITLE);
  }
}
