package org.annalist.workbench.render.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.api.view.MarkedText.Correction;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.MarkPainter;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.render.DrawnCanvas;
import org.annalist.workbench.render.HostView;
import org.annalist.workbench.render.RenderHost;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * What can be done with some words, in a list beside them: each with its mark and its key. Arrows
 * and Enter, the keys themselves and the mouse all choose; Esc and a click elsewhere close it.
 */
final class CorrectionPopup implements Painting {

  private static final int ROW = 26;
  private static final int HEAD = 30;
  private static final int NARROWEST = 260;
  private static final int WIDEST = 520;

  private final RenderHost host;
  private final String title;
  private final List<Correction> corrections;
  private final Consumer<Correction> chosen;
  private final Shell shell;
  private final DrawnCanvas canvas;

  /**
   * A list, not yet shown.
   *
   * @param title the words that it is about
   * @param chosen told what the user chose, after the list has closed
   */
  CorrectionPopup(
      Control owner,
      RenderHost host,
      String title,
      List<Correction> corrections,
      Consumer<Correction> chosen) {
    this.host = host;
    this.title = title;
    this.corrections = List.copyOf(corrections);
    this.chosen = chosen;
    shell = new Shell(owner.getShell(), SWT.NO_TRIM | SWT.TOOL);
    canvas = new DrawnCanvas(shell, new Chosen(host), this);
    canvas.canvas().addListener(SWT.KeyDown, this::key);
    canvas.canvas().addListener(SWT.MouseUp, this::released);
    shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(this::close));
    if (!this.corrections.isEmpty()) {
      canvas.setSelected("0");
    }
  }

  /**
   * Shows the list with its corner at a point of the screen, or above it where there is no room.
   */
  void open(int x, int above, int below) {
    double wide = host.look().fonts().width(title, Face.BOLD) + 32;
    for (Correction each : corrections) {
      wide = Math.max(wide, host.look().fonts().width(each.action().label(), Face.PLAIN) + 100);
    }
    int width = (int) Math.max(NARROWEST, Math.min(WIDEST, wide));
    int height = HEAD + corrections.size() * ROW + 8;
    Rectangle screen = shell.getMonitor().getClientArea();
    int left = Math.max(screen.x, Math.min(x, screen.x + screen.width - width));
    int top = below + height > screen.y + screen.height ? above - height : below;
    shell.setBounds(left, Math.max(screen.y, top), width, height);
    canvas.canvas().setBounds(0, 0, width, height);
    shell.open();
    canvas.canvas().setFocus();
  }

  boolean isOpen() {
    return !shell.isDisposed();
  }

  DrawnCanvas canvas() {
    return canvas;
  }

  List<Correction> corrections() {
    return corrections;
  }

  void close() {
    if (!shell.isDisposed()) {
      shell.dispose();
    }
  }

  private void choose(Correction correction) {
    close();
    chosen.accept(correction);
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ESC) {
      close();
      return;
    }
    of(corrections, event).ifPresent(this::choose);
  }

  /** The correction that a pressed key means. */
  static Optional<Correction> of(List<Correction> corrections, Event event) {
    char key = event.keyCode == SWT.DEL ? Correction.REMOVE : event.character;
    return corrections.stream().filter(each -> each.key() == key).findFirst();
  }

  private void released(Event event) {
    if (event.button == 1) {
      canvas
          .hits()
          .at(event.x, event.y)
          .ifPresent(hit -> choose(corrections.get(Integer.parseInt(hit.key()))));
    }
  }

  @Override
  public void paint(Drawing drawing, Area area, Hits hits, State state) {
    Palette palette = host.look().palette();
    MarkPainter marks = new MarkPainter(palette);
    drawing.fill(palette.base(), area);
    String head = drawing.fit(title, Face.BOLD, area.width() - 24);
    drawing.text(head, Face.BOLD, palette.text(), 12, (HEAD - drawing.height(Face.BOLD)) / 2);
    drawing.fill(palette.line2(), new Area(1, HEAD - 1, area.width() - 2, 1));
    for (int i = 0; i < corrections.size(); i++) {
      Correction each = corrections.get(i);
      String key = Integer.toString(i);
      Area row = new Area(4, HEAD + 3 + i * ROW, area.width() - 8, ROW);
      if (key.equals(state.selected()) || key.equals(state.hovered())) {
        drawing.fill(palette.selTint(), row);
      }
      if (!each.style().isEmpty()) {
        marks.sample(drawing, each.style(), new Area(12, row.y() + 6, 16, 14));
      }
      double y = row.y() + (ROW - drawing.height(Face.PLAIN)) / 2;
      String label = drawing.fit(each.action().label(), Face.PLAIN, area.width() - 90);
      drawing.text(label, Face.PLAIN, palette.text(), 38, y);
      drawing.textRight(keyWords(each), Face.SMALL, palette.text2(), row.right() - 12, y + 1);
      hits.add(key, row, "", i);
    }
    drawing.frame(palette.neutral(), 1, Dash.SOLID, area);
  }

  private String keyWords(Correction correction) {
    return correction.key() == Correction.REMOVE
        ? host.look().words().of("correct.delete")
        : Character.toString(correction.key());
  }

  /** Enter chooses; walking with arrows does not yet. */
  private final class Chosen extends HostView {
    private Chosen(RenderHost host) {
      super(host);
    }

    @Override
    public void select(String key) {}

    @Override
    public void open(String key) {
      choose(corrections.get(Integer.parseInt(key)));
    }

    @Override
    public void menu(String key) {}
  }
}
