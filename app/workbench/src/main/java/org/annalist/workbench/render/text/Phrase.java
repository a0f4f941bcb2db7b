package org.annalist.workbench.render.text;

import java.util.Arrays;
import org.annalist.api.Cancellation;
import org.annalist.api.Span;
import org.annalist.api.view.MarkedText;
import org.annalist.workbench.search.FoldedText;

/**
 * What is looked for in one text: words as they follow each other.
 *
 * @param words as they were typed
 * @param accents whether accents must agree; capitals never need to
 * @param whole whether they must begin and end as words do
 */
record Phrase(String words, boolean accents, boolean whole) {

  /** Nothing. */
  static final Phrase NONE = new Phrase("", false, false);

  /** More places are not kept: nobody walks through them, and they would only fill memory. */
  static final int MOST = 100_000;

  /** Characters that are looked at at once. */
  private static final int PIECE = 1 << 17;

  /** Blanks in a row count as one, so a place may be longer than the words; this much. */
  private static final int LOOSE = 256;

  /**
   * Where the words stand.
   *
   * @param begins in the order of the text
   * @param ends one for each begin
   * @param more whether there are more than were kept
   */
  record Places(int[] begins, int[] ends, boolean more) {

    static final Places NONE = new Places(new int[0], new int[0], false);

    int size() {
      return begins.length;
    }

    Span span(int index) {
      return new Span(begins[index], ends[index]);
    }

    /** Index of the first place that begins at an offset or behind it; {@link #size} if none. */
    int from(int offset) {
      int found = Arrays.binarySearch(begins, offset);
      return found < 0 ? -found - 1 : found;
    }
  }

  boolean isEmpty() {
    return form(words).text().isBlank();
  }

  private FoldedText form(String text) {
    return accents ? FoldedText.accented(text) : FoldedText.folded(text);
  }

  /**
   * All places in a text.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  Places in(MarkedText text, Cancellation cancellation) {
    String wanted =
        form(java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFC)).text();
    wanted = wanted.strip();
    int[] begins = new int[64];
    int[] ends = new int[64];
    int size = 0;
    int free = 0;
    for (int from = 0; from < text.length() && !wanted.isEmpty(); from += PIECE) {
      cancellation.check();
      // One character before tells whether a word begins.
      int begin = Math.max(0, from - 1);
      int end = (int) Math.min(text.length(), (long) from + PIECE + words.length() + LOOSE);
      FoldedText form = form(text.text(new Span(begin, end)));
      for (int at = form.text().indexOf(wanted);
          at >= 0;
          at = form.text().indexOf(wanted, at + 1)) {
        Span span = form.span(at, at + wanted.length());
        int first = begin + span.begin();
        boolean fresh = first >= Math.max(free, from) && first < (long) from + PIECE;
        if (fresh && (!whole || isWhole(form.text(), at, at + wanted.length()))) {
          if (size == MOST) {
            return new Places(Arrays.copyOf(begins, size), Arrays.copyOf(ends, size), true);
          }
          if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
          }
          begins[size] = first;
          ends[size++] = begin + span.end();
          free = begin + span.end();
        }
      }
    }
    return new Places(Arrays.copyOf(begins, size), Arrays.copyOf(ends, size), false);
  }

  private static boolean isWhole(String text, int begin, int end) {
    boolean begins = begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1));
    return begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
