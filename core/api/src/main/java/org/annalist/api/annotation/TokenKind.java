package org.annalist.api.annotation;

/** What a token is. */
public enum TokenKind {
  /** A run of letters: a Vietnamese syllable, a foreign word, an abbreviation. */
  SYLLABLE,
  /**
   * Digits with inner dots and commas: {@code 28}, {@code 9.600}, {@code 85,39}, {@code 19.4.2023}.
   */
  NUMBER,
  /**
   * The number of an official document: {@code 07-QĐ/TU}, {@code 30/2020/NĐ-CP}, {@code
   * 432/BC-TTBT}.
   */
  DOCUMENT_NUMBER,
  /** One mark of punctuation or a symbol, such as {@code ,} {@code /} {@code %} {@code –}. */
  PUNCTUATION,
  /** One or more line ends. */
  BREAK
}
