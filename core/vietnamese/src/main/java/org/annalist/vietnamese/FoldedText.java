package org.annalist.vietnamese;

import java.text.Normalizer;
import org.annalist.api.document.Offsets;

/**
 * A text folded for search, with the way back: what was found in {@link #text} stands in the
 * unfolded text at {@code offsets().toOriginal(span)}.
 */
public final class FoldedText {

  private final String text;
  private final Offsets offsets;

  private FoldedText(String text, Offsets offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** Folds a text: lower case, no marks, {@code đ} as {@code d}. */
  public static FoldedText of(CharSequence words) {
    int length = words.length();
    StringBuilder out = new StringBuilder(length);
    Offsets.Builder offsets = new Offsets.Builder();
    int i = 0;
    while (i < length) {
      char c = words.charAt(i);
      int before = out.length();
      int units = 1;
      if (c < 0x80) {
        out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      } else if (Folds.isKnown(c)) {
        out.append(Folds.of(c));
      } else {
        units = Character.charCount(Character.codePointAt(words, i));
        append(words, i, i + units, out);
      }
      int made = out.length() - before;
      if (made == units) {
        offsets.same(units);
      } else {
        offsets.replaced(units, made);
      }
      i += units;
    }
    return new FoldedText(out.toString(), offsets.build());
  }

  private static void append(CharSequence words, int begin, int end, StringBuilder out) {
    String parts =
        Normalizer.normalize(words.subSequence(begin, end), Normalizer.Form.NFD).toLowerCase();
    parts.codePoints().filter(part -> !isMark(part)).forEach(out::appendCodePoint);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** From {@link #text} to the unfolded text. */
  public Offsets offsets() {
    return offsets;
  }
}
