package org.annalist.vietnamese;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;

/** One line of a text without the white space around it, and what can be seen of it. */
final class TextLine {

  /** Most characters of a line that reads as a heading. */
  static final int SHORT = 120;

  /** Blanks between two texts that stand side by side on a line. */
  static final int COLUMNS_GAP = 4;

  private static final int LONGEST_WORD = 16;

  private final String text;
  private final int begin;
  private final int end;
  private final boolean bar;
  private final boolean tab;
  private final boolean gap;

  /** The line between two places of a text, without the white space at its ends. */
  TextLine(String text, int begin, int end) {
    this(text, begin, end, false);
  }

  /**
   * The same.
   *
   * @param plain whether the whole text has no bar, tab or gap, so that none is looked for
   */
  TextLine(String text, int begin, int end, boolean plain) {
    int from = begin;
    int to = end;
    while (from < to && isWhite(text.charAt(from))) {
      from++;
    }
    while (to > from && isWhite(text.charAt(to - 1))) {
      to--;
    }
    this.text = text;
    this.begin = from;
    this.end = to;
    boolean anyBar = false;
    boolean anyTab = false;
    boolean anyGap = false;
    char before = 0;
    for (int i = from; !plain && i < to; i++) {
      char c = text.charAt(i);
      if (c == '|') {
        anyBar = true;
      } else if (c == '\t') {
        anyTab = true;
      } else if (c == ' ' && before == ' ') {
        anyGap = true;
      }
      before = c;
    }
    bar = anyBar;
    tab = anyTab;
    gap = anyGap || anyTab;
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  Span span() {
    return new Span(begin, end);
  }

  int length() {
    return end - begin;
  }

  boolean isBlank() {
    return begin == end;
  }

  char first() {
    return text.charAt(begin);
  }

  char last() {
    return text.charAt(end - 1);
  }

  boolean hasBar() {
    return bar;
  }

  boolean hasTab() {
    return tab;
  }

  /** Whether the line closes a sentence or clause. */
  boolean isClosed() {
    return ".!?:;…,”\"".indexOf(last()) >= 0;
  }

  /** Whether a line goes on with a small letter, as the second line of a paragraph does. */
  boolean beginsSmall() {
    return Character.isLowerCase(first());
  }

  /** Whether it has at least two letters, and all of them are capitals. */
  boolean isCapitals() {
    int letters = 0;
    for (int i = begin; i < end; i++) {
      int entry = Letters.of(text.charAt(i));
      if (Letters.classOf(entry) == Letters.LETTER) {
        if (!Letters.isUpper(entry)) {
          return false;
        }
        letters++;
      }
    }
    return letters >= 2;
  }

  /** Key of what stands before the first blank. */
  long firstWordKey() {
    int i = begin;
    while (i < end && i < begin + LONGEST_WORD && !isWhite(text.charAt(i))) {
      i++;
    }
    return Letters.key(text, begin, i);
  }

  /** The line in normal spelling, without a colon at its end. */
  String normal() {
    return Syllables.normal(text.substring(begin, last() == ':' ? end - 1 : end)).strip();
  }

  /** The parts of the line between gaps of at least {@code width} blanks, or of a tab. */
  List<TextLine> pieces(int width) {
    if (!gap) {
      return List.of(this);
    }
    List<TextLine> pieces = new ArrayList<>();
    int from = begin;
    int i = begin;
    while (i < end) {
      int white = i;
      boolean tabbed = false;
      while (white < end && isWhite(text.charAt(white))) {
        tabbed |= text.charAt(white) == '\t';
        white++;
      }
      if (tabbed || white - i >= width) {
        pieces.add(new TextLine(text, from, i));
        from = white;
      }
      i = Math.max(white, i + 1);
    }
    pieces.add(new TextLine(text, from, end));
    return pieces;
  }

  /**
   * The parts between marks, which may be empty.
   *
   * @param enclosed whether a mark at either end stands around the line, and not beside a cell
   */
  List<TextLine> cells(char mark, boolean enclosed) {
    List<TextLine> cells = new ArrayList<>();
    int from = enclosed && first() == mark ? begin + 1 : begin;
    int to = enclosed && last() == mark && end > from ? end - 1 : end;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == mark) {
        cells.add(new TextLine(text, from, i));
        from = i + 1;
      }
    }
    cells.add(new TextLine(text, from, to));
    return cells;
  }

  /** Whether it has no letter and no digit, as the rule under a table's head. */
  boolean isRuled() {
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it begins with a digit, as the figures of a table do. */
  boolean isFigure() {
    return !isBlank() && Character.isDigit(first());
  }

  /**
   * Length of a list mark at the beginning, such as {@code -}, {@code 1.2.} or {@code a)}; or 0.
   */
  int markLength() {
    int i = begin;
    if ("-–+*•●▪".indexOf(text.charAt(i)) >= 0) {
      i++;
    } else if (Character.isDigit(text.charAt(i))) {
      i = endOfNumbering();
    } else if (Character.isLowerCase(text.charAt(i)) && i + 1 < end) {
      i = ".)".indexOf(text.charAt(i + 1)) >= 0 ? i + 2 : begin;
    } else {
      i = endOfRoman();
    }
    return i > begin && i < end && isWhite(text.charAt(i)) ? i - begin : 0;
  }

  private int endOfNumbering() {
    int i = begin;
    while (i < end && i < begin + 12 && (Character.isDigit(text.charAt(i)) || isDot(i))) {
      i++;
    }
    boolean bracket = i < end && (text.charAt(i) == ')' || text.charAt(i) == '/');
    return bracket ? i + 1 : text.charAt(i - 1) == '.' ? i : begin;
  }

  private boolean isDot(int i) {
    return text.charAt(i) == '.' && text.charAt(i - 1) != '.';
  }

  private int endOfRoman() {
    int i = begin;
    while (i < end && i < begin + 6 && "IVXL".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i > begin && i < end && ".-)".indexOf(text.charAt(i)) >= 0 ? i + 1 : begin;
  }

  @Override
  public String toString() {
    return text.substring(begin, end);
  }
}
