package org.annalist.plugin.entities;

import org.annalist.api.annotation.TokenKind;
import org.annalist.vietnamese.Lexicon;

/** Names from the list of organisations, written as there. */
final class Organisations {

  private final Vocabulary vocabulary;
  private final Words words;
  private final Phrases phrases;

  Organisations(Vocabulary vocabulary, Words words, Phrases phrases) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.phrases = phrases;
  }

  /** End of the name that begins at a token, or -1. */
  int at(int token) {
    long match = words.match(vocabulary.organisations, token, WordClasses.ORGANISATION);
    while (match >= 0) {
      int end = token + Lexicon.length(match);
      for (String name : vocabulary.organisations.category(match)) {
        if (isWritten(token, end, name)) {
          return end;
        }
      }
      match = vocabulary.organisations.shorter(words.tokens, token, end - token);
    }
    return -1;
  }

  /**
   * With the capitals of the list: a mark exactly, of a name of several words the first and last.
   */
  private boolean isWritten(int token, int end, String name) {
    int begin = words.tokens.begin(token);
    int last = words.tokens.begin(end - 1) - begin;
    if (words.tokens.end(end - 1) - begin != name.length()) {
      return false;
    }
    if (end - token > 1 && name.indexOf(' ') > 0) {
      return words.isCapital(token) == Character.isUpperCase(name.charAt(0))
          && (words.isCapital(end - 1) || !Character.isUpperCase(name.charAt(last)));
    }
    return words.text.startsWith(name, begin) && !isProduct(token, end);
  }

  /** Whether a mark goes on as the name of a product: {@code Toyota Camry}. */
  private boolean isProduct(int token, int end) {
    return !words.has(token, Words.UPPER)
        && words.joined(end - 1)
        && (words.isCapital(end)
                && !words.isFunctionWord(end)
                && !words.has(end, WordClasses.POST | WordClasses.PLACE)
                && !phrases.isHolder(end)
            || words.isKind(end, TokenKind.NUMBER));
  }
}
