package org.annalist.workbench.render.chart;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Selection;
import org.annalist.api.view.XyChart;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
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

/**
 * A chart on a canvas: the wheel, plus and minus zoom, a drag zooms to what it spans, Home and Esc
 * show all.
 */
public final class ChartRenderer implements Renderer<XyChart> {

  /** A shorter drag is a click that slipped. */
  private static final int SHORTEST_DRAG = 6;

  private final RenderHost host;
  private final DrawnCanvas canvas;
  private XyChart model;
  private ChartData data;
  private int askedWidth;

  /** Where a drag began and where it is, in pixels; both equal where there is none. */
  private int dragFrom;

  private int dragTo;

  /**
   * A chart.
   *
   * @param onPage whether it is a section of a page; the wheel scrolls the page then, and zooms
   *     with Ctrl
   */
  public ChartRenderer(Composite parent, RenderHost host, boolean onPage) {
    this.host = host;
    canvas = new DrawnCanvas(parent, host, this::paint);
    canvas.canvas().addListener(SWT.MouseWheel, e -> wheel(e, onPage));
    canvas.canvas().addListener(SWT.MouseDown, this::press);
    canvas.canvas().addListener(SWT.MouseMove, this::drag);
    canvas.canvas().addListener(SWT.MouseUp, this::release);
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
      if (dragFrom != dragTo) {
        Area span =
            new Area(Math.min(dragFrom, dragTo), 0, Math.abs(dragTo - dragFrom), area.height());
        drawing.fill(host.look().palette().accent().withAlpha(30), span);
        drawing.frame(host.look().palette().accent(), 1, Dash.SOLID, span);
      }
    }
  }

  private DayScale scale() {
    Area all = new Area(0, 0, pixels(), 1);
    Area plot = ChartPainting.plotWidth(data, host.look().fonts(), all);
    return new DayScale(data.from(), data.to(), plot.x(), plot.width());
  }

  private void wheel(Event event, boolean onPage) {
    if (!onPage || (event.stateMask & SWT.MOD1) != 0) {
      zoom(event.count > 0 ? 0.8 : 1.25, event.x);
      event.doit = false;
    }
  }

  private void press(Event event) {
    boolean free = canvas.hits().at(event.x, event.y).isEmpty();
    if (event.button == 1 && free && data != null && data.hasDays()) {
      dragFrom = event.x;
      dragTo = event.x;
    }
  }

  private void drag(Event event) {
    if ((event.stateMask & SWT.BUTTON1) != 0 && dragFrom != 0) {
      dragTo = event.x;
      canvas.redraw();
    }
  }

  private void release(Event event) {
    int from = Math.min(dragFrom, dragTo);
    int to = Math.max(dragFrom, dragTo);
    dragFrom = 0;
    dragTo = 0;
    if (to - from >= SHORTEST_DRAG) {
      show(scale().day(from), scale().day(to));
    }
    canvas.redraw();
  }

  private void zoom(double factor, int x) {
    if (data != null && data.hasDays()) {
      double[] range = scale().zoom(factor, x);
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
    } else if (event.keyCode == SWT.HOME || event.keyCode == SWT.ESC) {
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
