package org.annalist.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.search.Concordance.Head;
import org.annalist.workbench.search.Concordance.Line;
import org.annalist.workbench.search.Concordance.Row;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The lines of a concordance: the keyword stands in one column below the other, its words around
 * it. The table of the system, drawn by us. UI thread only.
 */
final class ConcordanceList {

  private static final int ROW = 24;

  /** Where the keyword begins, as a share of the width. */
  private static final double KEYWORD = 0.42;

  private static final double MARGIN = 12;

  /** Width for titles where rows are not below their documents. */
  private static final double TITLE = 220;

  private final Table table;
  private final Look look;
  private List<Row> rows = List.of();

  /**
   * A list without rows.
   *
   * @param picked told the match that the user picked
   * @param opened told the match that the user opened
   */
  ConcordanceList(Composite parent, Look look, Consumer<Match> picked, Consumer<Match> opened) {
    this.look = look;
    table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
    table.setBackground(Look.color(look.palette().base()));
    table.setForeground(Look.color(look.palette().text()));
    new TableColumn(table, SWT.LEFT);
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.MeasureItem, e -> e.height = ROW);
    table.addListener(SWT.EraseItem, e -> e.detail &= ~(SWT.FOREGROUND | SWT.HOT));
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(SWT.Resize, e -> table.getColumn(0).setWidth(table.getClientArea().width));
    table.addListener(SWT.Selection, e -> tell(e, picked));
    table.addListener(SWT.DefaultSelection, e -> tell(e, opened));
    table.addListener(SWT.KeyDown, this::key);
  }

  Table control() {
    return table;
  }

  List<Row> rows() {
    return rows;
  }

  /** Shows rows; what was selected stays so if it is the same row. */
  void show(List<Row> newRows) {
    boolean grows = newRows.size() >= rows.size() && newRows.subList(0, rows.size()).equals(rows);
    rows = newRows;
    table.setItemCount(rows.size());
    if (!grows) {
      table.deselectAll();
      table.clearAll();
      table.setTopIndex(0);
    }
    table.getColumn(0).setWidth(table.getClientArea().width);
  }

  /** Selects the first line and takes the keys. */
  void focus() {
    table.setFocus();
    if (table.getSelectionCount() == 0) {
      step(1);
    }
  }

  /** Goes to the line after the selected one, or before it. */
  void step(int by) {
    int at = table.getSelectionIndex();
    do {
      at += by;
    } while (at >= 0 && at < rows.size() && rows.get(at) instanceof Head);
    if (at >= 0 && at < rows.size()) {
      table.setSelection(at);
      if (at > 0 && rows.get(at - 1) instanceof Head && at <= table.getTopIndex()) {
        table.setTopIndex(at - 1);
      }
      Event event = new Event();
      event.item = table.getItem(at);
      table.notifyListeners(SWT.Selection, event);
    }
  }

  private void fill(Event event) {
    if (event.index < rows.size()) {
      // Drawn by us; the text is for screen readers.
      ((TableItem) event.item).setText(spoken(rows.get(event.index)));
    }
  }

  private static String spoken(Row row) {
    return row instanceof Head head
        ? head.title() + " (" + head.lines() + ")"
        : line(((Line) row).match());
  }

  private static String line(Match match) {
    return match.left() + match.keyword() + match.right();
  }

  private void tell(Event event, Consumer<Match> listener) {
    int index = event.item == null ? -1 : table.indexOf((TableItem) event.item);
    if (index >= 0 && index < rows.size() && match(index) != null) {
      listener.accept(match(index));
    }
  }

  /** The match of a row; of a head, the first one below it. */
  private Match match(int index) {
    if (rows.get(index) instanceof Line line) {
      return line.match();
    }
    return index + 1 < rows.size() && rows.get(index + 1) instanceof Line line
        ? line.match()
        : null;
  }

  private void key(Event event) {
    if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
      copy();
    } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
      table.selectAll();
    }
  }

  /** Puts the selected lines on the clipboard, as columns between tabs. */
  private void copy() {
    List<String> lines = new ArrayList<>();
    for (int index : table.getSelectionIndices()) {
      if (rows.get(index) instanceof Line line) {
        Match match = line.match();
        lines.add(
            String.join(
                "\t", match.place().document(), match.left(), match.keyword(), match.right()));
      }
    }
    if (!lines.isEmpty()) {
      Clipboard clipboard = new Clipboard(table.getDisplay());
      clipboard.setContents(
          new Object[] {String.join("\n", lines)}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }

  private void paint(Event event) {
    int index = table.indexOf((TableItem) event.item);
    if (index < 0 || index >= rows.size()) {
      return;
    }
    Rectangle bounds = ((TableItem) event.item).getBounds();
    Area area = new Area(bounds.x, bounds.y, table.getClientArea().width, bounds.height);
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    boolean selected = (event.detail & SWT.SELECTED) != 0;
    if (rows.get(index) instanceof Head head) {
      paintHead(drawing, head, selected, area);
    } else {
      paintLine(drawing, (Line) rows.get(index), selected, area);
    }
  }

  private void paintHead(Drawing drawing, Head head, boolean selected, Area area) {
    Palette palette = look.palette();
    if (!selected) {
      drawing.fill(palette.alt(), area);
    }
    Ink ink = selected ? palette.onSel() : palette.text();
    Ink faint = selected ? palette.onSel() : palette.text2();
    double y = area.centreY() - drawing.height(Face.BOLD) / 2;
    String count = look.words().of("search.lines", look.words().number(head.lines()));
    double end = area.right() - MARGIN - drawing.width(count, Face.SMALL) - 16;
    String title = drawing.fit(head.title(), Face.BOLD, end - MARGIN - 60);
    drawing.text(title, Face.BOLD, ink, MARGIN, y);
    double x = MARGIN + drawing.width(title, Face.BOLD) + 10;
    String detail = drawing.fit(head.detail(), Face.SMALL, end - x);
    drawing.text(detail, Face.SMALL, faint, x, y + 1);
    drawing.textRight(count, Face.SMALL, faint, area.right() - MARGIN, y + 1);
  }

  private void paintLine(Drawing drawing, Line line, boolean selected, Area area) {
    Palette palette = look.palette();
    Ink ink = selected ? palette.onSel() : palette.text();
    Ink faint = selected ? palette.onSel() : palette.text2();
    double right = area.right() - MARGIN;
    double y = area.centreY() - drawing.height(Face.QUOTE) / 2;
    if (!line.title().isEmpty()) {
      double width = Math.min(TITLE, area.width() / 5);
      right -= width + 12;
      String title = drawing.fit(line.title(), Face.SMALL, width);
      double top = area.centreY() - drawing.height(Face.SMALL) / 2;
      drawing.text(title, Face.SMALL, faint, right + 12, top);
    }
    Match match = line.match();
    double x = area.x() + area.width() * KEYWORD;
    Area before = new Area(area.x() + MARGIN, area.y(), x - area.x() - MARGIN, area.height());
    drawing.clip(before, () -> drawing.textRight(match.left(), Face.QUOTE, ink, x, y));
    Area behind = new Area(x, area.y(), right - x, area.height());
    Ink found = selected ? palette.onSel() : palette.accent();
    drawing.clip(
        behind,
        () -> {
          drawing.text(match.keyword(), Face.QUOTE_BOLD, found, x, y);
          double after = x + drawing.width(match.keyword(), Face.QUOTE_BOLD);
          drawing.text(match.right(), Face.QUOTE, ink, after, y);
        });
  }
}
