package org.annalist.plugin.facts;

import java.util.Arrays;
import java.util.List;
import org.annalist.vietnamese.Syllables;

/**
 * Rows of words to be looked for in a {@link Phrase}, whatever punctuation stands between them;
 * case and the place of tone marks are alike. Where punctuation counts, {@link TokenCues} are
 * looked for.
 */
final class Phrases {

  /** Each row as keys of its words, sorted by the first. */
  private final long[][] rows;

  private final long[] firsts;
  private final long[] words;
  private final int longest;

  private Phrases(long[][] rows) {
    this.rows = rows;
    this.firsts = Arrays.stream(rows).mapToLong(row -> row[0]).toArray();
    this.words = Arrays.stream(rows).flatMapToLong(Arrays::stream).sorted().toArray();
    this.longest = Arrays.stream(rows).mapToInt(row -> row.length).max().orElse(0);
  }

  static Phrases of(String... phrases) {
    return of(List.of(phrases));
  }

  static Phrases of(List<String> phrases) {
    return new Phrases(
        phrases.stream()
            .map(phrase -> Arrays.stream(phrase.split(" ")).mapToLong(Syllables::key).toArray())
            .sorted((a, b) -> Long.compare(a[0], b[0]))
            .toArray(long[][]::new));
  }

  /** Whether one of the rows begins at a word of a phrase, or fills it up from there to the end. */
  boolean at(Phrase phrase, int word, boolean toTheEnd) {
    int row = Arrays.binarySearch(firsts, phrase.key(word));
    while (row > 0 && firsts[row - 1] == firsts[row]) {
      row--;
    }
    while (row >= 0 && row < rows.length && firsts[row] == phrase.key(word)) {
      long[] wanted = rows[row++];
      int left = phrase.size() - word;
      if (toTheEnd ? wanted.length == left : wanted.length <= left) {
        int k = 1;
        while (k < wanted.length && phrase.key(word + k) == wanted[k]) {
          k++;
        }
        if (k == wanted.length) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word stands in one of the rows. */
  boolean holdsWord(long key) {
    return Arrays.binarySearch(words, key) >= 0;
  }

  /** Words of the longest row. */
  int longest() {
    return longest;
  }
}
