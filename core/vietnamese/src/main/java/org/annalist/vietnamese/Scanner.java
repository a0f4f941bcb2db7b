package org.annalist.vietnamese;

import org.annalist.api.annotation.LetterCase;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;

/**
 * Scans a text once into tokens and sentences.
 *
 * <p>One table lookup a character; the keys of syllables are hashed on the way. Time and memory are
 * linear in the length of the text, whatever it holds; no text makes it throw. Text is expected in
 * {@link NormalForm}, and read as it is where it is not.
 */
public final class Scanner {

  private final String text;
  private final char[] chars;
  private final TokenArrays tokens;
  private final SentenceEnds ends;

  private Scanner(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    this.tokens = new TokenArrays(chars.length);
    this.ends = new SentenceEnds(text, tokens);
  }

  /** The tokens and sentences of a text. */
  public static Tokens scan(String text) {
    Scanner scanner = new Scanner(text);
    scanner.run();
    return scanner.tokens.toTokens(scanner.ends.sentences());
  }

  private void run() {
    int i = 0;
    while (i < chars.length) {
      int entry = Letters.of(chars[i]);
      switch (Letters.classOf(entry)) {
        case Letters.LETTER:
          i = word(i);
          break;
        case Letters.DIGIT:
          i = number(i);
          break;
        case Letters.SYMBOL:
          mark(i, i + 1, entry);
          i++;
          break;
        case Letters.LINE_END:
          i = lineEnds(i);
          break;
        case Letters.SURROGATE:
          i = supplementary(i);
          break;
        default:
          i++;
      }
    }
  }

  private int word(int begin) {
    long hash = Letters.SEED;
    int tones = 0;
    int capitals = 0;
    int i = begin;
    while (i < chars.length) {
      int entry = Letters.of(chars[i]);
      if (Letters.classOf(entry) != Letters.LETTER) {
        break;
      }
      hash = Letters.hash(hash, entry);
      tones += Letters.toneOf(entry);
      capitals += entry >> 3 & 1;
      i++;
    }
    LetterCase letterCase = letterCase(begin, i, capitals);
    if (letterCase == LetterCase.MIXED) {
      mixed(begin, i);
    } else if (tones < 0x20) {
      tokens.add(begin, i, TokenKind.SYLLABLE, letterCase, Letters.key(hash, tones));
    } else {
      tokens.add(begin, i, TokenKind.SYLLABLE, letterCase, Letters.key(text, begin, i));
    }
    return i;
  }

  private LetterCase letterCase(int begin, int end, int capitals) {
    if (capitals == 0) {
      return LetterCase.LOWER;
    }
    if (capitals == 1 && Letters.isUpper(Letters.of(chars[begin]))) {
      return LetterCase.TITLE;
    }
    return capitals == end - begin ? LetterCase.UPPER : LetterCase.MIXED;
  }

  /** A word with capitals inside: a foreign name, or several words without a blank between. */
  private void mixed(int begin, int end) {
    int from = begin;
    for (int i = begin + 1; i < end; i++) {
      if (GluedWords.isSeam(text, from, i, end)) {
        whole(from, i);
        from = i;
      }
    }
    whole(from, end);
  }

  private void whole(int begin, int end) {
    int capitals = 0;
    for (int i = begin; i < end; i++) {
      capitals += Letters.of(chars[i]) >> 3 & 1;
    }
    LetterCase letterCase = letterCase(begin, end, capitals);
    tokens.add(begin, end, TokenKind.SYLLABLE, letterCase, Letters.key(text, begin, end));
  }

  private int number(int begin) {
    long hash = Letters.SEED;
    int i = begin;
    while (i < chars.length) {
      int entry = Letters.of(chars[i]);
      if (Letters.classOf(entry) != Letters.DIGIT && !joinsDigits(i)) {
        break;
      }
      hash = Letters.hash(hash, entry);
      i++;
    }
    int documentNumber = DocumentNumbers.end(text, begin, i);
    if (documentNumber < 0) {
      tokens.add(begin, i, TokenKind.NUMBER, LetterCase.NONE, Letters.key(hash, 0));
      return i;
    }
    long key = Letters.key(text, begin, documentNumber);
    tokens.add(begin, documentNumber, TokenKind.DOCUMENT_NUMBER, LetterCase.NONE, key);
    return documentNumber;
  }

  private boolean joinsDigits(int i) {
    return (chars[i] == '.' || chars[i] == ',')
        && i + 1 < chars.length
        && Letters.classOf(Letters.of(chars[i + 1])) == Letters.DIGIT;
  }

  private void mark(int begin, int end, int entry) {
    long key = Letters.key(Letters.hash(Letters.SEED, entry), 0);
    tokens.add(begin, end, TokenKind.PUNCTUATION, LetterCase.NONE, key);
    ends.mark(chars[begin]);
  }

  /** Line ends with nothing but white space between them are one break. */
  private int lineEnds(int begin) {
    int end = begin + 1;
    int i = end;
    while (i < chars.length) {
      int kind = Letters.classOf(Letters.of(chars[i]));
      if (kind == Letters.LINE_END) {
        end = i + 1;
      } else if (kind != Letters.SPACE) {
        break;
      }
      i++;
    }
    tokens.add(begin, end, TokenKind.BREAK, LetterCase.NONE, 0);
    ends.lineEnd();
    return i;
  }

  /** A character beyond the basic plane, or half of one, is a word or mark of its own. */
  private int supplementary(int begin) {
    int codePoint = text.codePointAt(begin);
    int end = begin + Character.charCount(codePoint);
    if (Character.isLetter(codePoint)) {
      long key = Letters.key(text, begin, end);
      tokens.add(begin, end, TokenKind.SYLLABLE, LetterCase.LOWER, key);
    } else {
      mark(begin, end, Letters.of(chars[end - 1]));
    }
    return end;
  }
}
