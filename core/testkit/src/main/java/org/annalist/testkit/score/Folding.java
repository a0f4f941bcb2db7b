package org.annalist.testkit.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings spellings together that count as one: case, composed and decomposed letters, white space.
 */
final class Folding {
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SPACE_OR_DOT = Pattern.compile("[ .]");

  /** Dotless i folds to itself, though its capital is I. */
  private static final int DOTLESS_I = 'ı';

  private Folding() {}

  /** Composed, without case, with single spaces; Ð (eth), often typed for Đ, becomes Đ. */
  static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00d0', '\u0110');
    StringBuilder folded = new StringBuilder(composed.length());
    composed.codePoints().forEach(c -> appendFolded(folded, c));
    return trim(folded);
  }

  /** Single spaces inside and none at the ends; no-break spaces are white space too. */
  static String trim(CharSequence text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** A document number without spaces and dots, its dashes as hyphens. */
  static String documentNumber(String text) {
    return SPACE_OR_DOT.matcher(fold(text)).replaceAll("").replace('–', '-');
  }

  /** How far two noun phrases share their words, 0 to 1; two empty ones agree. */
  static double tokenF1(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    if (left.isEmpty() && right.isEmpty()) {
      return 1.0;
    }
    List<String> rest = new ArrayList<>(right);
    long common = left.stream().filter(rest::remove).count();
    return 2.0 * common / (left.size() + right.size());
  }

  private static List<String> words(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
  }

  /** Lower, upper, lower: the capital of ß is two letters, and sigma has two small forms. */
  private static void appendFolded(StringBuilder out, int c) {
    if (c == DOTLESS_I) {
      out.appendCodePoint(c);
      return;
    }
    String capital = Character.toString(c).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    capital.codePoints().map(Character::toLowerCase).forEach(out::appendCodePoint);
  }
}
