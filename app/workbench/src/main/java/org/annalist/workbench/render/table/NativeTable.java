package org.annalist.workbench.render.table;

import java.util.List;
import java.util.Optional;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Table;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.CellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The table of the system, its cells drawn by us. Rows come as they are seen. */
final class NativeTable implements RowWidget {

  private static final int ROW = 24;

  private final org.eclipse.swt.widgets.Table table;
  private final List<Table.Column> columns;
  private final Look look;
  private final CellPainter cells;
  private RowPages rows;
  private List<ColumnWidths.Wish> wishes = List.of();

  /**
   * A table.
   *
   * @param scrolls whether it scrolls; else it is as high as its rows
   */
  NativeTable(
      Composite parent, Look look, List<Table.Column> columns, boolean scrolls, Listener listener) {
    this.columns = columns;
    this.look = look;
    this.cells = new CellPainter(look.palette());
    table =
        new org.eclipse.swt.widgets.Table(
            parent,
            SWT.VIRTUAL
                | SWT.FULL_SELECTION
                | SWT.SINGLE
                | (scrolls ? SWT.V_SCROLL : SWT.NO_SCROLL));
    table.setHeaderVisible(true);
    table.setHeaderForeground(Look.color(look.palette().text2()));
    table.setHeaderBackground(Look.color(look.palette().win()));
    table.setBackground(Look.color(look.palette().base()));
    table.setForeground(Look.color(look.palette().text()));
    for (Table.Column column : columns) {
      TableColumn head = new TableColumn(table, column.numeric() ? SWT.RIGHT : SWT.LEFT);
      head.setText(column.label());
      head.setToolTipText(column.label());
      head.addListener(SWT.Selection, e -> listener.sortBy(column.key()));
    }
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.MeasureItem, e -> e.height = ROW);
    table.addListener(SWT.EraseItem, e -> e.detail &= ~(SWT.FOREGROUND | SWT.HOT));
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(SWT.Resize, e -> spread());
    table.addListener(SWT.Selection, e -> key(e.item).ifPresent(listener::picked));
    table.addListener(SWT.DefaultSelection, e -> key(e.item).ifPresent(listener::opened));
    table.addListener(SWT.MenuDetect, e -> listener.menu(selectedKey()));
  }

  @Override
  public Control control() {
    return table;
  }

  @Override
  public void show(RowPages newRows, long count, Table.Query query) {
    rows = newRows;
    wishes = ColumnWidths.wishes(columns, newRows.first(), look.fonts());
    table.setRedraw(false);
    table.setItemCount((int) count);
    table.clearAll();
    TableColumn sorted = null;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(query.column())) {
        sorted = table.getColumn(i);
      }
    }
    table.setSortColumn(sorted);
    table.setSortDirection(sorted == null ? SWT.NONE : query.ascending() ? SWT.UP : SWT.DOWN);
    table.setRedraw(true);
    spread();
    // The scroll bar takes its room only after the rows were laid out.
    table
        .getDisplay()
        .asyncExec(
            () -> {
              if (!table.isDisposed()) {
                spread();
              }
            });
  }

  @Override
  public void arrived(long page) {
    int from = (int) (page * RowPages.PAGE);
    int to = Math.min(table.getItemCount(), from + RowPages.PAGE) - 1;
    if (from <= to) {
      table.clear(from, to);
    }
  }

  @Override
  public void reveal(long index) {
    if (index < 0 || index >= table.getItemCount()) {
      table.deselectAll();
    } else if (table.getSelectionIndex() != index) {
      table.setSelection((int) index);
    }
  }

  @Override
  public int heightOf(long count) {
    return table.getHeaderHeight() + (int) count * Math.max(ROW, table.getItemHeight()) + 2;
  }

  private void fill(Event event) {
    TableItem item = (TableItem) event.item;
    Optional<Table.Row> row = rows == null ? Optional.empty() : rows.row(event.index);
    row.ifPresent(
        known -> {
          item.setData(known);
          for (int i = 0; i < columns.size(); i++) {
            // Drawn by us; the text is for screen readers.
            item.setText(i, known.cells().get(i).text());
          }
        });
  }

  private void paint(Event event) {
    if (event.item.getData() instanceof Table.Row row && event.index < row.cells().size()) {
      Cell cell = row.cells().get(event.index);
      Rectangle bounds = ((TableItem) event.item).getBounds(event.index);
      GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
      Area area = new Area(bounds.x, bounds.y, bounds.width, bounds.height);
      CellPainter.Row state = new CellPainter.Row((event.detail & SWT.SELECTED) != 0, false);
      cells.paint(drawing, cell, columns.get(event.index).numeric(), state, area);
    }
  }

  private void spread() {
    if (wishes.isEmpty()) {
      return;
    }
    int[] widths = ColumnWidths.of(columns, wishes, table.getClientArea().width);
    for (int i = 0; i < widths.length; i++) {
      if (table.getColumn(i).getWidth() != widths[i]) {
        table.getColumn(i).setWidth(widths[i]);
      }
    }
  }

  private String selectedKey() {
    TableItem[] selection = table.getSelection();
    return selection.length == 0 ? "" : key(selection[0]).orElse("");
  }

  private static Optional<String> key(org.eclipse.swt.widgets.Widget item) {
    return item != null && item.getData() instanceof Table.Row row
        ? Optional.of(row.key())
        : Optional.empty();
  }
}
