package org.annalist.workbench.preference;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The list of commands and keys; a click on the head of a column sorts by it. */
final class KeysTable {

  /** A column: key of its words, width in px, and what it shows. */
  private record Column(String words, int width, Function<KeyRow, String> text) {}

  private final Table table;
  private final Look look;
  private final Words words;
  private final List<Column> columns;
  private List<KeyRow> rows = List.of();
  private int sorted = -1;
  private boolean down;

  KeysTable(Composite parent, Look look) {
    this.look = look;
    this.words = look.words();
    columns =
        List.of(
            new Column("keys.command", 270, row -> row.command().name()),
            new Column("keys.keys", 140, KeyRow::keyWords),
            new Column("keys.category", 120, row -> row.command().category()),
            new Column("keys.from", 110, this::origin));
    table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    for (int i = 0; i < columns.size(); i++) {
      TableColumn head = new TableColumn(table, SWT.LEFT);
      head.setText(words.of(columns.get(i).words()));
      head.setWidth(columns.get(i).width());
      int index = i;
      head.addListener(SWT.Selection, e -> sortBy(index));
    }
  }

  private String origin(KeyRow row) {
    return row.keys().isEmpty()
        ? ""
        : row.scheme()
            .map(scheme -> words.of("preferences.keys.scheme." + scheme))
            .orElse(words.of("keys.own"));
  }

  Table control() {
    return table;
  }

  /** Lists rows; what was chosen is not any more. */
  void show(List<KeyRow> newRows) {
    rows = newRows;
    if (sorted >= 0) {
      Collator collator = Collator.getInstance(words.locale());
      Function<KeyRow, String> text = columns.get(sorted).text();
      Comparator<KeyRow> order = (a, b) -> collator.compare(text.apply(a), text.apply(b));
      // What has nothing in the column is last either way.
      Comparator<KeyRow> empty = Comparator.comparing(row -> text.apply(row).isEmpty());
      rows = rows.stream().sorted(empty.thenComparing(down ? order.reversed() : order)).toList();
    }
    table.setRedraw(false);
    table.removeAll();
    for (KeyRow row : rows) {
      TableItem item = new TableItem(table, SWT.NONE);
      for (int i = 0; i < columns.size(); i++) {
        item.setText(i, columns.get(i).text().apply(row));
      }
      if (!row.rivals().isEmpty()) {
        item.setText(1, "⚠ " + row.keyWords());
        item.setForeground(1, Look.color(look.palette().warn()));
      }
    }
    table.setRedraw(true);
  }

  private void sortBy(int column) {
    down = sorted == column && !down;
    sorted = column;
    table.setSortColumn(table.getColumn(column));
    table.setSortDirection(down ? SWT.DOWN : SWT.UP);
    Optional<KeyRow> chosen = chosen();
    show(rows);
    chosen.ifPresent(this::choose);
  }

  /** The chosen row. */
  Optional<KeyRow> chosen() {
    int index = table.getSelectionIndex();
    return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
  }

  /** Chooses the row of the same command and key, if it is listed. */
  void choose(KeyRow wanted) {
    choose(row -> row.isSame(wanted));
  }

  /** Chooses the first row of a command. */
  void chooseCommand(String id) {
    choose(row -> row.command().id().equals(id));
  }

  private void choose(Predicate<KeyRow> wanted) {
    for (int i = 0; i < rows.size(); i++) {
      if (wanted.test(rows.get(i))) {
        table.setSelection(i);
        return;
      }
    }
    table.deselectAll();
  }
}
