package org.annalist.vietnamese;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.document.Block;

/**
 * Finds tables in the lines of a text: cells apart by {@code |}, by tabs, or by wide gaps. A table
 * is told by its first lines alone, so that lines are not read again and again.
 */
final class LineTables {

  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_GAP_ROWS = 3;
  private static final int GAP = 2;

  private final List<TextLine> lines;
  private final List<Block> blocks;

  /** Reads tables of these lines, adding to these blocks. */
  LineTables(List<TextLine> lines, List<Block> blocks) {
    this.lines = lines;
    this.blocks = blocks;
  }

  /**
   * Adds the table that begins at line {@code first}, if one does.
   *
   * @return the line after it, or {@code first}
   */
  int read(int first) {
    if (first + FEWEST_ROWS > lines.size()) {
      return first;
    }
    TextLine line = lines.get(first);
    TextLine next = lines.get(first + 1);
    if (line.hasBar() && (next.hasBar() || isRuleBefore(first + 1, '|'))) {
      return marked(first, '|');
    }
    if (line.hasTab() && next.hasTab()) {
      return marked(first, '\t');
    }
    return isGapped(first) ? gapped(first) : first;
  }

  private int marked(int first, char mark) {
    boolean enclosed = lines.get(first).first() == mark && lines.get(first + 1).first() == mark;
    if (lines.get(first).cells(mark, enclosed).size() < 2) {
      return first;
    }
    List<List<TextLine>> rows = new ArrayList<>();
    int after = first;
    while (after < lines.size() && (has(lines.get(after), mark) || isRuleBefore(after, mark))) {
      rows.add(lines.get(after++).cells(mark, enclosed));
    }
    return add(rows, first);
  }

  /** Whether a line is drawn across, as {@code ----+----}, and the table goes on below it. */
  private boolean isRuleBefore(int line, char mark) {
    return line + 1 < lines.size()
        && "-=+─".indexOf(lines.get(line).first()) >= 0
        && lines.get(line).isRuled()
        && has(lines.get(line + 1), mark);
  }

  private static boolean has(TextLine line, char mark) {
    return mark == '|' ? line.hasBar() : line.hasTab();
  }

  /** Two texts side by side are no table: of the first rows at least two must end in a figure. */
  private boolean isGapped(int first) {
    int columns = columns(first);
    int figures = 0;
    for (int i = first; i < first + FEWEST_GAP_ROWS; i++) {
      if (columns < 2 || columns(i) != columns) {
        return false;
      }
      List<TextLine> row = lines.get(i).pieces(GAP);
      figures += row.get(row.size() - 1).isFigure() ? 1 : 0;
    }
    return figures >= FEWEST_GAP_ROWS - 1;
  }

  private int columns(int line) {
    return line < lines.size() ? lines.get(line).pieces(GAP).size() : 0;
  }

  private int gapped(int first) {
    List<List<TextLine>> rows = new ArrayList<>();
    int columns = columns(first);
    int after = first;
    while (columns(after) == columns) {
      rows.add(lines.get(after++).pieces(GAP));
    }
    return add(rows, first);
  }

  private int add(List<List<TextLine>> rows, int first) {
    int after = first + rows.size();
    Span span = new Span(lines.get(first).begin(), lines.get(after - 1).end());
    blocks.add(Block.of(Block.Kind.TABLE, span));
    int number = 0;
    for (int row = 0; row < rows.size(); row++) {
      if (!lines.get(first + row).isRuled()) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          Span cell = rows.get(row).get(column).span();
          blocks.add(Block.of(Block.Kind.CELL, cell).withCell(number, column));
        }
        number++;
      }
    }
    return after;
  }
}
