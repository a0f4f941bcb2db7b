package org.annalist.workbench.render.page;

import java.util.Optional;
import org.annalist.api.Selection;
import org.annalist.api.view.Form;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.render.CellPainter;
import org.annalist.workbench.render.DrawnCanvas;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Renderer;
import org.annalist.workbench.render.Scroller;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Rows of label and value. A record of values, so it may be read on the UI thread. */
public final class FormRenderer implements Renderer<Form> {

  private static final double ROW = 24;

  private final RenderHost host;
  private final Scroller scroller;
  private final DrawnCanvas canvas;
  private Form model;

  /**
   * A form.
   *
   * @param onPage whether it is a section of a page, which scrolls it
   */
  public FormRenderer(Composite parent, RenderHost host, boolean onPage) {
    this.host = host;
    scroller = onPage ? null : new Scroller(parent, host.look(), this::height);
    canvas = new DrawnCanvas(onPage ? parent : scroller.content(), host, this::paint);
    if (scroller != null) {
      scroller.fill(canvas.canvas());
    }
  }

  @Override
  public Control control() {
    return scroller == null ? canvas.canvas() : scroller.control();
  }

  @Override
  public void show(Form newModel) {
    model = newModel;
    canvas.redraw();
    if (scroller != null) {
      scroller.refresh();
    }
    host.contentChanged();
  }

  private void paint(Drawing drawing, Area area, Hits hits, Painting.State state) {
    if (model == null) {
      return;
    }
    Palette palette = host.look().palette();
    CellPainter cells = new CellPainter(palette);
    double y = area.y();
    if (!model.title().isEmpty()) {
      String title = drawing.fit(model.title(), Face.BOLD, area.width() - 20);
      drawing.text(title, Face.BOLD, palette.text(), area.x() + 10, y + 6);
      y += 30;
    }
    double label = Math.min(140, area.width() * 0.4);
    for (Form.Field field : model.fields()) {
      String words = drawing.fit(field.label(), Face.PLAIN, label - 16);
      double top = y + (ROW - drawing.height(Face.PLAIN)) / 2;
      drawing.text(words, Face.PLAIN, palette.text2(), area.x() + 10, top);
      Area value = new Area(area.x() + label, y, area.width() - label, ROW);
      cells.paint(drawing, field.value(), false, CellPainter.Row.PLAIN, value);
      drawing.fill(palette.line2(), new Area(area.x(), y + ROW - 1, area.width(), 1));
      hits.add(
          "\u0000" + field.label(),
          new Area(area.x(), y, area.width(), ROW),
          field.value().text().length() > 30 ? field.value().text() : "",
          (int) y);
      y += ROW;
    }
  }

  @Override
  public void reveal(Selection selection, Optional<String> key) {
    // Its rows are no items.
  }

  @Override
  public void focus() {
    canvas.canvas().setFocus();
  }

  @Override
  public int height(int width) {
    return model == null
        ? 48
        : (int) (model.fields().size() * ROW) + (model.title().isEmpty() ? 0 : 30);
  }

  @Override
  public Optional<Painting> painting() {
    return Optional.of(this::paint);
  }
}
