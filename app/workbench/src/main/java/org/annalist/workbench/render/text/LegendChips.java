package org.annalist.workbench.render.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.view.MarkedText;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.MarkPainter;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.render.DrawnCanvas;
import org.annalist.workbench.render.HostView;
import org.annalist.workbench.render.RenderHost;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A chip for each style of marks: what it looks like, its name, how many. A click, Enter or the
 * space bar hides or shows them.
 */
final class LegendChips implements Painting {

  private static final int CHIP = 22;
  private static final int GAP = 8;

  private final RenderHost host;
  private final DrawnCanvas canvas;
  private final Runnable changed;
  private final Set<String> hidden = new HashSet<>();
  private List<MarkedText.Legend> legend = List.of();

  LegendChips(Composite parent, RenderHost host, Runnable changed) {
    this.host = host;
    this.changed = changed;
    this.canvas = new DrawnCanvas(parent, new Toggling(host), this);
    canvas.canvas().addListener(SWT.MouseUp, this::released);
    canvas.canvas().addListener(SWT.KeyDown, this::key);
  }

  /** The chips as they are drawn, for tests. */
  DrawnCanvas canvas() {
    return canvas;
  }

  Control control() {
    return canvas.canvas();
  }

  void show(List<MarkedText.Legend> newLegend) {
    legend = newLegend;
    canvas.redraw();
  }

  private void released(Event event) {
    if (event.button == 1) {
      canvas.hits().at(event.x, event.y).ifPresent(hit -> toggle(hit.key()));
    }
  }

  private void key(Event event) {
    boolean chooses =
        event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ';
    if (chooses && canvas.hits().of(canvas.selected()).isPresent()) {
      toggle(canvas.selected());
    }
  }

  boolean isShown(String style) {
    return !hidden.contains(style);
  }

  void toggle(String style) {
    if (!hidden.remove(style)) {
      hidden.add(style);
    }
    canvas.redraw();
    changed.run();
  }

  /** Height of the chips at a width. */
  int height(int width) {
    int rows = 1;
    double x = 16;
    for (MarkedText.Legend entry : legend) {
      double chip = chipWidth(host.look().fonts(), entry);
      if (x + chip > width - 8 && x > 16) {
        rows++;
        x = 16;
      }
      x += chip + GAP;
    }
    return legend.isEmpty() ? 0 : rows * (CHIP + 6) + 8;
  }

  private double chipWidth(org.annalist.workbench.draw.Measure measure, MarkedText.Legend entry) {
    return 46
        + measure.width(entry.label(), Face.SMALL)
        + measure.width(host.look().words().number(entry.count()), Face.SMALL);
  }

  @Override
  public void paint(Drawing drawing, Area area, Hits hits, State state) {
    Palette palette = host.look().palette();
    MarkPainter marks = new MarkPainter(palette);
    double x = 16;
    double y = 7;
    for (MarkedText.Legend entry : legend) {
      double width = chipWidth(drawing, entry);
      if (x + width > area.width() - 8 && x > 16) {
        x = 16;
        y += CHIP + 6;
      }
      Area chip = new Area(x, y, width, CHIP);
      boolean on = isShown(entry.style());
      boolean pointed = state.hovered().equals(entry.style());
      Ink border = pointed ? palette.accent() : palette.line();
      drawing.fillRound(pointed ? palette.alt() : palette.base(), 3, chip);
      drawing.frameRound(border, 1, on ? Dash.SOLID : Dash.DOTS, 3, chip);
      if (on) {
        marks.sample(drawing, entry.style(), new Area(x + 7, y + 4, 14, 14));
      }
      double text = y + (CHIP - drawing.height(Face.SMALL)) / 2;
      Ink ink = on ? palette.text() : palette.text2();
      drawing.text(entry.label(), Face.SMALL, ink, x + 27, text);
      String count = host.look().words().number(entry.count());
      drawing.textRight(count, Face.SMALL, palette.text2(), chip.right() - 8, text);
      String tip = on ? "legend.hide" : "legend.show";
      hits.add(entry.style(), chip, host.look().words().of(tip, entry.label()));
      x += width + GAP;
    }
    drawing.fill(palette.line2(), new Area(0, area.height() - 1, area.width(), 1));
  }

  /** Walking from chip to chip changes nothing; Enter, the space bar and a click do. */
  private final class Toggling extends HostView {
    private Toggling(RenderHost host) {
      super(host);
    }

    @Override
    public void select(String key) {}

    @Override
    public void open(String key) {}

    @Override
    public void menu(String key) {}
  }
}
