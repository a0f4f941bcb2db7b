package org.annalist.workbench.search;

import java.text.Normalizer;
import java.util.Arrays;
import org.annalist.api.Span;

/**
 * A text as it is compared when someone searches, with the way back to the text itself. Immutable.
 *
 * <p>In both forms letters are small and a run of white space is one blank. The folded form has no
 * accents, and d for đ; the accented form puts the tone of {@code oa}, {@code oe}, {@code uy} where
 * one school of writing has it, so that both schools find each other.
 */
public final class FoldedText {

  private static final int TABLE = 0x2000;
  private static final char DROPPED = 0;

  /** The letter without accents of each character below {@link #TABLE}; made once, only read. */
  private static final char[] BARE = bare();

  private static final String TONED = "òóỏõọùúủũụ";
  private static final String PLAIN = "ooooouuuuu";
  private static final String NEXT = "aey";
  private static final String[] NEXT_TONED = {"àáảãạ", "èéẻẽẹ", "ỳýỷỹỵ"};

  private final String text;
  private final int[] offsets;

  private FoldedText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** The form without accents. */
  public static FoldedText folded(String original) {
    return of(original, true);
  }

  /** The form that keeps accents; of a text in NFC. */
  public static FoldedText accented(String original) {
    return of(original, false);
  }

  /** Words without accents and capitals, for a comparison that needs no way back. */
  public static String fold(String words) {
    return folded(words).text.strip();
  }

  private static FoldedText of(String original, boolean bare) {
    StringBuilder text = new StringBuilder(original.length());
    int[] offsets = new int[original.length() + 1];
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      char kept = isBlank(c) ? ' ' : bare ? bare(c) : Character.toLowerCase(c);
      boolean repeats = kept == ' ' && !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
      if (kept != DROPPED && !repeats) {
        offsets[text.length()] = i;
        text.append(kept);
      }
    }
    offsets[text.length()] = original.length();
    if (!bare) {
      moveTones(text);
    }
    return new FoldedText(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static char bare(char c) {
    return c < TABLE ? BARE[c] : Character.toLowerCase(c);
  }

  private static char[] bare() {
    char[] table = new char[TABLE];
    for (char c = 0; c < TABLE; c++) {
      String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      char first = Character.toLowerCase(parts.charAt(0));
      boolean mark = Character.getType(first) == Character.NON_SPACING_MARK;
      table[c] = mark ? DROPPED : first == 'đ' ? 'd' : first;
    }
    return table;
  }

  /** Writes {@code hòa} as {@code hoà}; one letter for one letter. */
  private static void moveTones(StringBuilder text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      int tone = TONED.indexOf(text.charAt(i));
      int next = tone < 0 ? -1 : NEXT.indexOf(text.charAt(i + 1));
      if (next >= 0 && (PLAIN.charAt(tone) == 'u') == (NEXT.charAt(next) == 'y')) {
        text.setCharAt(i, PLAIN.charAt(tone));
        text.setCharAt(i + 1, NEXT_TONED[next].charAt(tone % 5));
      }
    }
  }

  /** What is compared. */
  public String text() {
    return text;
  }

  /** Where a range of {@link #text} stands in the original, marks that follow a letter included. */
  public Span span(int begin, int end) {
    return new Span(offsets[begin], offsets[end]);
  }
}
