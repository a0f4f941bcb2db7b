package org.annalist.api.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;

/**
 * A table whose rows are all at hand; for up to some ten thousand of them. Made by {@link Builder}.
 */
public final class RowsTable implements Table {

  /** Parts the key of a row from that of a column. */
  private static final char CELL = '\u001f';

  private final String title;
  private final List<Column> columns;
  private final List<Row> rows;
  private final Map<String, Selection> selections;
  private final Map<String, List<Place>> provenance;
  private final Map<String, List<Action>> actions;
  private final Map<String, Action> deletions;
  private final BiFunction<Selection, String, Optional<Action>> drops;
  private final List<Choice> choices;
  private final Map<String, List<Place>> ofCells;
  private final Optional<Notice> notice;
  private final String grouping;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final RowOrder order;

  private RowsTable(Builder b) {
    this.title = b.title;
    this.columns = List.copyOf(b.columns);
    this.rows = List.copyOf(b.rows);
    this.selections = Map.copyOf(b.selections);
    this.provenance = Map.copyOf(b.provenance);
    this.actions = Map.copyOf(b.actions);
    this.deletions = Map.copyOf(b.deletions);
    this.drops = b.drops;
    this.choices = b.choices;
    this.notice = rows.isEmpty() ? Optional.ofNullable(b.notice) : Optional.empty();
    this.ofCells = Map.copyOf(b.ofCells);
    this.grouping = b.grouping;
    for (int i = 0; i < rows.size(); i++) {
      numbers.putIfAbsent(rows.get(i).key(), i);
    }
    this.order =
        new RowOrder(rows.size(), columns, (row, column) -> rows.get(row).cells().get(column));
  }

  /** Starts a table with these columns. */
  public static Builder of(Column... columns) {
    return new Builder(List.of(columns));
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
      page.add(rows.get(order.row((int) i, query, cancellation)));
    }
    return page;
  }

  @Override
  public OptionalInt indexOf(String key, Query query, Cancellation cancellation) {
    Integer row = numbers.get(key);
    int index = row == null ? -1 : order.indexOf(row, query, cancellation);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  @Override
  public List<Group> groups(Query query, Cancellation cancellation) {
    return order.groups(query, cancellation);
  }

  @Override
  public String grouping() {
    return grouping;
  }

  @Override
  public Optional<String> find(Selection selection) {
    if (selection.equals(Selection.NONE)) {
      return Optional.empty();
    }
    Optional<String> byId =
        rows.stream().map(Row::key).filter(k -> sameThing(select(k), selection)).findFirst();
    return byId.or(
        () ->
            selection
                .place()
                .flatMap(
                    place ->
                        rows.stream()
                            .map(Row::key)
                            .filter(k -> provenance(k).stream().anyMatch(p -> meets(p, place)))
                            .findFirst()));
  }

  private static boolean sameThing(Selection item, Selection selection) {
    return !item.entity().isEmpty() && item.entity().equals(selection.entity())
        || !item.series().isEmpty() && item.series().equals(selection.series());
  }

  private static boolean meets(Place item, Place selected) {
    return item.document().equals(selected.document())
        && (item.span().equals(selected.span()) || item.span().overlaps(selected.span()));
  }

  @Override
  public Selection select(String key) {
    List<Place> ofCell = ofCells.getOrDefault(key, List.of());
    if (!ofCell.isEmpty()) {
      return select(key.substring(0, key.lastIndexOf(CELL))).with(ofCell.get(0));
    }
    Selection selection = selections.get(key);
    return selection != null ? selection : Table.super.select(key);
  }

  @Override
  public List<Place> provenance(String key) {
    return ofCells.containsKey(key) ? ofCells.get(key) : provenance.getOrDefault(key, List.of());
  }

  @Override
  public String cell(String key, String column) {
    String cell = cellKey(key, column);
    return ofCells.containsKey(cell) ? cell : key;
  }

  private static String cellKey(String key, String column) {
    return key + CELL + column;
  }

  @Override
  public List<Action> actions(String key) {
    return actions.getOrDefault(key, List.of());
  }

  @Override
  public List<Choice> choices() {
    return choices;
  }

  @Override
  public Optional<Action> drop(Selection dragged, String onto) {
    return drops.apply(dragged, onto);
  }

  @Override
  public Optional<Action> delete(String key) {
    return Optional.ofNullable(deletions.get(key));
  }

  /** Collects rows. Not safe for several threads. */
  public static final class Builder {
    private final Map<String, List<Place>> ofCells = new HashMap<>();
    private String grouping = "";
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Selection> selections = new HashMap<>();
    private final Map<String, List<Place>> provenance = new HashMap<>();
    private final Map<String, List<Action>> actions = new HashMap<>();
    private final Map<String, Action> deletions = new HashMap<>();
    private BiFunction<Selection, String, Optional<Action>> drops = (what, key) -> Optional.empty();
    private List<Choice> choices = List.of();
    private String title = "";
    private Notice notice;

    private Builder(List<Column> columns) {
      this.columns = columns;
    }

    public Builder title(String newTitle) {
      this.title = newTitle;
      return this;
    }

    /** What to say when there are no rows. */
    public Builder notice(Notice newNotice) {
      this.notice = newNotice;
      return this;
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not one cell for each column
     */
    public Builder row(String key, List<Cell> cells, List<Place> places) {
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            "Row " + key + " has " + cells.size() + " cells for " + columns.size() + " columns");
      }
      rows.add(new Row(key, cells));
      provenance.put(key, List.copyOf(places));
      return this;
    }

    /** Where the text says what the cell in a column shows, if not where it says the row. */
    public Builder cell(String key, String column, List<Place> places) {
      ofCells.put(cellKey(key, column), List.copyOf(places));
      return this;
    }

    /** The column that rows are grouped by until the user wants it otherwise. */
    public Builder groupBy(String column) {
      grouping = column;
      return this;
    }

    /** What is selected with the row of this key, if not just its first place. */
    public Builder select(String key, Selection selection) {
      selections.put(key, selection);
      return this;
    }

    /** What can be done with the row of this key; the empty key is the view. */
    public Builder actions(String key, List<Action> rowActions) {
      actions.put(key, List.copyOf(rowActions));
      return this;
    }

    /** What the Delete key does with the row of this key. */
    public Builder deletion(String key, Action action) {
      deletions.put(key, action);
      return this;
    }

    /** What dropping something on the row of a key does; asked on any thread. */
    public Builder drops(BiFunction<Selection, String, Optional<Action>> newDrops) {
      this.drops = newDrops;
      return this;
    }

    /** What is asked above the table. */
    public Builder choices(List<Choice> newChoices) {
      this.choices = List.copyOf(newChoices);
      return this;
    }

    public RowsTable build() {
      return new RowsTable(this);
    }
  }
}
