package org.annalist.vietnamese.numeral;

import org.annalist.api.annotation.LetterCase;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;

/**
 * Reads the number that begins at a token: digits ({@code 9.600}), digits with scale words ({@code
 * 1,5 triệu}, {@code 2 tỷ 300 triệu}) or words ({@code ba mươi lăm}, {@code hai triệu rưỡi}).
 *
 * <p>Works like a cursor: after {@link #read} returned true, the other methods tell about the
 * number. It reads what the words can mean, not what they do mean: that {@code ba} is a father or
 * {@code năm} a year is for the caller to see. Belongs to one thread; reading allocates nothing.
 */
public final class NumberReader {

  private final CharSequence text;
  private final Tokens tokens;

  private double value;
  private double plain;
  private double scale;
  private int end;
  private int plainEnd;
  private boolean spelled;

  // What section() leaves behind.
  private double section;
  private int sectionEnd;

  /** A reader of the tokens of a text. */
  public NumberReader(CharSequence text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Whether a number in words may begin with the syllable of this key. */
  public static boolean mayBegin(long key) {
    return NumberWord.begins(key);
  }

  /**
   * The factor of the scale word with this key: chục 10, trăm 100, nghìn 1000 …; 0 for other words.
   */
  public static double scale(long key) {
    return NumberWord.factor(key);
  }

  /** Reads a number in digits or words; false if none begins at {@code token}. */
  public boolean read(int token) {
    return tokens.is(token, TokenKind.NUMBER) ? readDigits(token) : readWords(token);
  }

  /** The number, its scale words included; infinite if it is too large for a double. */
  public double value() {
    return value;
  }

  /** The number without the scale words at its end: 97,4 of {@code 97,4 nghìn tỷ}. */
  public double plain() {
    return plain;
  }

  /** The factor of the scale words at its end: 1e12 of {@code 97,4 nghìn tỷ}; 1 without any. */
  public double scale() {
    return scale;
  }

  /** Index of the token after the number. */
  public int end() {
    return end;
  }

  /** Index of the token after {@link #plain}. */
  public int plainEnd() {
    return plainEnd;
  }

  /** Whether the number begins in words. */
  public boolean isSpelled() {
    return spelled;
  }

  private boolean readDigits(int token) {
    double digits = Digits.parse(text, tokens.begin(token), tokens.end(token));
    if (Double.isNaN(digits)) {
      return false;
    }
    spelled = false;
    plain = digits;
    plainEnd = token + 1;
    readScale(plainEnd);
    value = plain * scale;
    while (scale > 1 && lesserPart(scale)) {
      value += plain * scale;
    }
    if (plainEnd != token + 1) {
      // Several parts make one number; no scale word stands apart from it.
      plain = value;
      scale = 1;
      plainEnd = end;
    } else if (isHalf(end)) {
      value += scale / 2;
      plain = value;
      scale = 1;
      plainEnd = ++end;
    }
    return true;
  }

  /** Reads a further part in a smaller scale, such as {@code 300 triệu} after {@code 2 tỷ}. */
  private boolean lesserPart(double greater) {
    int token = end;
    if (token + 1 >= tokens.size() || !tokens.is(token, TokenKind.NUMBER)) {
      return false;
    }
    double factor = factor(token + 1);
    double digits = Digits.parse(text, tokens.begin(token), tokens.end(token));
    if (factor < 1000 || !(digits * factor < greater)) {
      return false;
    }
    readScale(token + 1);
    if (scale >= greater) {
      scale = greater;
      end = token;
      return false;
    }
    plain = digits;
    plainEnd = token + 1;
    return true;
  }

  /** Reads scale words from a token on into {@link #scale} and {@link #end}. */
  private void readScale(int token) {
    scale = 1;
    end = token;
    for (double factor = factor(end); factor > 0; factor = factor(end)) {
      scale *= factor;
      end++;
    }
  }

  /** Reads a number in words; false if none begins at {@code token}. */
  public boolean readWords(int token) {
    double total = 0;
    double lastScale = Double.POSITIVE_INFINITY;
    int at = token;
    int parts = 0;
    while (section(at)) {
      double part = section;
      int partEnd = sectionEnd;
      readScale(partEnd);
      if (scale >= lastScale) {
        break;
      }
      parts++;
      total += part * scale;
      plain = part;
      plainEnd = partEnd;
      lastScale = scale;
      at = end;
      if (scale == 1) {
        break;
      }
    }
    if (parts == 0) {
      return false;
    }
    spelled = true;
    end = at;
    value = total;
    scale = lastScale;
    boolean half = scale > 1 && isHalf(at);
    if (half) {
      value += scale / 2;
      end++;
    }
    if (half || parts > 1) {
      plain = value;
      scale = 1;
      plainEnd = end;
    }
    return true;
  }

  /** Reads a number below a thousand in words. */
  private boolean section(int token) {
    long first = word(token);
    int digit = NumberWord.digit(first);
    if (digit == 0) {
      return NumberWord.role(first) == NumberWord.TEN && teens(token + 1);
    }
    int next = NumberWord.role(word(token + 1));
    if (next == NumberWord.TENS) {
      return tens(digit * 10, token + 2);
    }
    if (next == NumberWord.HUNDRED) {
      return hundreds(digit * 100, token + 2);
    }
    section = digit;
    sectionEnd = token + 1;
    // "hai ba" is no number but an idiom or two words; "ba năm" is three years.
    return NumberWord.digit(word(token + 1)) == 0 || isFive(token + 1);
  }

  private boolean teens(int token) {
    section = 10;
    sectionEnd = token;
    int tail = NumberWord.tail(word(token));
    if (tail > 0 && !isFive(token)) {
      section += tail;
      sectionEnd++;
    }
    return true;
  }

  private boolean tens(double tens, int token) {
    section = tens;
    sectionEnd = token;
    int tail = NumberWord.tail(word(token));
    if (tail > 0 && !isFive(token)) {
      section += tail;
      sectionEnd++;
    }
    return true;
  }

  private boolean hundreds(double hundreds, int token) {
    int role = NumberWord.role(word(token));
    int digit = NumberWord.digit(word(token));
    int after = NumberWord.role(word(token + 1));
    if (role == NumberWord.AND && NumberWord.tail(word(token + 1)) > 0) {
      section = hundreds + NumberWord.tail(word(token + 1));
      sectionEnd = token + 2;
    } else if (role == NumberWord.TEN) {
      teens(token + 1);
      section += hundreds;
    } else if (digit > 0 && after == NumberWord.TENS) {
      tens(hundreds + digit * 10, token + 2);
    } else {
      section = hundreds;
      sectionEnd = token;
    }
    return true;
  }

  /** Whether the word is năm, which after a number is years rather than five. */
  private boolean isFive(int token) {
    return NumberWord.role(word(token)) == NumberWord.DIGIT + 5;
  }

  private boolean isHalf(int token) {
    return NumberWord.role(word(token)) == NumberWord.HALF;
  }

  /** The factor of a scale word; 0 in words that only begin like one, such as tỷ phú. */
  private double factor(int token) {
    if (NumberWord.endsOtherWord(word(token + 1))) {
      return 0;
    }
    return token < tokens.size() && tokens.letterCase(token) == LetterCase.TITLE
        ? 0
        : NumberWord.factor(word(token));
  }

  private long word(int token) {
    return token < tokens.size() && tokens.is(token, TokenKind.SYLLABLE) ? tokens.key(token) : 0;
  }
}
