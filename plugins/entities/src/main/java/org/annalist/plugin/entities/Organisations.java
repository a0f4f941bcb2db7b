package org.annalist.plugin.entities;

import org.annalist.api.annotation.TokenKind;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;

/** Names from the list of organisations, written as there. */
final class Organisations {

  private static final long[] COUNTRY = {Syllables.key("Việt"), Syllables.key("Nam")};

  private final Vocabulary vocabulary;
  private final Words words;
  private final Phrases phrases;

  Organisations(Vocabulary vocabulary, Words words, Phrases phrases) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.phrases = phrases;
  }

  /** End of the name that begins with a capital at a token, whatever its other capitals; or -1. */
  int afterHead(int token) {
    return words.isCapital(token)
        ? words.term(vocabulary.organisations, token, WordClasses.ORGANISATION)
        : -1;
  }

  /** End of the name that begins at a token, or -1. */
  int at(int token) {
    long match = words.match(vocabulary.organisations, token, WordClasses.ORGANISATION);
    while (match >= 0) {
      int end = token + Lexicon.length(match);
      for (String name : vocabulary.organisations.category(match)) {
        if (isWritten(token, end, name)) {
          return isMark(token, end) ? withCountry(end) : end;
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

  /** Whether one word is the mark of a company and no abbreviation, no syllable of Vietnamese. */
  private boolean isMark(int token, int end) {
    return end == token + 1 && !words.has(token, Words.UPPER | Words.VIETNAMESE);
  }

  /**
   * Behind the "Việt Nam" that makes a mark the name of the company here; else the token itself.
   */
  int withCountry(int end) {
    boolean country =
        words.joined(end - 1)
            && words.is(end, COUNTRY[0])
            && words.is(end + 1, COUNTRY[1])
            && words.joined(end)
            && words.isCapital(end + 1);
    return country ? end + 2 : end;
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
