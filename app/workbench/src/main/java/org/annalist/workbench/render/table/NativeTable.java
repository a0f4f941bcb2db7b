package org.annalist.workbench.render.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Table;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.CellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Widget;

/** The table of the system, its cells drawn by us. Rows come as they are seen. */
final class NativeTable implements RowWidget {

  private static final int ROW = 24;

  private final org.eclipse.swt.widgets.Table table;
  private final ShownColumns columns;
  private final Look look;
  private final CellPainter cells;
  private final HeadPainter heads;
  private final Listener listener;
  private RowPages rows;
  private Lines lines;
  private List<ColumnWidths.Wish> wishes = List.of();

  /**
   * A table.
   *
   * @param scrolls whether it scrolls; else it is as high as its rows
   */
  NativeTable(
      Composite parent, Look look, ShownColumns columns, boolean scrolls, Listener listener) {
    this.columns = columns;
    this.look = look;
    this.cells = new CellPainter(look.palette());
    this.heads = new HeadPainter(look);
    this.listener = listener;
    int scroll = scrolls ? SWT.V_SCROLL : SWT.NO_SCROLL;
    table =
        new org.eclipse.swt.widgets.Table(
            parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | scroll);
    table.setHeaderVisible(true);
    table.setHeaderForeground(Look.color(look.palette().text2()));
    table.setHeaderBackground(Look.color(look.palette().win()));
    table.setBackground(Look.color(look.palette().base()));
    table.setForeground(Look.color(look.palette().text()));
    for (Table.Column column : columns.all()) {
      TableColumn head = new TableColumn(table, column.numeric() ? SWT.RIGHT : SWT.LEFT);
      head.setText(column.label());
      head.setToolTipText(column.label());
      head.addListener(SWT.Selection, e -> listener.sortBy(column.key()));
    }
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.MeasureItem, e -> e.height = ROW);
    table.addListener(SWT.EraseItem, this::erase);
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(SWT.Resize, e -> spread());
    table.addListener(
        SWT.Selection, e -> key(e.item).ifPresent(key -> listener.picked(key, pointed())));
    table.addListener(SWT.DefaultSelection, e -> open(e.item));
    table.addListener(SWT.MouseUp, this::released);
    table.addListener(SWT.MenuDetect, this::menu);
    table.addListener(SWT.KeyDown, this::key);
  }

  @Override
  public Control control() {
    return table;
  }

  @Override
  public void show(RowPages newRows, Lines newLines, Table.Query query) {
    rows = newRows;
    lines = newLines;
    wishes = ColumnWidths.wishes(columns, newRows.first(), look.fonts());
    table.setRedraw(false);
    table.setItemCount((int) lines.size());
    table.clearAll();
    TableColumn sorted = null;
    for (int i = 0; i < columns.all().size(); i++) {
      if (columns.all().get(i).key().equals(query.column())) {
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
    long first = lines.line(page * RowPages.PAGE);
    long last = lines.line(Math.min(rows.size(), (page + 1) * RowPages.PAGE) - 1);
    if (first >= 0 && last < table.getItemCount() && first <= last) {
      table.clear((int) first, (int) last);
    }
  }

  @Override
  public void reveal(long row) {
    long line = lines == null ? -1 : lines.line(row);
    if (line < 0 || line >= table.getItemCount()) {
      table.deselectAll();
    } else if (table.getSelectionCount() != 1 || table.getSelectionIndex() != line) {
      table.setSelection((int) line);
    }
  }

  @Override
  public List<Stretch> selection() {
    int[] selected = table.getSelectionIndices();
    Arrays.sort(selected);
    List<Stretch> stretches = new ArrayList<>();
    for (int line : selected) {
      long row = lines.row(line);
      int last = stretches.size() - 1;
      if (row >= 0 && last >= 0 && stretches.get(last).to() == row - 1) {
        stretches.set(last, new Stretch(stretches.get(last).from(), row));
      } else if (row >= 0) {
        stretches.add(new Stretch(row, row));
      }
    }
    return stretches;
  }

  @Override
  public String keyAt(Point point) {
    return key(table.getItem(point)).orElse("");
  }

  @Override
  public int heightOf(long count) {
    return table.getHeaderHeight() + (int) count * Math.max(ROW, table.getItemHeight()) + 2;
  }

  private void fill(Event event) {
    TableItem item = (TableItem) event.item;
    int group = lines == null ? -1 : lines.group(event.index);
    if (group >= 0) {
      item.setData(group);
      item.setText(0, lines.head(group).head().text());
      return;
    }
    Optional<Table.Row> row = rows == null ? Optional.empty() : rows.row(lines.row(event.index));
    row.ifPresent(
        known -> {
          item.setData(known);
          for (int i = 0; i < columns.all().size(); i++) {
            // Drawn by us; the text is for screen readers.
            item.setText(i, columns.cell(known, i).text());
          }
        });
  }

  private void erase(Event event) {
    event.detail &= ~(SWT.FOREGROUND | SWT.HOT);
    if (event.item.getData() instanceof Integer && (event.detail & SWT.SELECTED) == 0) {
      event.gc.setBackground(Look.color(look.palette().alt()));
      event.gc.fillRectangle(event.x, event.y, event.width, event.height);
    }
  }

  private void paint(Event event) {
    TableItem item = (TableItem) event.item;
    Rectangle bounds = item.getBounds(event.index);
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    boolean selected = (event.detail & SWT.SELECTED) != 0;
    if (item.getData() instanceof Integer group) {
      // The words run over all columns; each cell shows its part of them.
      Rectangle first = item.getBounds(0);
      int width = table.getClientArea().width;
      Area area = new Area(first.x, bounds.y, width, bounds.height);
      heads.paint(drawing, lines.head(group), lines.isOpen(group), selected, area);
    } else if (item.getData() instanceof Table.Row row && event.index < columns.all().size()) {
      Cell cell = columns.cell(row, event.index);
      Area area = new Area(bounds.x, bounds.y, bounds.width, bounds.height);
      CellPainter.Row state = new CellPainter.Row(selected, false);
      cells.paint(drawing, cell, columns.all().get(event.index).numeric(), state, area);
    }
  }

  private void spread() {
    if (wishes.isEmpty()) {
      return;
    }
    int[] widths = ColumnWidths.of(columns.all(), wishes, table.getClientArea().width);
    for (int i = 0; i < widths.length; i++) {
      if (table.getColumn(i).getWidth() != widths[i]) {
        table.getColumn(i).setWidth(widths[i]);
      }
    }
  }

  private void released(Event event) {
    TableItem item = event.button == 1 ? table.getItem(new Point(event.x, event.y)) : null;
    if (item != null && item.getData() instanceof Integer group) {
      toggle(group, !lines.isOpen(group));
    }
  }

  private void toggle(int group, boolean open) {
    if (lines.isOpen(group) != open) {
      lines.open(group, open);
      table.setItemCount((int) lines.size());
      table.clearAll();
      table.setSelection((int) lines.headLine(group));
      listener.linesChanged();
    }
  }

  private void key(Event event) {
    TableItem[] selection = table.getSelection();
    boolean head = selection.length == 1 && selection[0].getData() instanceof Integer;
    if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
      listener.copy();
    } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
      table.selectAll();
    } else if (head && event.keyCode == SWT.ARROW_LEFT) {
      toggle((Integer) selection[0].getData(), false);
      event.doit = false;
    } else if (head && event.keyCode == SWT.ARROW_RIGHT) {
      toggle((Integer) selection[0].getData(), true);
      event.doit = false;
    }
  }

  private void open(Widget item) {
    if (item != null && item.getData() instanceof Integer group) {
      toggle(group, !lines.isOpen(group));
    } else {
      key(item).ifPresent(key -> listener.opened(key, pointed()));
    }
  }

  private void menu(Event event) {
    Point at = table.toControl(event.x, event.y);
    boolean onHead = event.detail == SWT.MENU_MOUSE && at.y < table.getHeaderHeight();
    if (onHead && table.getHeaderVisible()) {
      listener.headMenu(column(at.x));
    } else {
      TableItem[] selection = table.getSelection();
      listener.menu(selection.length == 0 ? "" : key(selection[0]).orElse(""));
    }
  }

  /** Key of the column under the pointer; empty where it is elsewhere. */
  private String pointed() {
    Point at = table.toControl(table.getDisplay().getCursorLocation());
    boolean inside = table.getClientArea().contains(at);
    return inside ? column(at.x) : "";
  }

  private String column(int x) {
    int right = 0;
    for (int i = 0; i < table.getColumnCount(); i++) {
      right += table.getColumn(i).getWidth();
      if (x < right) {
        return columns.all().get(i).key();
      }
    }
    return "";
  }

  private static Optional<String> key(Widget item) {
    return item != null && item.getData() instanceof Table.Row row
        ? Optional.of(row.key())
        : Optional.empty();
  }
}
