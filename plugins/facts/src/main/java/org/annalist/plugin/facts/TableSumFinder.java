package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.document.Block;

/**
 * Finds totals in tables: a row or column that is named a total ("Tổng", "Cộng") against those
 * before it, and a group ("I", "II") against its members. A false sum is believed only beside one
 * of the same row or column that holds.
 */
final class TableSumFinder {

  private final Reading reading;
  private final List<Sum> sums = new ArrayList<>();

  TableSumFinder(Reading reading) {
    this.reading = reading;
  }

  List<Sum> find() {
    List<Block> blocks = reading.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Block.Kind.TABLE) {
        for (int nth = 0; nth < 2; nth++) {
          TableGrid grid = TableGrid.read(reading, blocks, i, nth);
          totals(grid, "table-column");
          totals(grid.turned(), "table-row");
        }
      }
    }
    return sums;
  }

  private void totals(TableGrid grid, String rule) {
    List<Integer> members = new ArrayList<>();
    List<Integer> groups = new ArrayList<>();
    int group = -1;
    for (int row : grid.rows()) {
      if (!grid.hasFigures(row)) {
        continue;
      }
      boolean total = grid.isTotal(row);
      if (total || grid.isGroup(row)) {
        if (group >= 0) {
          check(grid, group, members, rule);
        }
        if (total) {
          check(grid, row, groups.isEmpty() ? members : groups, rule);
          groups.clear();
        } else {
          groups.add(row);
        }
        group = total ? -1 : row;
        members.clear();
      } else {
        members.add(row);
      }
    }
    if (group >= 0) {
      check(grid, group, members, rule);
    }
  }

  /** Checks one total against its parts, column by column. */
  private void check(TableGrid grid, int total, List<Integer> parts, String rule) {
    List<Sum> found = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      Annotation<Quantity> whole = grid.at(total, column);
      List<Annotation<Quantity>> operands = new ArrayList<>();
      for (int row : parts) {
        if (grid.at(row, column) != null) {
          operands.add(grid.at(row, column));
        }
      }
      if (whole != null && operands.size() >= 2) {
        sum(whole, operands, rule, found);
      }
    }
    boolean believed = found.stream().anyMatch(Sum::consistent);
    found.stream().filter(sum -> believed || sum.consistent()).forEach(sums::add);
  }

  private static void sum(
      Annotation<Quantity> whole,
      List<Annotation<Quantity>> partFigures,
      String rule,
      List<Sum> found) {
    List<Double> parts = partFigures.stream().map(p -> p.value().value()).toList();
    double total = whole.value().value();
    boolean holds = Arithmetic.addsUp(total, parts);
    double off = Math.abs(parts.stream().mapToDouble(Double::doubleValue).sum() - total);
    if (holds || off <= PartsFinder.SLIP * total) {
      List<Annotation<Quantity>> operands = new ArrayList<>(partFigures);
      operands.add(whole);
      found.add(new Sum(total, parts, Double.NaN, holds, rule, operands));
    }
  }
}
