package org.annalist.workbench.draw;

/** A face of text; sizes are relative to the font of the system, in points. */
public enum Face {
  /** Axis, chips, secondary words. */
  SMALL(-1, false, false),
  SMALL_BOLD(-1, true, false),
  PLAIN(0, false, false),
  BOLD(0, true, false),
  /** Title of a chart. */
  TITLE(1, true, false),
  /** Title of a page. */
  HEAD(4, true, false),
  /** Words of a document, quoted. */
  QUOTE(1, false, true),
  QUOTE_BOLD(1, true, true),
  /** Words of a document, in the reader. */
  READER(2, false, true),
  READER_BOLD(3, true, true);

  private final int size;
  private final boolean bold;
  private final boolean serif;

  Face(int size, boolean bold, boolean serif) {
    this.size = size;
    this.bold = bold;
    this.serif = serif;
  }

  /** Points more than the font of the system. */
  public int size() {
    return size;
  }

  public boolean bold() {
    return bold;
  }

  /** Whether it sets words of a document. */
  public boolean serif() {
    return serif;
  }

  /** Whether it sets the running text of the reader, whose lines are as high as they need. */
  public boolean reader() {
    return this == READER || this == READER_BOLD;
  }
}
