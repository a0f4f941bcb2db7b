package org.annalist.workbench.render.chart;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Selection;
import org.annalist.api.view.XyChart;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.render.DrawnCanvas;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Renderer;
import org.annalist.workbench.render.Tool;
import org.annalist.workbench.render.scale.DayScale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A chart on a canvas: the wheel, plus and minus zoom, Home shows all. */
public final class ChartRenderer implements Renderer<XyChart> {

  private final RenderHost host;
  private final DrawnCanvas canvas;
  private XyChart model;
  private ChartData data;
  private int askedWidth;

  /**
   * A chart.
   *
   * @param onPage whether it is a section of a page; the wheel scrolls the page then
   */
  public ChartRenderer(Composite parent, RenderHost host, boolean onPage) {
    this.host = host;
    canvas = new DrawnCanvas(parent, host, this::paint);
    if (!onPage) {
      canvas.canvas().addListener(SWT.MouseWheel, e -> zoom(e.count > 0 ? 0.8 : 1.25, e.x));
    }
    canvas.canvas().addListener(SWT.KeyDown, this::key);
    canvas.canvas().addListener(SWT.Resize, e -> resized());
  }

  @Override
  public Control control() {
    return canvas.canvas();
  }

  /** The canvas, for tests and for a page that lays charts below each other. */
  public DrawnCanvas canvas() {
    return canvas;
  }

  @Override
  public void show(XyChart newModel) {
    model = newModel;
    XyChart asked = newModel;
    int pixels = pixels();
    ask(cancellation -> ChartData.fetch(asked, pixels, cancellation));
  }

  private void show(double from, double to) {
    XyChart asked = model;
    int pixels = pixels();
    ask(cancellation -> ChartData.fetch(asked, from, to, pixels, cancellation));
  }

  private void ask(java.util.function.Function<org.annalist.api.Cancellation, ChartData> question) {
    askedWidth = pixels();
    host.background()
        .ask(
            List.of(this, "data"),
            question,
            answer -> {
              data = answer;
              if (!canvas.canvas().isDisposed()) {
                canvas.redraw();
                host.contentChanged();
              }
            },
            host::fault);
  }

  private int pixels() {
    return Math.max(200, canvas.canvas().getSize().x);
  }

  /** A wider canvas can show more points. */
  private void resized() {
    if (data != null && model != null && Math.abs(pixels() - askedWidth) > 200) {
      show(data.from(), data.to());
    }
  }

  private void paint(Drawing drawing, Area area, Hits hits, Painting.State state) {
    if (data != null) {
      new ChartPainting(data, host.look().palette(), host.look().words())
          .paint(drawing, area, hits, state);
    }
  }

  private void zoom(double factor, int x) {
    if (data != null && data.hasDays()) {
      DayScale scale = new DayScale(data.from(), data.to(), 62, Math.max(1, pixels() - 120));
      double[] range = scale.zoom(factor, x);
      show(range[0], range[1]);
    }
  }

  private void move(double share) {
    if (data != null && data.hasDays()) {
      double days = (data.to() - data.from()) * share;
      show(data.from() + days, data.to() + days);
    }
  }

  private void all() {
    if (model != null) {
      show(model);
    }
  }

  private void key(Event event) {
    boolean shift = (event.stateMask & SWT.SHIFT) != 0;
    if (event.character == '+' || event.character == '=') {
      zoom(0.7, pixels() / 2);
    } else if (event.character == '-') {
      zoom(1.4, pixels() / 2);
    } else if (event.keyCode == SWT.HOME) {
      all();
    } else if (shift && event.keyCode == SWT.PAGE_UP) {
      move(-0.5);
    } else if (shift && event.keyCode == SWT.PAGE_DOWN) {
      move(0.5);
    }
  }

  @Override
  public void reveal(Selection selection, Optional<String> key) {
    canvas.setSelected(key.orElse(""));
  }

  @Override
  public void focus() {
    canvas.canvas().setFocus();
  }

  @Override
  public int height(int width) {
    return data == null ? 320 : ChartPainting.height(data);
  }

  @Override
  public Optional<DrawnCanvas> drawing() {
    return Optional.of(canvas);
  }

  @Override
  public Optional<Painting> painting() {
    return Optional.of(this::paint);
  }

  @Override
  public List<Tool> tools() {
    return List.of(
        new Tool("minus", "tool.zoomOut", () -> zoom(1.4, pixels() / 2)),
        new Tool("plus", "tool.zoomIn", () -> zoom(0.7, pixels() / 2)),
        new Tool("fit", "tool.fit", this::all));
  }
}
