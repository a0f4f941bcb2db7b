package org.annalist.workbench.render.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.view.Table;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.render.CellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
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
  private final ShownColumns columns;
  private final Look look;
  private final CellPainter cells;
  private final HeadPainter heads;
  private final Listener listener;
  private RowPages rows;
  private Lines lines = new Lines(0, List.of());
  private Table.Query query = Table.Query.ALL;
  private int[] widths = {};
  private long top;
  private long selected = -1;
  private long anchor = -1;

  /** Whether the picked row has yet to come before anybody can be told of it. */
  private boolean awaited;

  DrawnTable(Composite parent, Look look, ShownColumns columns, Listener listener) {
    this.columns = columns;
    this.look = look;
    this.listener = listener;
    this.cells = new CellPainter(look.palette());
    this.heads = new HeadPainter(look);
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
    canvas.setBackground(Look.color(look.palette().base()));
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseDown, this::press);
    canvas.addListener(SWT.MouseDoubleClick, e -> open(column(e.x)));
    canvas.addListener(SWT.MenuDetect, this::menu);
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
    canvas.addListener(SWT.Traverse, DrawnTable::traverse);
    canvas.addListener(SWT.Resize, e -> resized());
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
  public void show(RowPages newRows, Lines newLines, Table.Query newQuery) {
    rows = newRows;
    lines = newLines;
    query = newQuery;
    selected = -1;
    anchor = -1;
    spread();
    scrollTo(0);
  }

  private void resized() {
    spread();
    scrollTo(top);
  }

  private void spread() {
    List<Table.Row> first = rows == null ? List.of() : rows.first();
    List<ColumnWidths.Wish> wishes = ColumnWidths.wishes(columns, first, look.fonts());
    widths = ColumnWidths.of(columns.all(), wishes, canvas.getClientArea().width);
  }

  @Override
  public void arrived(long page) {
    canvas.redraw();
    if (awaited && selectedKey().isPresent()) {
      awaited = false;
      listener.picked(selectedKey().get(), "");
    }
  }

  @Override
  public void reveal(long row) {
    mark(lines.line(row), false);
  }

  private void mark(long line, boolean extend) {
    selected = line;
    anchor = extend && anchor >= 0 ? anchor : line;
    if (line >= 0 && (line < top || line >= top + visible())) {
      scrollTo(line - visible() / 2);
    }
    canvas.redraw();
  }

  @Override
  public List<Stretch> selection() {
    List<Stretch> stretches = new ArrayList<>();
    long from = Math.min(selected, anchor);
    long to = Math.max(selected, anchor);
    long begin = -1;
    for (long line = from; line >= 0 && line <= to; line++) {
      long row = lines.row(line);
      begin = begin < 0 ? row : begin;
      if (begin >= 0 && (row < 0 || line == to)) {
        stretches.add(new Stretch(begin, row < 0 ? lines.row(line - 1) : row));
        begin = -1;
      }
    }
    return stretches;
  }

  @Override
  public int heightOf(long wanted) {
    return (int) Math.min(Integer.MAX_VALUE / 2, (wanted + 1) * ROW);
  }

  private int visible() {
    return Math.max(1, canvas.getClientArea().height / ROW - 1);
  }

  private void scrollTo(long line) {
    top = Math.max(0, Math.min(line, lines.size() - visible()));
    ScrollBar bar = canvas.getVerticalBar();
    // A bar counts in int: beyond that many rows one step of it is many rows.
    int scale = (int) (lines.size() / 1_000_000 + 1);
    bar.setValues(
        (int) (top / scale),
        0,
        Math.max(1, (int) (lines.size() / scale)),
        Math.max(1, visible() / scale),
        1,
        Math.max(1, visible() / scale));
    canvas.redraw();
  }

  private long fromBar(ScrollBar bar) {
    return bar.getSelection() * (lines.size() / 1_000_000 + 1);
  }

  private void paint(Event event) {
    Palette palette = look.palette();
    Rectangle size = canvas.getClientArea();
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    drawing.fill(palette.base(), new Area(0, 0, size.width, size.height));
    for (int i = 0; i <= visible() + 1 && rows != null && top + i < lines.size(); i++) {
      paintLine(drawing, top + i, new Area(0, (i + 1) * ROW, size.width, ROW));
    }
    drawing.fill(palette.win(), new Area(0, 0, size.width, ROW));
    double x = 0;
    for (int i = 0; i < widths.length; i++) {
      paintHead(drawing, columns.all().get(i), x, widths[i]);
      x += widths[i];
    }
    drawing.fill(palette.line(), new Area(0, ROW - 1, size.width, 1));
  }

  private void paintLine(Drawing drawing, long line, Area area) {
    boolean isSelected = line >= Math.min(selected, anchor) && line <= Math.max(selected, anchor);
    int group = lines.group(line);
    if (isSelected && selected >= 0) {
      drawing.fill(look.palette().sel(), area);
    } else if (group >= 0) {
      drawing.fill(look.palette().alt(), area);
    }
    if (group >= 0) {
      heads.paint(drawing, lines.head(group), lines.isOpen(group), isSelected, area);
    } else {
      Optional<Table.Row> row = rows.row(lines.row(line));
      double x = 0;
      for (int i = 0; i < widths.length && row.isPresent(); i++) {
        Area cell = new Area(x, area.y(), widths[i], ROW);
        CellPainter.Row state = new CellPainter.Row(isSelected, false);
        boolean numeric = columns.all().get(i).numeric();
        cells.paint(drawing, columns.cell(row.get(), i), numeric, state, cell);
        x += widths[i];
      }
    }
    if (line == selected && canvas.isFocusControl() && selected != anchor) {
      drawing.frame(look.palette().accent(), 1, Dash.SOLID, area);
    }
  }

  private void paintHead(Drawing drawing, Table.Column column, double x, double width) {
    boolean sorted = column.key().equals(query.column());
    String arrow = sorted ? query.ascending() ? " ▴" : " ▾" : "";
    String head = drawing.fit(column.label() + arrow, Face.BOLD, width - 12);
    double at = column.numeric() ? x + width - 6 - drawing.width(head, Face.BOLD) : x + 6;
    drawing.text(head, Face.BOLD, look.palette().text2(), at, 4);
    drawing.fill(look.palette().line2(), new Area(x + width - 1, 0, 1, ROW));
  }

  private String column(int x) {
    int right = 0;
    for (int i = 0; i < widths.length; i++) {
      right += widths[i];
      if (x < right) {
        return columns.all().get(i).key();
      }
    }
    return "";
  }

  private void press(Event event) {
    canvas.setFocus();
    if (event.y < ROW) {
      if (event.button == 1) {
        listener.sortBy(column(event.x));
      }
      return;
    }
    long line = top + event.y / ROW - 1;
    int group = line < lines.size() ? lines.group(line) : -1;
    pick(line, column(event.x), (event.stateMask & SWT.SHIFT) != 0);
    if (group >= 0 && event.button == 1) {
      toggle(group, !lines.isOpen(group));
    }
  }

  private void menu(Event event) {
    Point at = canvas.toControl(event.x, event.y);
    if (event.detail == SWT.MENU_MOUSE && at.y < ROW) {
      listener.headMenu(column(at.x));
    } else {
      listener.menu(selectedKey().orElse(""));
    }
  }

  @Override
  public String keyAt(Point point) {
    long line = point.y < ROW ? -1 : top + point.y / ROW - 1;
    long row = line < 0 || line >= lines.size() ? -1 : lines.row(line);
    return row < 0 ? "" : rows.row(row).map(Table.Row::key).orElse("");
  }

  private void pick(long line, String column, boolean extend) {
    if (line >= 0 && line < lines.size()) {
      mark(line, extend);
      awaited = lines.row(line) >= 0 && selectedKey().isEmpty();
      selectedKey().ifPresent(key -> listener.picked(key, column));
    }
  }

  private void toggle(int group, boolean open) {
    lines.open(group, open);
    listener.linesChanged();
    scrollTo(top);
  }

  private void open(String column) {
    int group = selected < 0 ? -1 : lines.group(selected);
    if (group < 0) {
      selectedKey().ifPresent(key -> listener.opened(key, column));
    }
  }

  private Optional<String> selectedKey() {
    long row = selected < 0 || selected >= lines.size() ? -1 : lines.row(selected);
    return row < 0 || rows == null ? Optional.empty() : rows.row(row).map(Table.Row::key);
  }

  private void key(Event event) {
    boolean extend = (event.stateMask & SWT.SHIFT) != 0;
    int group = selected < 0 ? -1 : lines.group(selected);
    if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
      listener.copy();
    } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
      anchor = 0;
      selected = lines.size() - 1;
      canvas.redraw();
    } else if (group >= 0 && isToggle(event.keyCode)) {
      boolean enter = event.keyCode != SWT.ARROW_LEFT && event.keyCode != SWT.ARROW_RIGHT;
      toggle(group, enter ? !lines.isOpen(group) : event.keyCode == SWT.ARROW_RIGHT);
    } else {
      walk(event.keyCode, extend);
    }
  }

  private static boolean isToggle(int key) {
    return key == SWT.ARROW_LEFT
        || key == SWT.ARROW_RIGHT
        || key == SWT.CR
        || key == SWT.KEYPAD_CR
        || key == ' ';
  }

  private void walk(int key, boolean extend) {
    switch (key) {
      case SWT.ARROW_UP -> pick(Math.max(0, selected - 1), "", extend);
      case SWT.ARROW_DOWN -> pick(Math.min(lines.size() - 1, selected + 1), "", extend);
      case SWT.PAGE_UP -> pick(Math.max(0, selected - visible()), "", extend);
      case SWT.PAGE_DOWN -> pick(Math.min(lines.size() - 1, selected + visible()), "", extend);
      case SWT.HOME -> pick(0, "", extend);
      case SWT.END -> pick(lines.size() - 1, "", extend);
      case SWT.CR, SWT.KEYPAD_CR -> open("");
      default -> {}
    }
  }

  /** Enter and arrows belong to the table; Tab leaves it. */
  private static void traverse(Event event) {
    event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
  }
}
