package org.annalist.plugin.entities;

import org.annalist.api.annotation.LetterCase;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;

/**
 * One text as the grammars see it: for each token a set of bits that says how it is written,
 * whether it touches its neighbour, and what its syllable can begin (see {@link WordClasses}).
 * Computed in one pass; every question afterwards is a look into one array.
 */
final class Words {

  /** Begins with a capital. */
  static final int CAPITAL = 1;

  /** At least two capitals and nothing else. */
  static final int UPPER = 1 << 1;

  /** A run of letters. */
  static final int SYLLABLE = 1 << 2;

  /** What follows stands apart: a line end, a tab, a wide gap. */
  static final int GAP = 1 << 3;

  /** Inside a line of capitals, where a capital tells nothing. */
  static final int SHOUTED = 1 << 4;

  /** Can be a syllable of Vietnamese; known for capitalised tokens only. */
  static final int VIETNAMESE = 1 << 5;

  /** A capital letter alone. */
  static final int INITIAL = 1 << 6;

  /** No match is 0: one that is has a length, and none is -1. */
  private static final long UNASKED = 0;

  private static final long ORDINAL = Syllables.key("thứ");
  private static final long AND = Syllables.key("và");

  /** White space of this width separates columns. */
  private static final int WIDE = 3;

  final Tokens tokens;
  final String text;
  private final int[] bits;

  /** The longest name of a place at each token, as a match of its lexicon, once it was asked. */
  private final long[] places;

  private final int[] askedTokens = new int[Integer.SIZE];
  private final Lexicon<?>[] askedLexicons = new Lexicon<?>[Integer.SIZE];
  private final long[] answers = new long[Integer.SIZE];

  Words(Tokens tokens, String text, WordClasses classes) {
    this.tokens = tokens;
    this.text = text;
    this.bits = new int[tokens.size() + 1];
    this.places = new long[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      bits[i] = describe(i, classes);
    }
    shouted();
  }

  private int describe(int token, WordClasses classes) {
    long key = tokens.key(token);
    int found = key == 0 ? 0 : classes.of(key);
    if (tokens.is(token, TokenKind.SYLLABLE)) {
      found |= SYLLABLE;
      LetterCase letterCase = tokens.letterCase(token);
      if (letterCase != LetterCase.LOWER && tokens.isCapitalised(token, text)) {
        found |= CAPITAL;
        if (letterCase == LetterCase.UPPER) {
          found |= UPPER;
        } else if (tokens.end(token) - tokens.begin(token) == 1) {
          found |= INITIAL;
        }
        if (Syllables.isVietnamese(key)) {
          found |= VIETNAMESE;
        }
      }
    }
    return apart(token) ? found | GAP : found;
  }

  private boolean apart(int token) {
    if (token + 1 >= tokens.size()
        || tokens.is(token, TokenKind.BREAK)
        || tokens.is(token + 1, TokenKind.BREAK)) {
      return true;
    }
    int from = tokens.end(token);
    int to = tokens.begin(token + 1);
    return to - from >= WIDE || to > from && text.charAt(from) == '\t';
  }

  /** Marks runs of three or more words in capitals of which two are Vietnamese. */
  private void shouted() {
    int i = 0;
    while (i < tokens.size()) {
      if ((bits[i] & UPPER) == 0) {
        i++;
        continue;
      }
      int end = i;
      int vietnamese = 0;
      while (end < tokens.size() && (bits[end] & (UPPER | INITIAL)) != 0) {
        vietnamese += (bits[end] & VIETNAMESE) != 0 ? 1 : 0;
        end++;
        if ((bits[end - 1] & GAP) != 0) {
          break;
        }
      }
      if (end - i >= 3 && vietnamese >= 2) {
        for (int k = i; k < end; k++) {
          bits[k] |= SHOUTED;
        }
      }
      i = end;
    }
  }

  int size() {
    return tokens.size();
  }

  /** All bits of a token; 0 beyond the last one. */
  int bits(int token) {
    return token < bits.length && token >= 0 ? bits[token] : 0;
  }

  boolean has(int token, int anyOf) {
    return (bits(token) & anyOf) != 0;
  }

  boolean isCapital(int token) {
    return has(token, CAPITAL);
  }

  /** Written in small letters. */
  boolean isSmall(int token) {
    return (bits(token) & (SYLLABLE | CAPITAL)) == SYLLABLE;
  }

  /** Whether a token and the next one stand together on one line. */
  boolean joined(int token) {
    return token >= 0 && token + 1 < tokens.size() && (bits[token] & GAP) == 0;
  }

  /** Whether the token is this mark; dashes of all lengths are one. */
  boolean isMark(int token, char mark) {
    if (token < 0 || token >= tokens.size() || !tokens.is(token, TokenKind.PUNCTUATION)) {
      return false;
    }
    char c = text.charAt(tokens.begin(token));
    return c == mark || mark == '-' && (c == '–' || c == '—' || c == '‑');
  }

  boolean isKind(int token, TokenKind kind) {
    return token >= 0 && token < tokens.size() && tokens.is(token, kind);
  }

  /** Whether the token is this syllable, whatever its case. */
  boolean is(int token, long key) {
    return token >= 0 && token < tokens.size() && tokens.key(token) == key;
  }

  boolean isBreak(int token) {
    return token >= 0 && token < tokens.size() && tokens.is(token, TokenKind.BREAK);
  }

  /** End of a term that begins at a token, or -1; never over a gap. */
  <C> int term(Lexicon<C> lexicon, int token, int wordClass) {
    long match = match(lexicon, token, wordClass);
    return match < 0 ? -1 : token + Lexicon.length(match);
  }

  /** The longest term at a token as {@link Lexicon#longest}, never over a gap. */
  <C> long match(Lexicon<C> lexicon, int token, int wordClass) {
    if (!has(token, wordClass)) {
      return Lexicon.NO_MATCH;
    }
    if (wordClass != WordClasses.PLACE) {
      return recent(lexicon, token, Integer.numberOfTrailingZeros(wordClass));
    }
    // Every grammar asks whether a place begins here; the table of places is the largest of all.
    if (places[token] == UNASKED) {
      places[token] = look(lexicon, token);
    }
    return places[token];
  }

  /** The grammars ask one after the other at the same token: the last answer of each lexicon. */
  private <C> long recent(Lexicon<C> lexicon, int token, int wordClass) {
    if (askedTokens[wordClass] != token || askedLexicons[wordClass] != lexicon) {
      askedTokens[wordClass] = token;
      askedLexicons[wordClass] = lexicon;
      answers[wordClass] = look(lexicon, token);
    }
    return answers[wordClass];
  }

  private <C> long look(Lexicon<C> lexicon, int token) {
    long match = lexicon.longest(tokens, token);
    int gap = match < 0 ? -1 : firstGap(token, token + Lexicon.length(match));
    return gap < 0 ? match : lexicon.shorter(tokens, token, gap - token + 2);
  }

  /** Whether one word makes a class of what follows, as "hai" does, but for "thứ hai". */
  boolean isPlural(Lexicon<?> plurals, int token) {
    return has(token, WordClasses.PLURAL)
        && term(plurals, token, WordClasses.PLURAL) == token + 1
        && !is(token - 1, ORDINAL);
  }

  /** The first token in a range, but for the last, after which there is a gap; -1 if none. */
  private int firstGap(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if ((bits[i] & GAP) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether every word of a range begins with a capital. */
  boolean allCapital(int from, int to) {
    for (int i = from; i < to; i++) {
      if ((bits[i] & (SYLLABLE | CAPITAL)) == SYLLABLE) {
        return false;
      }
    }
    return true;
  }

  boolean anyCapital(int from, int to) {
    for (int i = from; i < to; i++) {
      if ((bits[i] & CAPITAL) != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a capitalised function word, such as opens a sentence, begins here. In a line of
   * capitals each one is, but for the "và" inside names.
   */
  boolean isFunctionWord(int token) {
    return has(token, WordClasses.STOP)
        && (isSmall(token + 1)
            || isKind(token + 1, TokenKind.NUMBER)
            || has(token, SHOUTED) && !is(token, AND));
  }

  /** End of the run of capitalised words that begins at a token, at most {@code limit} long. */
  int capitals(int token, int limit) {
    int end = token;
    while (end - token < limit && isCapital(end) && !(end > token && isFunctionWord(end))) {
      end++;
      if (!joined(end - 1)) {
        break;
      }
    }
    return end;
  }

  /** The words from {@code from} to {@code to}, exclusive. */
  String words(int from, int to) {
    return text.substring(tokens.begin(from), tokens.end(to - 1));
  }

  /** Whether the token opens a line or cell. */
  boolean opensCell(int token) {
    return token == 0 || !joined(token - 1);
  }

  /** Whether nothing follows the token in its line or cell. */
  boolean closesCell(int token) {
    return !joined(token);
  }

  /** Whether the token opens its sentence. */
  boolean opensSentence(int token) {
    return tokens.sentenceBegin(tokens.sentenceOf(token)) == token || opensCell(token);
  }
}
