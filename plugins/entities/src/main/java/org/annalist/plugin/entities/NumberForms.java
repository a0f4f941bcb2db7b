package org.annalist.plugin.entities;

import org.annalist.api.annotation.TokenKind;
import org.annalist.vietnamese.Syllables;

/** How the numbers of official documents are written, beside the usual way that is one token. */
final class NumberForms {

  private static final long NUMBER_WORD = Syllables.key("số");
  private static final long AND = Syllables.key("và");

  private final Words words;

  NumberForms(Words words) {
    this.words = words;
  }

  /** End of a number, also of one whose last part stands apart: {@code 473/TTr - NN&PTNT}. */
  int number(int token) {
    if (!words.isKind(token, TokenKind.DOCUMENT_NUMBER)) {
      return -1;
    }
    int end = token + 1;
    if (words.joined(token) && words.isMark(end, '-') && words.joined(end) && isOffice(end + 1)) {
      end += 2;
    }
    while (words.joined(end - 1)
        && (words.isMark(end, '&') || words.isMark(end, '+'))
        && words.tokens.touchesNext(end)
        && isOffice(end + 1)) {
      end += 2;
    }
    return end;
  }

  /** Whether a token can be the abbreviation of an office inside a number. */
  private boolean isOffice(int token) {
    return words.has(token, Words.UPPER) && isShort(token) && !words.has(token, Words.SHOUTED);
  }

  /** Further numbers of a list: {@code 578/QĐ-UBND và 579/QĐ-UBND}. */
  int listEnd(int end) {
    int at = end;
    while (words.joined(at - 1) && (words.isMark(at, ',') || words.is(at, AND))) {
      int next = words.is(at + 1, NUMBER_WORD) ? at + 2 : at + 1;
      if (number(next) < 0) {
        break;
      }
      at = next + 1;
    }
    return at;
  }

  /** A number written with blanks: {@code 01 - Ctr / TU}. */
  int spaced(int token) {
    if (!words.isKind(token, TokenKind.NUMBER) || !words.joined(token)) {
      return -1;
    }
    int end = token + 1;
    while (words.joined(end - 1)
        && (words.isMark(end, '-') || words.isMark(end, '/'))
        && words.joined(end)
        && (words.has(end + 1, Words.CAPITAL) && isShort(end + 1)
            || end > token + 1 && words.isKind(end + 1, TokenKind.NUMBER))) {
      end += 2;
    }
    return end > token + 1 ? end : -1;
  }

  /** A number in small letters: {@code 45/2016/nđ-cp}; its first letters are no word. */
  int small(int token) {
    if (!words.isKind(token, TokenKind.NUMBER)) {
      return -1;
    }
    int end = token + 1;
    boolean letters = false;
    while ((words.isMark(end, '/') || words.isMark(end, '-'))
        && words.tokens.touchesNext(end - 1)
        && words.tokens.touchesNext(end)) {
      if (words.isSmall(end + 1) && (letters || !isWord(end + 1))) {
        letters = true;
      } else if (letters || !words.isKind(end + 1, TokenKind.NUMBER)) {
        break;
      }
      end += 2;
      if (letters && words.isKind(end, TokenKind.NUMBER) && words.tokens.touchesNext(end - 1)) {
        end++;
      }
    }
    return letters ? end : -1;
  }

  private boolean isWord(int token) {
    return Syllables.isVietnamese(words.tokens.key(token));
  }

  /** A number that tells itself from another by a letter: {@code 30a}. */
  int lettered(int token) {
    boolean lettered =
        words.isKind(token, TokenKind.NUMBER)
            && isPlain(token)
            && words.tokens.touchesNext(token)
            && words.has(token + 1, Words.SYLLABLE)
            && words.tokens.end(token + 1) - words.tokens.begin(token + 1) == 1
            && "abcdABCD".indexOf(words.text.charAt(words.tokens.begin(token + 1))) >= 0;
    return lettered ? token + 2 : -1;
  }

  /** A code of technical rules: {@code QCVN 01:2019/BXD}. */
  int code(int token) {
    if (!words.has(token, Words.UPPER)
        || !words.joined(token)
        || !(words.isKind(token + 1, TokenKind.NUMBER)
            || words.isKind(token + 1, TokenKind.DOCUMENT_NUMBER))) {
      return -1;
    }
    int end = token + 2;
    while (words.joined(end - 1)
        && (words.isMark(end, ':') || words.isMark(end, '-') || words.isMark(end, '/'))
        && words.tokens.touchesNext(end - 1)
        && words.tokens.touchesNext(end)
        && (words.has(end + 1, Words.UPPER)
            || words.isKind(end + 1, TokenKind.NUMBER)
            || words.isKind(end + 1, TokenKind.DOCUMENT_NUMBER))) {
      end += 2;
    }
    return end;
  }

  private boolean isShort(int token) {
    return words.tokens.end(token) - words.tokens.begin(token) <= 7
        && (words.has(token, Words.UPPER) || !words.has(token, Words.VIETNAMESE));
  }

  /** A year alone behind the name of a law is a time, no number. */
  boolean isYear(int token) {
    return words.isKind(token, TokenKind.NUMBER)
        && words.tokens.end(token) - words.tokens.begin(token) == 4;
  }

  boolean isPlain(int number) {
    int begin = words.tokens.begin(number);
    for (int i = begin; i < words.tokens.end(number); i++) {
      if (!Character.isDigit(words.text.charAt(i))) {
        return false;
      }
    }
    return words.tokens.end(number) - begin <= 5
        && !(words.isMark(number + 1, '%') || words.isMark(number + 1, '/'));
  }
}
