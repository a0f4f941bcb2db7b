package org.annalist.workbench.render.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.annalist.api.view.Table;
import org.annalist.workbench.thread.Background;

/** The rows of one query, fetched in pages as they come into view. UI thread only. */
final class RowPages {

  /** Rows fetched at once. */
  static final int PAGE = 200;

  private static final int PAGES = 50;

  private final Table model;
  private final Table.Query query;
  private final long size;
  private final Background background;
  private final LongConsumer arrived;
  private final Consumer<Throwable> fault;
  private final Set<Long> asked = new HashSet<>();
  private final Map<Long, List<Table.Row>> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<Table.Row>> eldest) {
          return size() > PAGES;
        }
      };

  /**
   * Rows of a query.
   *
   * @param size number of all rows
   * @param arrived told the number of each page that came
   */
  RowPages(
      Table model,
      Table.Query query,
      long size,
      Background background,
      LongConsumer arrived,
      Consumer<Throwable> fault) {
    this.model = model;
    this.query = query;
    this.size = size;
    this.background = background;
    this.arrived = arrived;
    this.fault = fault;
  }

  /** Number of all rows. */
  long size() {
    return size;
  }

  /** A row, if it is at hand; else its page is asked for. */
  Optional<Table.Row> row(long index) {
    long page = index / PAGE;
    List<Table.Row> rows = pages.get(page);
    if (rows == null) {
      ask(page);
      return Optional.empty();
    }
    int within = (int) (index % PAGE);
    return within < rows.size() ? Optional.of(rows.get(within)) : Optional.empty();
  }

  /** The rows of the first page, as far as they are at hand. */
  List<Table.Row> first() {
    return pages.getOrDefault(0L, List.of());
  }

  /** Puts a page that was fetched together with the count. */
  void put(long page, List<Table.Row> rows) {
    pages.put(page, rows);
  }

  private void ask(long page) {
    if (asked.add(page)) {
      background.ask(
          List.of(this, page),
          cancellation -> model.rows(page * PAGE, PAGE, query, cancellation),
          rows -> {
            asked.remove(page);
            pages.put(page, rows);
            arrived.accept(page);
          },
          failure -> fault.accept(failure));
    }
  }
}
