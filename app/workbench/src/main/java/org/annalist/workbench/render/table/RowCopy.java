package org.annalist.workbench.render.table;

import java.util.List;
import java.util.stream.Collectors;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Table;

/**
 * Rows as lines of columns between tabs, as spreadsheets paste them, with the document and the
 * sentence that says so. For the background.
 */
final class RowCopy {

  /** More rows than this are for a file, not for a clipboard. */
  static final int MOST = 20_000;

  private RowCopy() {}

  /** The heads, then the rows of the stretches, {@link #MOST} of them at most. */
  static String of(
      Table table,
      Table.Query query,
      List<RowWidget.Stretch> stretches,
      Snapshot snapshot,
      List<String> sourceHeads,
      Cancellation cancellation) {
    StringBuilder text = new StringBuilder();
    for (Table.Column column : table.columns()) {
      text.append(plain(column.label())).append('\t');
    }
    text.append(String.join("\t", sourceHeads)).append('\n');
    int left = MOST;
    for (RowWidget.Stretch stretch : stretches) {
      int wanted = (int) Math.min(left, stretch.to() - stretch.from() + 1);
      for (Table.Row row : table.rows(stretch.from(), wanted, query, cancellation)) {
        cancellation.check();
        text.append(line(table, row, snapshot)).append('\n');
      }
      left -= wanted;
    }
    return text.toString();
  }

  private static String line(Table table, Table.Row row, Snapshot snapshot) {
    String cells =
        row.cells().stream().map(RowCopy::words).collect(Collectors.joining("\t", "", "\t"));
    List<Place> places = table.provenance(row.key());
    if (places.isEmpty()) {
      return cells + "\t";
    }
    Place place = places.get(0);
    return cells + place.document() + "\t" + plain(snapshot.text(snapshot.sentence(place)));
  }

  private static String words(Cell cell) {
    return plain(cell.detail().isEmpty() ? cell.text() : cell.text() + " " + cell.detail());
  }

  /** Tabs and line ends would begin another cell. */
  private static String plain(String words) {
    return words.strip().replaceAll("[\\t\\r\\n]+", " ");
  }
}
