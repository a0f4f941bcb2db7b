package org.annalist.vietnamese;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.document.Block;

/** Finds tables in the lines of a text: cells apart by {@code |}, by tabs, or by wide gaps. */
final class LineTables {

  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_GAP_ROWS = 3;
  private static final int GAP = 2;

  private LineTables() {}

  /**
   * Adds the table that begins at line {@code first}, if one does.
   *
   * @return the line after it, or {@code first}
   */
  static int read(List<TextLine> lines, int first, List<Block> blocks) {
    TextLine line = lines.get(first);
    if (line.has('|')) {
      return add(marked(lines, first, '|'), FEWEST_ROWS, lines, first, blocks);
    }
    if (line.has('\t')) {
      return add(marked(lines, first, '\t'), FEWEST_ROWS, lines, first, blocks);
    }
    List<List<TextLine>> rows = gapped(lines, first);
    return hasFigures(rows) ? add(rows, FEWEST_GAP_ROWS, lines, first, blocks) : first;
  }

  private static List<List<TextLine>> marked(List<TextLine> lines, int first, char mark) {
    int after = first;
    boolean enclosed = true;
    while (after < lines.size() && lines.get(after).has(mark)) {
      enclosed &= lines.get(after).first() == mark;
      after++;
    }
    List<List<TextLine>> rows = new ArrayList<>();
    for (int i = first; i < after; i++) {
      rows.add(lines.get(i).cells(mark, enclosed));
    }
    return rows;
  }

  private static List<List<TextLine>> gapped(List<TextLine> lines, int first) {
    List<List<TextLine>> rows = new ArrayList<>();
    for (int i = first; i < lines.size() && !lines.get(i).isBlank(); i++) {
      List<TextLine> row = lines.get(i).pieces(GAP);
      if (row.size() < 2 || !rows.isEmpty() && row.size() != rows.get(0).size()) {
        break;
      }
      rows.add(row);
    }
    return rows;
  }

  /** Two texts side by side are no table: most rows must end in a figure. */
  private static boolean hasFigures(List<List<TextLine>> rows) {
    long figures = rows.stream().filter(row -> row.get(row.size() - 1).isFigure()).count();
    return figures * 2 >= rows.size();
  }

  private static int add(
      List<List<TextLine>> rows, int fewest, List<TextLine> lines, int first, List<Block> blocks) {
    if (rows.size() < fewest || rows.get(0).size() < 2) {
      return first;
    }
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
