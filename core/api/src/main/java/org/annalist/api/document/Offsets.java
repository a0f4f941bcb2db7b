package org.annalist.api.document;

import java.util.Arrays;
import org.annalist.api.Span;

/**
 * Maps offsets of a normalised text to offsets of the original, and back.
 *
 * <p>Kept as break points: between two of them both texts run in step. A stretch that was replaced
 * by a shorter or longer one maps as a whole. Lookup takes O(log n) of the number of break points;
 * the identity has none.
 */
public final class Offsets {

  /** Both texts are the same. */
  public static final Offsets IDENTITY = new Offsets(new int[] {0}, new int[] {0}, new int[] {0});

  // Segment i starts at text[i] / original[i]; inStep[i] code units of it run in step, and what
  // remains up to the next segment was replaced as a whole.
  private final int[] text;
  private final int[] original;
  private final int[] inStep;

  private Offsets(int[] text, int[] original, int[] inStep) {
    this.text = text;
    this.original = original;
    this.inStep = inStep;
  }

  /** Whether both texts run in step from begin to end. */
  public boolean isIdentity() {
    return this == IDENTITY;
  }

  /** The original offset of a boundary that begins something at {@code offset} of the text. */
  public int originalBegin(int offset) {
    return map(text, original, offset, false);
  }

  /** The original offset of a boundary that ends something at {@code offset} of the text. */
  public int originalEnd(int offset) {
    return map(text, original, offset, true);
  }

  /** The span of the original text that {@code span} came from. */
  public Span toOriginal(Span span) {
    if (isIdentity()) {
      return span;
    }
    int begin = originalBegin(span.begin());
    return new Span(begin, span.length() == 0 ? begin : originalEnd(span.end()));
  }

  /** The span of the text that {@code original} became. */
  public Span fromOriginal(Span span) {
    if (isIdentity()) {
      return span;
    }
    int begin = map(original, text, span.begin(), false);
    return new Span(begin, span.length() == 0 ? begin : map(original, text, span.end(), true));
  }

  private int map(int[] from, int[] to, int offset, boolean end) {
    if (isIdentity()) {
      return offset;
    }
    int at = Arrays.binarySearch(from, offset);
    // Equal keys (an insertion or deletion at the very place): take the last, or for an end the
    // first.
    int i = at < 0 ? -at - 2 : at;
    if (at >= 0) {
      while (i + 1 < from.length && from[i + 1] == offset) {
        i++;
      }
      if (end) {
        while (i > 0 && from[i - 1] == offset) {
          i--;
        }
      }
      if (end
          && i > 0
          && to[i] > to[i - 1] + inStep[i - 1]
          && from[i] == from[i - 1] + inStep[i - 1]) {
        return to[i - 1] + inStep[i - 1];
      }
    }
    int within = offset - from[i];
    if (within <= inStep[i] || i + 1 == from.length) {
      return to[i] + within;
    }
    return end ? to[i + 1] : to[i] + inStep[i];
  }

  /**
   * Collects the stretches of a text while it is normalised, in order. Not safe for several
   * threads.
   */
  public static final class Builder {
    private int[] text = new int[8];
    private int[] original = new int[8];
    private int[] inStep = new int[8];
    private int size;
    private int textEnd;
    private int originalEnd;
    private boolean changed;

    /** The next {@code length} code units are the same in both texts. */
    public Builder same(int length) {
      if (length > 0) {
        if (size == 0
            || text[size - 1] + inStep[size - 1] != textEnd
            || original[size - 1] + inStep[size - 1] != originalEnd) {
          open();
        }
        inStep[size - 1] += length;
        textEnd += length;
        originalEnd += length;
      }
      return this;
    }

    /**
     * The next {@code originalLength} code units of the original became {@code textLength} of the
     * text.
     */
    public Builder replaced(int originalLength, int textLength) {
      if (originalLength > 0 || textLength > 0) {
        open();
        changed |= originalLength != textLength;
        textEnd += textLength;
        originalEnd += originalLength;
      }
      return this;
    }

    private void open() {
      if (size == text.length) {
        text = Arrays.copyOf(text, size * 2);
        original = Arrays.copyOf(original, size * 2);
        inStep = Arrays.copyOf(inStep, size * 2);
      }
      text[size] = textEnd;
      original[size] = originalEnd;
      inStep[size++] = 0;
    }

    /** The map; {@link #IDENTITY} if no stretch changed its length. */
    public Offsets build() {
      if (!changed) {
        return IDENTITY;
      }
      open();
      return new Offsets(
          Arrays.copyOf(text, size), Arrays.copyOf(original, size), Arrays.copyOf(inStep, size));
    }
  }
}
