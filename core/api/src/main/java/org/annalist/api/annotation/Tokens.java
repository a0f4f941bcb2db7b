package org.annalist.api.annotation;

import java.util.Arrays;
import org.annalist.api.Span;

/**
 * The tokens and sentences of one text, scanned once by the runtime and shared by all extractors.
 *
 * <p>Held as arrays, not objects; white space is no token. Tokens stand in text order and do not
 * overlap. Every token belongs to exactly one sentence; a sentence never crosses a {@link
 * TokenKind#BREAK}, which closes it.
 *
 * <p>{@link #key} identifies a syllable whatever its case and the place of its tone mark ({@code
 * hoà}, {@code Hòa} and {@code HÒA} share one key; {@code hoa} has another). Keys are 64-bit hashes
 * of the normal spelling; equal keys are taken as equal syllables. Made by the text toolkit's
 * scanner.
 */
public final class Tokens {

  private final int[] begins;
  private final int[] ends;
  private final byte[] kinds;
  private final byte[] cases;
  private final long[] keys;
  private final int[] sentences;

  private static final TokenKind[] KINDS = TokenKind.values();
  private static final LetterCase[] CASES = LetterCase.values();

  private Tokens(
      int[] begins, int[] ends, byte[] kinds, byte[] cases, long[] keys, int[] sentences) {
    this.begins = begins;
    this.ends = ends;
    this.kinds = kinds;
    this.cases = cases;
    this.keys = keys;
    this.sentences = sentences;
  }

  /**
   * Tokens from arrays of one length, which are not copied and must not change any more.
   *
   * @param kinds ordinals of {@link TokenKind}
   * @param cases ordinals of {@link LetterCase}
   * @param keys keys of the tokens' characters; 0 for breaks
   * @param sentences index of the first token of each sentence, ascending from 0; empty if there
   *     are no tokens
   */
  public static Tokens of(
      int[] begins, int[] ends, byte[] kinds, byte[] cases, long[] keys, int[] sentences) {
    return new Tokens(begins, ends, kinds, cases, keys, sentences);
  }

  /** Number of tokens. */
  public int size() {
    return begins.length;
  }

  public int begin(int token) {
    return begins[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public TokenKind kind(int token) {
    return KINDS[kinds[token]];
  }

  public boolean is(int token, TokenKind kind) {
    return kinds[token] == kind.ordinal();
  }

  public LetterCase letterCase(int token) {
    return CASES[cases[token]];
  }

  /**
   * Whether the token is a syllable that begins with a capital (TITLE, UPPER, or MIXED with one).
   */
  public boolean isCapitalised(int token, CharSequence text) {
    return is(token, TokenKind.SYLLABLE) && Character.isUpperCase(text.charAt(begins[token]));
  }

  /**
   * Key of the syllable. Numbers and marks have the key of their characters, so that terms may hold
   * them; a break has 0.
   */
  public long key(int token) {
    return keys[token];
  }

  /** Whether no white space stands between this token and the next. */
  public boolean touchesNext(int token) {
    return token + 1 < begins.length && ends[token] == begins[token + 1];
  }

  public Span span(int token) {
    return new Span(begins[token], ends[token]);
  }

  /** From the begin of token {@code first} to the end of token {@code last}. */
  public Span span(int first, int last) {
    return new Span(begins[first], ends[last]);
  }

  /** Index of the first token that ends after {@code offset}; {@link #size} if there is none. */
  public int at(int offset) {
    int found = Arrays.binarySearch(ends, offset);
    return found < 0 ? -found - 1 : found + 1;
  }

  /** Number of sentences. */
  public int sentences() {
    return sentences.length;
  }

  /** Index of the first token of a sentence. */
  public int sentenceBegin(int sentence) {
    return sentences[sentence];
  }

  /** Index after the last token of a sentence. */
  public int sentenceEnd(int sentence) {
    return sentence + 1 < sentences.length ? sentences[sentence + 1] : begins.length;
  }

  /** Index of the sentence that a token belongs to. */
  public int sentenceOf(int token) {
    int found = Arrays.binarySearch(sentences, token);
    return found < 0 ? -found - 2 : found;
  }

  /**
   * Range of a sentence in the text, without the line ends that close it; empty if it has nothing
   * else.
   */
  public Span sentenceSpan(int sentence) {
    int first = sentenceBegin(sentence);
    int last = sentenceEnd(sentence) - 1;
    while (last > first && is(last, TokenKind.BREAK)) {
      last--;
    }
    return is(last, TokenKind.BREAK) ? new Span(begins[last], begins[last]) : span(first, last);
  }

  /** Range of the sentence around an offset; the whole text if there are no tokens. */
  public Span sentenceAround(int offset, int textLength) {
    if (begins.length == 0) {
      return new Span(0, textLength);
    }
    return sentenceSpan(sentenceOf(Math.min(at(offset), begins.length - 1)));
  }
}
