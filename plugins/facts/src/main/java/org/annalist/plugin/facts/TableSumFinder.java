package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.document.Block;

/**
 * Finds totals in tables: a row or column that is named a total ("Tổng", "Cộng") against the rows
 * or columns before it. One false sum is only believed beside others that hold.
 */
final class TableSumFinder {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final double SLIP = 0.25;

  private final Reading reading;
  private final List<Sum> sums = new ArrayList<>();

  TableSumFinder(Reading reading) {
    this.reading = reading;
  }

  /** The figures and labels of one table by row and column. */
  private static final class Grid {
    private final TreeMap<Integer, TreeMap<Integer, Annotation<Quantity>>> figures =
        new TreeMap<>();
    private final TreeMap<Integer, TreeMap<Integer, String>> labels = new TreeMap<>();
    private int columns;

    Annotation<Quantity> at(int row, int column) {
      return figures.getOrDefault(row, new TreeMap<>()).get(column);
    }

    Grid turned() {
      Grid turned = new Grid();
      figures.forEach(
          (row, cells) ->
              cells.forEach(
                  (column, figure) -> {
                    turned.figures.computeIfAbsent(column, c -> new TreeMap<>()).put(row, figure);
                    turned.columns = Math.max(turned.columns, row + 1);
                  }));
      labels.forEach(
          (row, cells) ->
              cells.forEach(
                  (column, label) ->
                      turned.labels.computeIfAbsent(column, c -> new TreeMap<>()).put(row, label)));
      return turned;
    }
  }

  List<Sum> find() {
    List<Block> blocks = reading.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Block.Kind.TABLE) {
        Grid grid = grid(blocks, i);
        totals(grid, "table-column");
        totals(grid.turned(), "table-row");
      }
    }
    return sums;
  }

  private Grid grid(List<Block> blocks, int table) {
    Grid grid = new Grid();
    Span span = blocks.get(table).span();
    for (int i = table + 1; i < blocks.size(); i++) {
      Block cell = blocks.get(i);
      if (cell.kind() != Block.Kind.CELL || !span.contains(cell.span())) {
        break;
      }
      List<Annotation<Quantity>> inside = Reading.within(reading.figures(), cell.span());
      if (inside.size() == 1) {
        grid.figures
            .computeIfAbsent(cell.row(), r -> new TreeMap<>())
            .put(cell.column(), inside.get(0));
        grid.columns = Math.max(grid.columns, cell.column() + 1);
      } else if (inside.isEmpty()) {
        grid.labels
            .computeIfAbsent(cell.row(), r -> new TreeMap<>())
            .put(cell.column(), reading.words(cell.span()).strip().toLowerCase(VIETNAMESE));
      }
    }
    return grid;
  }

  /** Checks each row that is named a total, column by column. */
  private void totals(Grid grid, String rule) {
    int begin = 0;
    for (Map.Entry<Integer, TreeMap<Integer, String>> row : grid.labels.entrySet()) {
      boolean total =
          row.getValue().values().stream().anyMatch(TableSumFinder::isTotal)
              && grid.figures.containsKey(row.getKey());
      if (total) {
        total(grid, begin, row.getKey(), rule);
        begin = row.getKey() + 1;
      }
    }
  }

  private static boolean isTotal(String label) {
    return label.startsWith("tổng")
        || label.startsWith("cộng")
        || label.equals("toàn tỉnh")
        || label.equals("toàn thành phố")
        || label.equals("cả nước");
  }

  private void total(Grid grid, int begin, int total, String rule) {
    List<Sum> found = new ArrayList<>();
    for (int column = 0; column < grid.columns; column++) {
      Annotation<Quantity> whole = grid.at(total, column);
      List<Annotation<Quantity>> operands = new ArrayList<>();
      for (int row = begin; row < total; row++) {
        Annotation<Quantity> part = grid.at(row, column);
        if (part != null) {
          operands.add(part);
        }
      }
      if (whole != null && operands.size() >= 2) {
        sum(whole, operands, rule, found);
      }
    }
    boolean believed = found.stream().anyMatch(Sum::consistent);
    found.stream().filter(sum -> believed || sum.consistent()).forEach(sums::add);
  }

  private void sum(
      Annotation<Quantity> whole,
      List<Annotation<Quantity>> partFigures,
      String rule,
      List<Sum> found) {
    List<Double> parts = partFigures.stream().map(p -> p.value().value()).toList();
    double total = whole.value().value();
    boolean holds = Arithmetic.addsUp(total, parts);
    double off = Math.abs(parts.stream().mapToDouble(Double::doubleValue).sum() - total);
    if (holds || off <= SLIP * total) {
      List<Annotation<Quantity>> operands = new ArrayList<>(partFigures);
      operands.add(whole);
      found.add(new Sum(total, parts, Double.NaN, holds, rule, operands));
    }
  }
}
