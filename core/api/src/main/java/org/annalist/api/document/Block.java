package org.annalist.api.document;

import java.util.Objects;
import org.annalist.api.Span;

/**
 * A piece of a document's layout. Blocks of one document stand in text order; a cell stands inside
 * its table.
 */
public final class Block {

  /** What a block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE,
    /** One cell of the table block before it; has row and column. */
    CELL,
    PAGE,
    /** Menus, widgets, lists of other articles: searched, but no source of facts. */
    BOILERPLATE
  }

  private final Kind kind;
  private final Span span;
  private final int level;
  private final int row;
  private final int column;
  private final String locator;

  private Block(Kind kind, Span span, int level, int row, int column, String locator) {
    this.kind = Objects.requireNonNull(kind);
    this.span = Objects.requireNonNull(span);
    this.level = level;
    this.row = row;
    this.column = column;
    this.locator = Objects.requireNonNull(locator);
  }

  /** A block at this span of the draft's or document's text. */
  public static Block of(Kind kind, Span span) {
    return new Block(kind, span, 0, -1, -1, "");
  }

  /** The same block at another span. */
  public Block at(Span newSpan) {
    return new Block(kind, newSpan, level, row, column, locator);
  }

  /** The same block with the level of a heading or list item, 1 being the outermost. */
  public Block withLevel(int newLevel) {
    return new Block(kind, span, newLevel, row, column, locator);
  }

  /** The same block as a cell in this row and column, both from 0. */
  public Block withCell(int newRow, int newColumn) {
    return new Block(kind, span, level, newRow, newColumn, locator);
  }

  /**
   * The same block with its place in the file's own terms, such as {@code page 3} or {@code
   * body>p[4]}.
   */
  public Block withLocator(String newLocator) {
    return new Block(kind, span, level, row, column, newLocator);
  }

  public Kind kind() {
    return kind;
  }

  public Span span() {
    return span;
  }

  /** Level of a heading or list item from 1; 0 where it means nothing. */
  public int level() {
    return level;
  }

  /** Row of a cell from 0; -1 for other blocks. */
  public int row() {
    return row;
  }

  /** Column of a cell from 0; -1 for other blocks. */
  public int column() {
    return column;
  }

  /** Place in the file's own terms, or empty. */
  public String locator() {
    return locator;
  }

  @Override
  public String toString() {
    return kind + " " + span;
  }
}
