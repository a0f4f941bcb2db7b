package org.annalist.workbench.render;

import java.util.ArrayList;
import java.util.List;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.MarkPainter;
import org.annalist.workbench.look.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What an item says when the pointer rests on it: a head, then rows of label and value. */
public final class HoverCard {

  private static final int DELAY = 350;
  private static final int ROW = 24;
  private static final int LABEL = 100;

  private final Control owner;
  private final Look look;
  private Shell shell;
  private Runnable waiting;
  private Content content;

  /** Rows of a card: label and value. */
  public record Row(String label, String value) {}

  /** What a card says, and the point of the owner where it stands. */
  private record Content(String style, String title, List<Row> rows, int x, int y) {}

  public HoverCard(Control owner, Look look) {
    this.owner = owner;
    this.look = look;
    owner.addListener(SWT.Dispose, e -> hide());
  }

  /** Shows one line soon, at a point of the owner. */
  public void showSoon(String title, int x, int y) {
    showSoon("", title, List.of(), x, y);
  }

  /**
   * Shows a card soon, at a point of the owner.
   *
   * @param style mark before the title, or empty
   */
  public void showSoon(String style, String title, List<Row> rows, int x, int y) {
    showSoon(style, title, rows, x, y, () -> {});
  }

  /**
   * Shows a card soon, at a point of the owner.
   *
   * @param shown called when it is, such as to {@link #add} what takes time to find out
   */
  public void showSoon(String style, String title, List<Row> rows, int x, int y, Runnable shown) {
    hide();
    content = new Content(style, title, List.copyOf(rows), x, y);
    waiting =
        () -> {
          show();
          shown.run();
        };
    owner.getDisplay().timerExec(DELAY, waiting);
  }

  /** Adds rows to the card that is shown or will be soon; it stays where it is. */
  public void add(List<Row> rows) {
    if (content == null || rows.isEmpty()) {
      return;
    }
    List<Row> all = new ArrayList<>(content.rows());
    all.addAll(rows);
    content = new Content(content.style(), content.title(), all, content.x(), content.y());
    if (shell != null) {
      shell.dispose();
      show();
    }
  }

  /** The rows of the card that is shown, or will be soon. */
  public List<Row> rows() {
    return content == null ? List.of() : content.rows();
  }

  public void hide() {
    if (waiting != null && !owner.getDisplay().isDisposed()) {
      owner.getDisplay().timerExec(-1, waiting);
      waiting = null;
    }
    if (shell != null) {
      shell.dispose();
      shell = null;
    }
    content = null;
  }

  private void show() {
    if (owner.isDisposed() || !owner.isVisible() || content == null) {
      return;
    }
    String style = content.style();
    String title = content.title();
    List<Row> rows = content.rows();
    int x = content.x();
    int y = content.y();
    String[] lines = title.split("\n");
    double widest = rows.isEmpty() ? 40 : 280;
    for (String line : lines) {
      widest = Math.max(widest, look.fonts().width(line, Face.BOLD) + (style.isEmpty() ? 0 : 26));
    }
    for (Row row : rows) {
      widest = Math.max(widest, LABEL + look.fonts().width(row.value(), Face.PLAIN));
    }
    int width = (int) Math.min(520, widest + 20);
    int lineHeight = (int) look.fonts().height(Face.BOLD) + 2;
    int head = lines.length * lineHeight + 10;
    int height = head + rows.size() * ROW;
    shell = new Shell(owner.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
    Canvas canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED);
    canvas.addListener(
        SWT.Paint,
        e -> {
          GcDrawing drawing = new GcDrawing(e.gc, look.fonts());
          paint(drawing, style, lines, rows, new Area(0, 0, width, height), head, lineHeight);
        });
    canvas.setBounds(0, 0, width, height);
    shell.setBounds(place(width, height, x, y));
    shell.setVisible(true);
  }

  private Rectangle place(int width, int height, int x, int y) {
    Point at = owner.toDisplay(x, y);
    Rectangle screen = owner.getMonitor().getClientArea();
    int left = Math.max(screen.x, Math.min(at.x, screen.x + screen.width - width));
    int top = at.y + height > screen.y + screen.height ? at.y - height - 36 : at.y;
    return new Rectangle(left, Math.max(screen.y, top), width, height);
  }

  private void paint(
      GcDrawing drawing,
      String style,
      String[] lines,
      List<Row> rows,
      Area area,
      int head,
      int lineHeight) {
    Palette palette = look.palette();
    drawing.fill(palette.base(), area);
    double left = 10;
    if (!style.isEmpty()) {
      new MarkPainter(palette).sample(drawing, style, new Area(10, 8, 16, 14));
      left = 34;
    }
    for (int i = 0; i < lines.length; i++) {
      Face face = i == 0 ? Face.BOLD : Face.PLAIN;
      String line = drawing.fit(lines[i], face, area.width() - left - 10);
      drawing.text(line, face, palette.text(), left, 5 + i * lineHeight);
    }
    Ink faint = palette.text2();
    for (int i = 0; i < rows.size(); i++) {
      double y = head + i * ROW;
      drawing.fill(palette.line2(), new Area(1, y, area.width() - 2, 1));
      drawing.text(rows.get(i).label(), Face.PLAIN, faint, 10, y + 4);
      String value = drawing.fit(rows.get(i).value(), Face.PLAIN, area.width() - LABEL - 16);
      drawing.text(value, Face.PLAIN, palette.text(), LABEL + 6, y + 4);
    }
    drawing.frame(palette.neutral(), 1, Dash.SOLID, area);
  }
}
