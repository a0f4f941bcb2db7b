package org.annalist.plugin.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.annalist.api.annotation.Tokens;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.TermFile;

/**
 * A group of phrases that facts are told by, looked for at the tokens of a text, of which
 * punctuation is a part.
 */
final class TokenCues {

  private final Lexicon<String> phrases;

  private TokenCues(Lexicon<String> phrases) {
    this.phrases = phrases;
  }

  /** The groups of a file beside this class: one in a line, its name, then its phrases. */
  static Map<String, TokenCues> read(String file) {
    Map<String, TokenCues> groups = new HashMap<>();
    for (String[] row : TermFile.read(TokenCues.class, file)) {
      Lexicon.Builder<String> group = Lexicon.builder();
      Arrays.stream(row).skip(1).forEach(phrase -> group.add(phrase, row[0]));
      groups.put(row[0], new TokenCues(group.build()));
    }
    return Map.copyOf(groups);
  }

  /** How many tokens from {@code token} on are the longest phrase; 0 if none, or no such token. */
  int length(Tokens tokens, int token) {
    if (token < 0 || token >= tokens.size()) {
      return 0;
    }
    long match = phrases.longest(tokens, token);
    return match == Lexicon.NO_MATCH ? 0 : Lexicon.length(match);
  }

  /** Whether a phrase begins at a token. */
  boolean at(Tokens tokens, int token) {
    return length(tokens, token) > 0;
  }

  /** Whether a phrase begins at a token from {@code from} up to, not including, {@code end}. */
  boolean within(Tokens tokens, int from, int end) {
    for (int t = from; t < end; t++) {
      if (at(tokens, t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase ends before {@code token}, within {@code longest} tokens. */
  boolean endsBefore(Tokens tokens, int token, int longest) {
    for (int t = Math.max(0, token - longest); t < token; t++) {
      if (t + length(tokens, t) == token) {
        return true;
      }
    }
    return false;
  }
}
