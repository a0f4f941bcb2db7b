package org.annalist.plugin.facts;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.document.Block;

/**
 * The figures and labels of one table by row and column. A cell may hold two figures, as "791
 * (1,44%)" does: the first ones make one grid, the second ones another.
 */
final class TableGrid {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final TreeMap<Integer, TreeMap<Integer, Annotation<Quantity>>> figures = new TreeMap<>();
  private final TreeMap<Integer, TreeMap<Integer, String>> labels = new TreeMap<>();
  private int columns;

  /**
   * Reads the cells behind a table block.
   *
   * @param nth which of a cell's figures to take, from 0
   */
  static TableGrid read(Reading reading, List<Block> blocks, int table, int nth) {
    TableGrid grid = new TableGrid();
    Span span = blocks.get(table).span();
    for (int i = table + 1; i < blocks.size(); i++) {
      Block cell = blocks.get(i);
      if (cell.kind() != Block.Kind.CELL || !span.contains(cell.span())) {
        break;
      }
      List<Annotation<Quantity>> inside = Reading.within(reading.figures(), cell.span());
      if (nth < inside.size() && inside.size() <= 2) {
        grid.put(cell.row(), cell.column(), inside.get(nth));
      }
      if (inside.isEmpty()) {
        String label = reading.words(cell.span()).strip().toLowerCase(VIETNAMESE);
        grid.labels.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), label);
      }
    }
    return grid;
  }

  private void put(int row, int column, Annotation<Quantity> figure) {
    figures.computeIfAbsent(row, r -> new TreeMap<>()).put(column, figure);
    columns = Math.max(columns, column + 1);
  }

  /** The same grid with rows and columns changed. */
  TableGrid turned() {
    TableGrid turned = new TableGrid();
    figures.forEach((row, cells) -> cells.forEach((column, f) -> turned.put(column, row, f)));
    labels.forEach(
        (row, cells) ->
            cells.forEach(
                (column, label) ->
                    turned.labels.computeIfAbsent(column, c -> new TreeMap<>()).put(row, label)));
    return turned;
  }

  /** Rows that hold a label, in order. */
  Iterable<Integer> rows() {
    return labels.keySet();
  }

  /** Number of columns up to the last figure. */
  int columns() {
    return columns;
  }

  /** The figure of a cell, or null. */
  Annotation<Quantity> at(int row, int column) {
    TreeMap<Integer, Annotation<Quantity>> cells = figures.get(row);
    return cells == null ? null : cells.get(column);
  }

  boolean hasFigures(int row) {
    return figures.containsKey(row);
  }

  /** Whether one of a row's labels names a total. */
  boolean isTotal(int row) {
    return labels.get(row).values().stream().anyMatch(TableGrid::namesTotal);
  }

  private static boolean namesTotal(String label) {
    return label.startsWith("tổng")
        || label.startsWith("cộng")
        || label.equals("toàn tỉnh")
        || label.equals("toàn thành phố")
        || label.equals("cả nước");
  }

  /** Whether a row heads a group: its first label is a Roman number or a single letter. */
  boolean isGroup(int row) {
    String first = labels.get(row).firstEntry().getValue();
    return first.matches("[ivx]{1,4}|[a-hđ]") && !isTotal(row);
  }
}
