package org.annalist.vietnamese;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.annalist.api.annotation.Tokens;

/**
 * A list of terms, each with a category, found in tokens: a trie over the keys of tokens.
 *
 * <p>Terms are scanned like texts, so that they may hold several syllables, numbers and marks, and
 * match whatever the case and the place of tone marks. The longest term that begins at a token
 * wins. Kept in flat arrays; immutable, safe for any thread; looking up allocates nothing.
 *
 * @param <C> what terms stand for, such as an enum constant or a record
 */
public final class Lexicon<C> {

  /** No term begins at the token. */
  public static final long NO_MATCH = -1;

  private final TrieArrays trie;
  private final List<C> categories;

  private Lexicon(TrieArrays trie, List<C> categories) {
    this.trie = trie;
    this.categories = categories;
  }

  /** A builder without terms. */
  public static <C> Builder<C> builder() {
    return new Builder<>();
  }

  /**
   * The longest term that begins at a token, packed for {@link #length} and {@link #category};
   * {@link #NO_MATCH} if there is none. A term never reaches over a break.
   */
  public long longest(Tokens tokens, int token) {
    long match = NO_MATCH;
    int size = tokens.size();
    int node = trie.first(tokens.key(token));
    for (int at = token + 1; node >= 0; at++) {
      int entry = trie.entry(node);
      if (entry >= 0) {
        match = (long) entry << 32 | at - token;
      }
      if (at >= size) {
        break;
      }
      node = trie.next(node, tokens.key(at));
    }
    return match;
  }

  /**
   * The longest term that begins at a token and is shorter than {@code length} tokens; for those
   * who must reject a match and want the next best.
   */
  public long shorter(Tokens tokens, int token, int length) {
    long match = NO_MATCH;
    int node = trie.first(tokens.key(token));
    int end = Math.min(tokens.size(), token + length - 1);
    for (int at = token + 1; node >= 0 && at <= end; at++) {
      int entry = trie.entry(node);
      if (entry >= 0) {
        match = (long) entry << 32 | at - token;
      }
      node = at < end ? trie.next(node, tokens.key(at)) : -1;
    }
    return match;
  }

  /** Number of tokens of a match. */
  public static int length(long match) {
    return (int) match;
  }

  /** The category of a match; of a term that was added several times, the last one. */
  public C category(long match) {
    return categories.get((int) (match >>> 32));
  }

  /**
   * The category of exactly these words.
   *
   * @return null if they are no term
   */
  public C category(CharSequence words) {
    Tokens tokens = Scanner.scan(words.toString());
    if (tokens.size() == 0) {
      return null;
    }
    long match = longest(tokens, 0);
    return match != NO_MATCH && length(match) == tokens.size() ? category(match) : null;
  }

  /** Number of different terms. */
  public int size() {
    return trie.entries();
  }

  /**
   * Collects terms. Not safe for several threads.
   *
   * @param <C> what terms stand for
   */
  public static final class Builder<C> {

    private final TrieArrays.Builder trie = new TrieArrays.Builder();
    private final List<C> categories = new ArrayList<>();

    /**
     * Adds a term; one that is there already gets the new category.
     *
     * @throws IllegalArgumentException if the term has no word or mark, or holds a line end
     */
    public Builder<C> add(String term, C category) {
      Tokens tokens = Scanner.scan(Normalizer.normalize(term, Normalizer.Form.NFC));
      if (tokens.size() == 0 || hasBreak(tokens)) {
        throw new IllegalArgumentException("A term is words on one line, not \"" + term + '"');
      }
      trie.add(tokens, categories.size());
      categories.add(category);
      return this;
    }

    private static boolean hasBreak(Tokens tokens) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.key(i) == 0) {
          return true;
        }
      }
      return false;
    }

    /** The lexicon of what was added so far. */
    public Lexicon<C> build() {
      return new Lexicon<>(trie.build(), List.copyOf(categories));
    }
  }
}
