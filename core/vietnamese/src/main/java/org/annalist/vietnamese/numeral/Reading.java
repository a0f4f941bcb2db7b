package org.annalist.vietnamese.numeral;

import org.annalist.api.annotation.LetterCase;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.annalist.vietnamese.Syllables;

/**
 * The text under the rules' eyes: safe questions about tokens by index, where an index outside of
 * the text is a token of no kind. Belongs to one thread.
 */
public final class Reading {

  private static final long HYPHEN = Syllables.key("-");
  private static final long SLASH = Syllables.key("/");
  private static final int YEAR_DIGITS = 4;

  private final String text;
  private final Tokens tokens;
  private final NumberReader numbers;

  /** The reading of a text that was scanned into these tokens. */
  public Reading(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    this.numbers = new NumberReader(text, tokens);
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Its tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** The one reader of numbers over these tokens. */
  public NumberReader numbers() {
    return numbers;
  }

  /**
   * The token behind a number in words that says in brackets what stands before it in digits, as in
   * {@code 02 (hai)}; the token itself if there is none. Moves {@link #numbers}.
   */
  public int behindWords(int token) {
    boolean words = isMark(token, '(') && numbers.readWords(token + 1);
    return words && isMark(numbers.end(), ')') ? numbers.end() + 1 : token;
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Key of a token; 0 for a break and outside of the text. */
  public long key(int token) {
    return token >= 0 && token < tokens.size() ? tokens.key(token) : 0;
  }

  public boolean is(int token, long key) {
    return key(token) == key;
  }

  public boolean is(int token, SyllableMap words) {
    return words.has(key(token));
  }

  /** Whether these words begin at a token. */
  public boolean are(int token, long first, long second) {
    return is(token, first) && is(token + 1, second);
  }

  public boolean isNumber(int token) {
    return token >= 0 && token < tokens.size() && tokens.is(token, TokenKind.NUMBER);
  }

  public boolean isSyllable(int token) {
    return token >= 0 && token < tokens.size() && tokens.is(token, TokenKind.SYLLABLE);
  }

  /** Whether a syllable without capitals stands there. */
  public boolean isLower(int token) {
    return isSyllable(token) && tokens.letterCase(token) == LetterCase.LOWER;
  }

  public boolean isCapitalised(int token) {
    return isSyllable(token) && tokens.isCapitalised(token, text);
  }

  /** Whether a line or the text ends before or at this token. */
  public boolean isBreak(int token) {
    return token < 0 || token >= tokens.size() || tokens.is(token, TokenKind.BREAK);
  }

  public boolean isMark(int token, char mark) {
    return token >= 0
        && token < tokens.size()
        && tokens.is(token, TokenKind.PUNCTUATION)
        && text.charAt(tokens.begin(token)) == mark;
  }

  /** A dash of any length. */
  public boolean isDash(int token) {
    return is(token, HYPHEN);
  }

  public boolean isSlash(int token) {
    return is(token, SLASH);
  }

  public boolean touchesNext(int token) {
    return token >= 0 && tokens.touchesNext(token);
  }

  /** The whole number of a token of at most four digits, or -1. */
  public int whole(int token) {
    return isNumber(token)
        ? Digits.whole(text, tokens.begin(token), tokens.end(token), YEAR_DIGITS)
        : -1;
  }

  /** A year written in four digits from 1000 to 2999, or -1. */
  public int year(int token) {
    return digits(token) == YEAR_DIGITS && whole(token) >= 1000 && whole(token) < 3000
        ? whole(token)
        : -1;
  }

  public int digits(int token) {
    return isNumber(token) ? tokens.end(token) - tokens.begin(token) : 0;
  }

  /** The number of a token in Roman numerals, or 0. */
  public int roman(int token) {
    return isSyllable(token) ? Roman.parse(text, tokens.begin(token), tokens.end(token)) : 0;
  }

  /** Index of the first token of the sentence that a token belongs to. */
  public int sentenceBegin(int token) {
    return tokens.sentenceBegin(tokens.sentenceOf(token));
  }

  public int sentenceEnd(int token) {
    return tokens.sentenceEnd(tokens.sentenceOf(token));
  }

  public String words(int first, int last) {
    return text.substring(tokens.begin(first), tokens.end(last));
  }
}
