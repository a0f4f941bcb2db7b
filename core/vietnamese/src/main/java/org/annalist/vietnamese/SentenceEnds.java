package org.annalist.vietnamese;

import java.util.Arrays;
import org.annalist.api.annotation.LetterCase;
import org.annalist.api.annotation.TokenKind;

/**
 * Decides where sentences end: at every break, and at a full stop, question mark, exclamation mark
 * or ellipsis that does not belong to an abbreviation, an initial, a number or a list number.
 *
 * <p>The scanner names the places to look at while it goes; the decision is made afterwards, when
 * the tokens that follow are known. Looks a bounded number of tokens ahead and back.
 */
final class SentenceEnds {

  private static final String TERMINALS = ".!?…";
  private static final String CLOSERS = ")]}\"'”’»";
  private static final String OPENERS = "([{\"'“‘«-–—•*";
  private static final int MOST_BRACKETS = 4;

  private final CharSequence text;
  private final TokenArrays tokens;
  private int[] places = new int[64];
  private int size;

  SentenceEnds(CharSequence text, TokenArrays tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The token added last is this mark. */
  void mark(char mark) {
    if (mark == '.' || mark == '!' || mark == '?' || mark == '…') {
      add(tokens.size() - 1);
    }
  }

  /** The token added last is a break. */
  void lineEnd() {
    add(tokens.size() - 1);
  }

  private void add(int token) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = token;
  }

  /** First tokens of all sentences; call once, after the last token. */
  int[] sentences() {
    if (tokens.size() == 0) {
      return new int[0];
    }
    int[] begins = new int[size + 1];
    int count = 1;
    int next = 0;
    for (int i = 0; i < size; i++) {
      if (places[i] >= next) {
        int after = after(places[i], begins[count - 1]);
        next = Math.abs(after);
        if (after > 0 && after < tokens.size()) {
          begins[count++] = after;
        }
      }
    }
    return Arrays.copyOf(begins, count);
  }

  /**
   * The token after the sentence that ends at {@code place}; negative if none ends there, its
   * amount being the next token to look at.
   */
  private int after(int place, int sentence) {
    if (tokens.is(place, TokenKind.BREAK)) {
      return place + 1;
    }
    int last = place;
    while (touchesNext(last) && isOneOf(last + 1, TERMINALS)) {
      last++;
    }
    boolean single = last == place && text.charAt(tokens.begin(place)) == '.';
    boolean omission = place > 0 && touchesNext(place - 1) && isOneOf(place - 1, "([");
    int closed = last;
    while (closed < last + MOST_BRACKETS && touchesNext(closed) && isOneOf(closed + 1, CLOSERS)) {
      closed++;
    }
    boolean ends =
        !omission && begins(closed, place) && !(single && belongsToWord(place, sentence));
    return ends ? closed + 1 : -closed - 1;
  }

  /** Whether what follows token {@code closed} can begin a sentence. */
  private boolean begins(int closed, int place) {
    int next = closed + 1;
    if (next >= tokens.size()) {
      return true;
    }
    if (touchesNext(closed)) {
      return closed == place && lostBlank(place);
    }
    while (next < closed + MOST_BRACKETS && next < tokens.size() && isOneOf(next, OPENERS)) {
      next++;
    }
    if (next >= tokens.size() || tokens.is(next, TokenKind.SYLLABLE)) {
      return next < tokens.size() && isCapital(next);
    }
    return tokens.is(next, TokenKind.NUMBER) || tokens.is(next, TokenKind.DOCUMENT_NUMBER);
  }

  /** "… đô thị.Tiếp tục …": a small Vietnamese word, the mark, a capitalised Vietnamese word. */
  private boolean lostBlank(int place) {
    return place > 0
        && touchesNext(place - 1)
        && tokens.is(place - 1, LetterCase.LOWER)
        && length(place - 1) > 1
        && SyllableTable.contains(tokens.key(place - 1))
        && tokens.is(place + 1, LetterCase.TITLE)
        && length(place + 1) > 1
        && SyllableTable.contains(tokens.key(place + 1));
  }

  /** Whether a full stop belongs to the token before it and ends no sentence. */
  private boolean belongsToWord(int place, int sentence) {
    int word = place - 1;
    if (word < sentence || !touchesNext(word)) {
      return false;
    }
    if (tokens.is(word, TokenKind.NUMBER)) {
      return length(word) <= 3 && isListNumber(word, sentence);
    }
    return tokens.is(word, TokenKind.SYLLABLE)
        && (length(word) == 1 && isCapital(word)
            || Abbreviations.isAbbreviation(tokens.key(word), length(word))
            || isFirst(word, sentence) && isListLetter(word));
  }

  /** "1. …" at the beginning of a sentence, or "Điều 1. …". */
  private boolean isListNumber(int word, int sentence) {
    return isFirst(word, sentence)
        || isFirst(word - 1, sentence) && Abbreviations.isDivision(tokens.key(word - 1));
  }

  private boolean isListLetter(int word) {
    return length(word) == 1 || tokens.is(word, LetterCase.UPPER) && isRoman(word);
  }

  private boolean isRoman(int word) {
    for (int i = tokens.begin(word); i < tokens.end(word); i++) {
      if ("IVXLC".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but opening marks stands before a token in its sentence. */
  private boolean isFirst(int token, int sentence) {
    int first = sentence;
    while (first < token && first < sentence + MOST_BRACKETS && isOneOf(first, OPENERS)) {
      first++;
    }
    return first == token;
  }

  private boolean isCapital(int token) {
    return Letters.isUpper(Letters.of(text.charAt(tokens.begin(token))));
  }

  private boolean isOneOf(int token, String marks) {
    return tokens.is(token, TokenKind.PUNCTUATION)
        && marks.indexOf(text.charAt(tokens.begin(token))) >= 0;
  }

  private boolean touchesNext(int token) {
    return token + 1 < tokens.size() && tokens.end(token) == tokens.begin(token + 1);
  }

  private int length(int token) {
    return tokens.end(token) - tokens.begin(token);
  }
}
