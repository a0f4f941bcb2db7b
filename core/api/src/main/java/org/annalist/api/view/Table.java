package org.annalist.api.view;

import java.util.List;
import java.util.OptionalInt;
import org.annalist.api.Cancellation;
import org.osgi.annotation.versioning.ConsumerType;

/** Rows and columns. A table may have millions of rows: only those on the screen are asked for. */
@ConsumerType
public non-sealed interface Table extends ViewModel {

  /**
   * A column.
   *
   * @param key stable key
   * @param label its head
   * @param numeric whether it is set flush right and sorts as numbers, greatest first
   * @param width share of the width, relative to the other columns, above 0
   */
  record Column(String key, String label, boolean numeric, int width) {}

  /**
   * A row.
   *
   * @param key stable key of the item
   * @param cells one for each column
   */
  record Row(String key, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What part of the rows is wanted, and in which order.
   *
   * @param filter words that a row must hold, without regard to case and accents; empty for all
   * @param column key of the column to sort by; empty for the table's own order
   * @param ascending direction of the sort
   * @param group key of the column whose words rows are put together by, groups in the order of
   *     their first rows; empty for no groups
   */
  record Query(String filter, String column, boolean ascending, String group) {
    /** All rows in the table's own order. */
    public static final Query ALL = new Query("", "", true);

    /** Rows without groups. */
    public Query(String filter, String column, boolean ascending) {
      this(filter, column, ascending, "");
    }
  }

  /**
   * Rows that stand together.
   *
   * @param head the cell of the grouping column of the first of them
   * @param count number of rows, at least 1
   */
  record Group(Cell head, long count) {}

  List<Column> columns();

  /** Number of rows that the query keeps. */
  long count(Query query, Cancellation cancellation);

  /** Rows {@code from} (at least 0) to {@code from + count}, as far as there are any. */
  List<Row> rows(long from, int count, Query query, Cancellation cancellation);

  /**
   * The groups of a query that asks for them, in the order of their rows; none if the table cannot
   * group.
   */
  default List<Group> groups(Query query, Cancellation cancellation) {
    return List.of();
  }

  /** Key of the column that rows are grouped by until the user wants it otherwise, or empty. */
  default String grouping() {
    return "";
  }

  /**
   * Key of a cell as an item of its own, for {@link #select} and {@link #provenance}, where the
   * text says elsewhere what the cell shows; else the key of its row.
   *
   * @param key key of the row
   */
  default String cell(String key, String column) {
    return key;
  }

  /** Index of an item among the rows of the query; empty if it is not among them. */
  OptionalInt indexOf(String key, Query query, Cancellation cancellation);
}
