package org.annalist.workbench.render.table;

import org.annalist.api.view.Table;
import org.eclipse.swt.widgets.Control;

/** A widget that shows rows: the native one or the drawn one. UI thread only. */
interface RowWidget {

  Control control();

  /** Shows rows of a query, the first ones at the top. */
  void show(RowPages rows, long count, Table.Query query);

  /** Rows of a page came. */
  void arrived(long page);

  /** Selects a row and brings it into view; none for -1. */
  void reveal(long index);

  /** Height of the head and of a row. */
  int heightOf(long rows);

  /** What a row widget tells. */
  interface Listener {
    void sortBy(String column);

    void picked(String key);

    void opened(String key);

    void menu(String key);
  }
}
