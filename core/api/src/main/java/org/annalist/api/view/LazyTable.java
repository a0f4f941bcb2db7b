package org.annalist.api.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;

/** A table of any number of rows, which are made when they are looked at. */
public final class LazyTable implements Table {

  private final String title;
  private final List<Column> columns;
  private final RowSource rows;
  private final Optional<Notice> notice;
  private final RowOrder order;

  private LazyTable(String title, List<Column> columns, RowSource rows, Optional<Notice> notice) {
    this.title = title;
    this.columns = List.copyOf(columns);
    this.rows = rows;
    this.notice = notice;
    this.order = new RowOrder(rows.count(), columns, rows::cell);
  }

  /**
   * A table.
   *
   * @param title title of what is shown, or empty
   * @param rows what it shows; immutable
   * @param notice what to say when there are no rows
   */
  public static LazyTable of(String title, List<Column> columns, RowSource rows, Notice notice) {
    Optional<Notice> said = rows.count() == 0 ? Optional.of(notice) : Optional.empty();
    return new LazyTable(title, columns, rows, said);
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public Optional<Notice> notice() {
    return notice;
  }

  @Override
  public long count(Query query, Cancellation cancellation) {
    return order.count(query, cancellation);
  }

  @Override
  public List<Row> rows(long from, int count, Query query, Cancellation cancellation) {
    int size = order.count(query, cancellation);
    List<Row> page = new ArrayList<>();
    for (long i = from; i < Math.min(size, from + count); i++) {
      int row = order.row((int) i, query, cancellation);
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        cells.add(rows.cell(row, column));
      }
      page.add(new Row(rows.key(row), cells));
    }
    return page;
  }

  @Override
  public OptionalInt indexOf(String key, Query query, Cancellation cancellation) {
    OptionalInt row = rows.row(key);
    int index = row.isEmpty() ? -1 : order.indexOf(row.getAsInt(), query, cancellation);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  @Override
  public List<Group> groups(Query query, Cancellation cancellation) {
    return order.groups(query, cancellation);
  }

  @Override
  public Optional<String> find(Selection selection) {
    OptionalInt row = rows.row(selection);
    return row.isEmpty() ? Optional.empty() : Optional.of(rows.key(row.getAsInt()));
  }

  @Override
  public Selection select(String key) {
    OptionalInt row = rows.row(key);
    return row.isEmpty() ? Selection.NONE : rows.select(row.getAsInt());
  }

  @Override
  public List<Place> provenance(String key) {
    OptionalInt row = rows.row(key);
    return row.isEmpty() ? List.of() : rows.provenance(row.getAsInt());
  }
}
