package org.annalist.api.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.annalist.api.Cancellation;

/**
 * Which rows a query keeps and in which order, as numbers. The last answer is kept: a table asks
 * for page after page of one query.
 */
final class RowOrder {

  private static final int CHECK = 0xfff;

  private final int count;
  private final List<Table.Column> columns;
  private final Cells cells;
  private final AtomicReference<Answer> last = new AtomicReference<>();

  /** The cells of a table. */
  interface Cells {
    Cell at(int row, int column);
  }

  RowOrder(int count, List<Table.Column> columns, Cells cells) {
    this.count = count;
    this.columns = List.copyOf(columns);
    this.cells = cells;
  }

  /**
   * An answer.
   *
   * @param rows numbers of the rows in order; null for all rows in their own order
   */
  private record Answer(Table.Query query, int[] rows, List<Table.Group> groups) {}

  /** Number of rows that a query keeps. */
  int count(Table.Query query, Cancellation cancellation) {
    Answer answer = answer(query, cancellation);
    return answer.rows == null ? count : answer.rows.length;
  }

  /** Number of the row at an index of the query. */
  int row(int index, Table.Query query, Cancellation cancellation) {
    Answer answer = answer(query, cancellation);
    return answer.rows == null ? index : answer.rows[index];
  }

  /** Index of a row among those of a query, or -1. */
  int indexOf(int row, Table.Query query, Cancellation cancellation) {
    Answer answer = answer(query, cancellation);
    if (answer.rows == null) {
      return row;
    }
    for (int i = 0; i < answer.rows.length; i++) {
      if (answer.rows[i] == row) {
        return i;
      }
    }
    return -1;
  }

  List<Table.Group> groups(Table.Query query, Cancellation cancellation) {
    return answer(query, cancellation).groups;
  }

  private Answer answer(Table.Query query, Cancellation cancellation) {
    Answer known = last.get();
    if (known != null && known.query.equals(query)) {
      return known;
    }
    String wanted = Alphabet.fold(query.filter()).strip();
    int sort = column(query.column());
    int group = column(query.group());
    int[] rows = wanted.isEmpty() && sort < 0 && group < 0 ? null : kept(wanted, cancellation);
    if (sort >= 0) {
      sort(rows, sort, query.ascending(), cancellation);
    }
    List<Table.Group> groups = group < 0 ? List.of() : gather(rows, group, cancellation);
    Answer answer = new Answer(query, rows, groups);
    last.set(answer);
    return answer;
  }

  private int column(String key) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).key().equals(key))
        .findFirst()
        .orElse(-1);
  }

  private int[] kept(String wanted, Cancellation cancellation) {
    if (wanted.isEmpty()) {
      return IntStream.range(0, count).toArray();
    }
    int[] kept = new int[count];
    int size = 0;
    for (int row = 0; row < count; row++) {
      check(row, cancellation);
      if (holds(row, wanted)) {
        kept[size++] = row;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private boolean holds(int row, String wanted) {
    for (int column = 0; column < columns.size(); column++) {
      Cell cell = cells.at(row, column);
      String words = cell.detail().isEmpty() ? cell.text() : cell.text() + " " + cell.detail();
      if (Alphabet.fold(words).contains(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Equal cells keep the order of their rows, in both directions. */
  private void sort(int[] rows, int column, boolean ascending, Cancellation cancellation) {
    Map<Cell, Integer> distinct = new HashMap<>();
    int[] which = new int[rows.length];
    List<Cell> values = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      check(i, cancellation);
      Cell cell = sortKey(cells.at(rows[i], column));
      Integer known = distinct.putIfAbsent(cell, values.size());
      if (known == null) {
        values.add(cell);
      }
      which[i] = known == null ? values.size() - 1 : known;
    }
    int[] rank = ranks(values);
    long[] order = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      long place = ascending ? rank[which[i]] : values.size() - rank[which[i]];
      order[i] = place << Integer.SIZE | i;
    }
    rearrange(rows, order);
  }

  /** What a cell sorts by, without what does not count. */
  private static Cell sortKey(Cell cell) {
    return Double.isNaN(cell.order()) ? Cell.of(cell.text()) : Cell.number("", cell.order());
  }

  private static int[] ranks(List<Cell> values) {
    Integer[] sorted = new Integer[values.size()];
    Arrays.setAll(sorted, i -> i);
    Arrays.sort(sorted, (a, b) -> values.get(a).compareTo(values.get(b)));
    int[] rank = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      boolean same = i > 0 && values.get(sorted[i - 1]).compareTo(values.get(sorted[i])) == 0;
      rank[sorted[i]] = same ? rank[sorted[i - 1]] : i;
    }
    return rank;
  }

  private List<Table.Group> gather(int[] rows, int column, Cancellation cancellation) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Cell> heads = new ArrayList<>();
    long[] counts = new long[rows.length];
    long[] order = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      check(i, cancellation);
      Cell cell = cells.at(rows[i], column);
      int number = numbers.computeIfAbsent(cell.text(), words -> numbers.size());
      if (number == heads.size()) {
        heads.add(cell);
      }
      counts[number]++;
      order[i] = (long) number << Integer.SIZE | i;
    }
    rearrange(rows, order);
    List<Table.Group> groups = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      groups.add(new Table.Group(heads.get(i), counts[i]));
    }
    return List.copyOf(groups);
  }

  /** Puts rows into the order of numbers that hold their index below. */
  private static void rearrange(int[] rows, long[] order) {
    Arrays.sort(order);
    int[] before = rows.clone();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = before[(int) order[i]];
    }
  }

  private static void check(int row, Cancellation cancellation) {
    if ((row & CHECK) == 0) {
      cancellation.check();
    }
  }
}
