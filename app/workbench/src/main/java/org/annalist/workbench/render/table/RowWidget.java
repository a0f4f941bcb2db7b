package org.annalist.workbench.render.table;

import java.util.List;
import org.annalist.api.view.Table;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** A widget that shows rows: the native one or the drawn one. UI thread only. */
interface RowWidget {

  Control control();

  /** Shows rows of a query, the first ones at the top. */
  void show(RowPages rows, Lines lines, Table.Query query);

  /** Rows of a page came. */
  void arrived(long page);

  /** Selects a row and brings it into view; none for -1. */
  void reveal(long row);

  /** The selected rows as stretches without gaps, from the top. */
  List<Stretch> selection();

  /** Key of the row at a point of the control, or empty. */
  String keyAt(Point point);

  /** Height of the head and of so many lines. */
  int heightOf(long lines);

  /** Rows from one to another, both included. */
  record Stretch(long from, long to) {}

  /** What a row widget tells. */
  interface Listener {
    void sortBy(String column);

    /** A row was picked; the column is that under the pointer, or empty. */
    void picked(String key, String column);

    void opened(String key, String column);

    void menu(String key);

    /** The selected rows are to be copied. */
    void copy();

    /** Groups were opened or closed. */
    void linesChanged();

    /** The menu of a head was asked for. */
    void headMenu(String column);
  }
}
