package org.annalist.api;

/**
 * A half-open range of UTF-16 code units in a text: {@code begin} inclusive, {@code end} exclusive.
 *
 * <p>A record with a public constructor, unlike the other values that plugins make: a range has two
 * ends and will never have more. Spans order by begin, then by end.
 *
 * @param begin first code unit, at least 0
 * @param end code unit after the last, at least {@code begin}; equal for an empty span
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code begin < 0} or {@code end < begin}
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "A span needs 0 <= begin <= end, not " + begin + ".." + end);
    }
  }

  /** The span from {@code begin} to {@code end}; throws like the constructor. */
  public static Span of(int begin, int end) {
    return new Span(begin, end);
  }

  /** Number of code units. */
  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies within this span; a span contains itself. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the code unit at {@code offset} belongs to this span. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /**
   * The words of {@code text} at this span.
   *
   * @throws IndexOutOfBoundsException if the text ends before the span does
   */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }

  /** The span as {@code begin-end}. */
  @Override
  public String toString() {
    return begin + "-" + end;
  }
}
