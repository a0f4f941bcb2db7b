package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.annalist.api.corpus.Snapshot;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.thread.Background;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * The list below the field of Quick Access. Typing without accents finds words with all of them.
 */
final class QuickAccess {

  private static final int ROW = 28;
  private static final int HEAD = 22;
  private static final int WIDTH = 620;

  private final Text field;
  private final Look look;
  private final Background background;
  private final Supplier<List<QuickAccessIndex.Found>> commands;
  private final Supplier<Snapshot> snapshot;
  private final Consumer<QuickAccessIndex.Found> choose;
  private List<QuickAccessIndex.Found> found = List.of();

  /** What was typed when {@link #found} was asked for. */
  private String answered = "";

  /** Whether Enter came before the answer, as from a fast typist. */
  private boolean entered;

  private int chosen;
  private Shell shell;
  private Canvas list;

  QuickAccess(
      Text field,
      Look look,
      Background background,
      Supplier<List<QuickAccessIndex.Found>> commands,
      Supplier<Snapshot> snapshot,
      Consumer<QuickAccessIndex.Found> choose) {
    this.field = field;
    this.look = look;
    this.background = background;
    this.commands = commands;
    this.snapshot = snapshot;
    this.choose = choose;
    field.addListener(SWT.Modify, e -> search());
    field.addListener(SWT.KeyDown, this::key);
    field.addListener(SWT.FocusOut, e -> close());
    field.addListener(SWT.Dispose, e -> close());
  }

  /** What is listed now, for tests. */
  List<QuickAccessIndex.Found> found() {
    return found;
  }

  private void search() {
    String typed = field.getText();
    entered = false;
    List<QuickAccessIndex.Found> known = commands.get();
    Snapshot asked = snapshot.get();
    background.ask(
        this,
        cancellation -> QuickAccessIndex.search(typed, known, asked, cancellation),
        answer -> show(typed, answer),
        fault -> close());
  }

  private void show(String typed, List<QuickAccessIndex.Found> answer) {
    if (field.isDisposed() || !typed.equals(field.getText())) {
      return;
    }
    found = answer;
    answered = typed;
    chosen = 0;
    if (typed.isBlank()) {
      close();
      return;
    }
    if (entered && !found.isEmpty()) {
      take(found.get(0));
      return;
    }
    entered = false;
    if (shell == null) {
      shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
      list = new Canvas(shell, SWT.DOUBLE_BUFFERED);
      list.addListener(SWT.Paint, e -> paint(e.gc));
      list.addListener(SWT.MouseDown, e -> press(e.y));
    }
    int height = Math.max(ROW, rowsHeight()) + ROW;
    Point size = field.getSize();
    Point corner = field.toDisplay(0, size.y + 4);
    int x = Math.max(field.getShell().getLocation().x, corner.x + size.x - WIDTH);
    shell.setBounds(x, corner.y, WIDTH, height);
    list.setBounds(0, 0, WIDTH, height);
    shell.setVisible(true);
    list.redraw();
  }

  private int rowsHeight() {
    int height = 0;
    QuickAccessIndex.Group group = null;
    for (QuickAccessIndex.Found each : found) {
      height += ROW + (each.group() == group ? 0 : HEAD);
      group = each.group();
    }
    return height;
  }

  private void paint(GC gc) {
    Palette palette = look.palette();
    Drawing drawing = new GcDrawing(gc, look.fonts());
    Area area = new Area(0, 0, list.getSize().x, list.getSize().y);
    drawing.fill(palette.base(), area);
    double y = 0;
    QuickAccessIndex.Group group = null;
    for (int i = 0; i < found.size(); i++) {
      QuickAccessIndex.Found each = found.get(i);
      if (each.group() != group) {
        group = each.group();
        drawing.fill(palette.alt(), new Area(0, y, area.width(), HEAD));
        drawing.text(look.words().of("quick." + group), Face.SMALL, palette.text2(), 12, y + 3);
        y += HEAD;
      }
      paintRow(gc, drawing, each, i == chosen, new Area(0, y, area.width(), ROW));
      y += ROW;
    }
    if (found.isEmpty()) {
      drawing.text(look.words().of("quick.none"), Face.PLAIN, palette.text2(), 12, 5);
    }
    double foot = area.bottom() - ROW;
    drawing.fill(palette.alt(), new Area(0, foot, area.width(), ROW));
    drawing.text(look.words().of("quick.hint"), Face.SMALL, palette.text2(), 12, foot + 6);
    drawing.frame(palette.neutral(), 1, Dash.SOLID, area);
  }

  private void paintRow(
      GC gc, Drawing drawing, QuickAccessIndex.Found each, boolean isChosen, Area row) {
    Palette palette = look.palette();
    if (isChosen) {
      drawing.fill(palette.sel(), row);
    }
    Ink ink = isChosen ? palette.onSel() : palette.text();
    gc.setAlpha(255);
    gc.drawImage(
        look.icons().image(each.icon(), 16, isChosen ? "onsel" : "text"), 12, (int) row.y() + 6);
    double top = row.centreY() - drawing.height(Face.PLAIN) / 2;
    String words = drawing.fit(each.words(), Face.BOLD, row.width() * 0.6);
    drawing.text(words, Face.BOLD, ink, 36, top);
    double x = 46 + drawing.width(words, Face.BOLD);
    String detail = drawing.fit(each.detail(), Face.SMALL, row.width() - x - 12);
    drawing.text(detail, Face.SMALL, isChosen ? ink : palette.text2(), x, top + 1);
  }

  private void press(int y) {
    int at = 0;
    QuickAccessIndex.Group group = null;
    for (QuickAccessIndex.Found each : new ArrayList<>(found)) {
      at += each.group() == group ? 0 : HEAD;
      group = each.group();
      if (y >= at && y < at + ROW) {
        take(each);
        return;
      }
      at += ROW;
    }
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> move(event, 1);
      case SWT.ARROW_UP -> move(event, -1);
      case SWT.ESC -> {
        field.setText("");
        close();
      }
      case SWT.CR, SWT.KEYPAD_CR -> {
        if (!field.getText().equals(answered)) {
          entered = true;
        } else if (chosen < found.size()) {
          take(found.get(chosen));
        }
      }
      default -> {}
    }
  }

  private void move(Event event, int by) {
    event.doit = false;
    if (!found.isEmpty()) {
      chosen = Math.floorMod(chosen + by, found.size());
      list.redraw();
    }
  }

  private void take(QuickAccessIndex.Found each) {
    field.setText("");
    close();
    choose.accept(each);
  }

  private void close() {
    background.cancel(this);
    found = List.of();
    answered = "";
    entered = false;
    if (shell != null) {
      shell.dispose();
      shell = null;
    }
  }
}
