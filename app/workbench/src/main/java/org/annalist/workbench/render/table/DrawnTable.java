package org.annalist.workbench.render.table;

import java.util.List;
import java.util.Optional;
import org.annalist.api.view.Table;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.render.CellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** A table of any number of rows, drawn: its cost is that of the rows in view. */
final class DrawnTable implements RowWidget {

  private static final int ROW = 24;

  private final Canvas canvas;
  private final List<Table.Column> columns;
  private final Look look;
  private final CellPainter cells;
  private final Listener listener;
  private RowPages rows;
  private long count;
  private long top;
  private long selected = -1;

  DrawnTable(Composite parent, Look look, List<Table.Column> columns, Listener listener) {
    this.columns = columns;
    this.look = look;
    this.listener = listener;
    this.cells = new CellPainter(look.palette());
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
    canvas.setBackground(Look.color(look.palette().base()));
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseDown, this::press);
    canvas.addListener(SWT.MouseDoubleClick, e -> open());
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
    canvas.addListener(SWT.Resize, e -> scrollTo(top));
    canvas.addListener(SWT.MouseWheel, e -> scrollTo(top - e.count));
    canvas
        .getVerticalBar()
        .addListener(SWT.Selection, e -> scrollTo(fromBar(canvas.getVerticalBar())));
  }

  @Override
  public Control control() {
    return canvas;
  }

  @Override
  public void show(RowPages newRows, long newCount, Table.Query query) {
    rows = newRows;
    count = newCount;
    selected = -1;
    scrollTo(0);
  }

  @Override
  public void arrived(long page) {
    canvas.redraw();
  }

  @Override
  public void reveal(long index) {
    selected = index;
    if (index >= 0 && (index < top || index >= top + visible())) {
      scrollTo(index - visible() / 2);
    }
    canvas.redraw();
  }

  @Override
  public int heightOf(long wanted) {
    return (int) Math.min(Integer.MAX_VALUE / 2, (wanted + 1) * ROW);
  }

  private int visible() {
    return Math.max(1, canvas.getClientArea().height / ROW - 1);
  }

  private void scrollTo(long row) {
    top = Math.max(0, Math.min(row, count - visible()));
    ScrollBar bar = canvas.getVerticalBar();
    // A bar counts in int: beyond that many rows one step of it is many rows.
    int scale = (int) (count / 1_000_000 + 1);
    bar.setValues(
        (int) (top / scale),
        0,
        Math.max(1, (int) (count / scale)),
        Math.max(1, visible() / scale),
        1,
        Math.max(1, visible() / scale));
    canvas.redraw();
  }

  private long fromBar(ScrollBar bar) {
    return bar.getSelection() * (count / 1_000_000 + 1);
  }

  private void paint(Event event) {
    Palette palette = look.palette();
    Rectangle size = canvas.getClientArea();
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    drawing.fill(palette.base(), new Area(0, 0, size.width, size.height));
    for (int line = 0; line <= visible() + 1 && rows != null && top + line < count; line++) {
      double y = (line + 1) * ROW;
      boolean isSelected = top + line == selected;
      if (isSelected) {
        drawing.fill(palette.sel(), new Area(0, y, size.width, ROW));
      }
      Optional<Table.Row> row = rows.row(top + line);
      for (int i = 0; i < columns.size() && row.isPresent(); i++) {
        Area area = new Area(x(i, size.width), y, x(i + 1, size.width) - x(i, size.width), ROW);
        CellPainter.Row state = new CellPainter.Row(isSelected, false);
        boolean numeric = columns.get(i).numeric();
        cells.paint(drawing, row.get().cells().get(i), numeric, state, area);
      }
    }
    drawing.fill(palette.win(), new Area(0, 0, size.width, ROW));
    for (int i = 0; i < columns.size(); i++) {
      String label = columns.get(i).label();
      double left = x(i, size.width) + 6;
      double right = x(i + 1, size.width) - 6;
      String head = drawing.fit(label, Face.BOLD, right - left);
      double at = columns.get(i).numeric() ? right - drawing.width(head, Face.BOLD) : left;
      drawing.text(head, Face.BOLD, palette.text2(), at, 4);
    }
    drawing.fill(palette.line(), new Area(0, ROW - 1, size.width, 1));
  }

  private double x(int column, int width) {
    int before = columns.stream().limit(column).mapToInt(Table.Column::width).sum();
    int all = columns.stream().mapToInt(Table.Column::width).sum();
    return (double) width * before / Math.max(1, all);
  }

  private void press(Event event) {
    canvas.setFocus();
    if (event.y < ROW) {
      for (int i = 0; i < columns.size(); i++) {
        if (event.x < x(i + 1, canvas.getClientArea().width)) {
          listener.sortBy(columns.get(i).key());
          return;
        }
      }
    } else {
      pick(top + event.y / ROW - 1);
      if (event.button == 3) {
        listener.menu(selectedKey().orElse(""));
      }
    }
  }

  private void pick(long row) {
    if (row >= 0 && row < count) {
      reveal(row);
      selectedKey().ifPresent(listener::picked);
    }
  }

  private void open() {
    selectedKey().ifPresent(listener::opened);
  }

  private Optional<String> selectedKey() {
    return selected < 0 || rows == null ? Optional.empty() : rows.row(selected).map(Table.Row::key);
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_UP -> pick(selected - 1);
      case SWT.ARROW_DOWN -> pick(selected + 1);
      case SWT.PAGE_UP -> pick(Math.max(0, selected - visible()));
      case SWT.PAGE_DOWN -> pick(Math.min(count - 1, selected + visible()));
      case SWT.HOME -> pick(0);
      case SWT.END -> pick(count - 1);
      case SWT.CR, SWT.KEYPAD_CR -> open();
      default -> {}
    }
  }
}
