package org.annalist.workbench.render.table;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Table;

/** The columns of a table that are shown: all but the one its rows are grouped by. */
final class ShownColumns {

  private final List<Table.Column> all = new ArrayList<>();
  private final List<Integer> indices = new ArrayList<>();

  ShownColumns(List<Table.Column> columns, String grouped) {
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).key().equals(grouped) || columns.size() == 1) {
        all.add(columns.get(i));
        indices.add(i);
      }
    }
  }

  List<Table.Column> all() {
    return all;
  }

  /** The cell of a row in a shown column. */
  Cell cell(Table.Row row, int column) {
    return row.cells().get(indices.get(column));
  }
}
