package org.annalist.api.view;

import java.util.Objects;

/**
 * One cell of a table or value of a form: words, and how they are meant to look.
 *
 * <p>Cells compare by their sort key, so that a column of numbers or days sorts as such.
 */
public final class Cell implements Comparable<Cell> {

  /** An empty cell. */
  public static final Cell EMPTY = new Cell("", "", "", false, Double.NaN, Double.NaN);

  private final String text;
  private final String mark;
  private final String detail;
  private final boolean quoted;
  private final double ratio;
  private final double order;

  private Cell(
      String text, String mark, String detail, boolean quoted, double ratio, double order) {
    this.text = Objects.requireNonNull(text);
    this.mark = Objects.requireNonNull(mark);
    this.detail = Objects.requireNonNull(detail);
    this.quoted = quoted;
    this.ratio = ratio;
    this.order = order;
  }

  /** A cell with words of the program. */
  public static Cell of(String text) {
    return new Cell(text, "", "", false, Double.NaN, Double.NaN);
  }

  /** A cell that shows {@code text} and sorts as a number. */
  public static Cell number(String text, double value) {
    return new Cell(text, "", "", false, Double.NaN, value);
  }

  /**
   * The same cell with a mark before its words: a layer's name, an entity type's, or a severity's.
   */
  public Cell withMark(String newMark) {
    return new Cell(text, newMark, detail, quoted, ratio, order);
  }

  /** The same cell with more words, set paler behind the first. */
  public Cell withDetail(String newDetail) {
    return new Cell(text, mark, newDetail, quoted, ratio, order);
  }

  /** The same cell as words of a document, set in the documents' face. */
  public Cell asQuote() {
    return new Cell(text, mark, detail, true, ratio, order);
  }

  /** The same cell with a bar filled to {@code newRatio}, from 0 to 1. */
  public Cell withRatio(double newRatio) {
    return new Cell(text, mark, detail, quoted, newRatio, order);
  }

  public String text() {
    return text;
  }

  /** Mark before the words: {@code PERSON}, {@code times}, {@code ERROR} …, or empty. */
  public String mark() {
    return mark;
  }

  /** Paler words behind the first, or empty. */
  public String detail() {
    return detail;
  }

  /** Whether these are words of a document. */
  public boolean quoted() {
    return quoted;
  }

  /** How far a bar is filled, from 0 to 1; NaN for no bar. */
  public double ratio() {
    return ratio;
  }

  /** The number it sorts by; NaN if it sorts by its words. */
  public double order() {
    return order;
  }

  /** Numbers before words, numbers by value, words in the order of the Vietnamese alphabet. */
  @Override
  public int compareTo(Cell other) {
    boolean number = !Double.isNaN(order);
    boolean otherNumber = !Double.isNaN(other.order);
    if (number && otherNumber) {
      return Double.compare(order, other.order);
    }
    return number != otherNumber ? (number ? -1 : 1) : Alphabet.ORDER.compare(text, other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cell c
        && text.equals(c.text)
        && mark.equals(c.mark)
        && detail.equals(c.detail)
        && quoted == c.quoted
        && Double.compare(ratio, c.ratio) == 0
        && Double.compare(order, c.order) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, mark, detail, quoted, ratio, order);
  }

  @Override
  public String toString() {
    return text;
  }
}
