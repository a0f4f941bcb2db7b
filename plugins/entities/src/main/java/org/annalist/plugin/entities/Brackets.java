package org.annalist.plugin.entities;

import org.annalist.api.annotation.TokenKind;

/** Abbreviations in brackets, inside the name of a body or behind it. */
final class Brackets {

  /** Tokens of the longest abbreviation: {@code VNPT-Net}. */
  private static final int LONGEST = 4;

  private final Words words;
  private final Places places;

  Brackets(Words words, Places places) {
    this.words = words;
    this.places = places;
  }

  /** Behind an abbreviation in brackets, such as (BVĐK) or (PC02); else the token itself. */
  int behind(int token) {
    if (!words.joined(token - 1)
        || !words.isMark(token, '(')
        || !words.has(token + 1, Words.UPPER)) {
      return token;
    }
    int close = words.isKind(token + 2, TokenKind.NUMBER) ? token + 3 : token + 2;
    return words.isMark(close, ')') && words.joined(close) ? close + 1 : token;
  }

  /** Behind the bracket that closes around the words before, if one does; else the token itself. */
  int closed(int token) {
    return words.isMark(token, ')') && words.joined(token) ? token + 1 : token;
  }

  /**
   * Whether capitals, or a mark that begins with them, fill the bracket that opens at a token: what
   * stands before is a name then.
   */
  boolean holdAbbreviation(int token) {
    int first = token + 1;
    if (!words.isMark(token, '(')
        || !words.has(first, Words.UPPER)
        || places.known(first, false) > 0) {
      return false;
    }
    int at = first + 1;
    while (at < first + LONGEST && words.joined(at - 1) && !words.isMark(at, ')')) {
      if (!words.isCapital(at) && !words.isMark(at, '-')) {
        return false;
      }
      at++;
    }
    return words.isMark(at, ')');
  }
}
