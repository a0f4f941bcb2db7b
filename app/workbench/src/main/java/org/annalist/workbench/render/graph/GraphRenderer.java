package org.annalist.workbench.render.graph;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Selection;
import org.annalist.api.view.Graph;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.render.DrawnCanvas;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Renderer;
import org.annalist.workbench.render.Scroller;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A graph on a canvas, which scrolls where it has less room than it needs to be read. */
public final class GraphRenderer implements Renderer<Graph> {

  private final RenderHost host;
  private final Scroller scroller;
  private final DrawnCanvas canvas;
  private GraphData data;

  /**
   * A graph.
   *
   * @param onPage whether it is a section of a page, which scrolls it
   */
  public GraphRenderer(Composite parent, RenderHost host, boolean onPage) {
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
  public void show(Graph model) {
    host.background()
        .ask(
            List.of(this, "data"),
            cancellation -> GraphData.fetch(model, cancellation),
            answer -> {
              data = answer;
              if (!canvas.canvas().isDisposed()) {
                canvas.redraw();
                if (scroller != null) {
                  scroller.refresh();
                }
                host.contentChanged();
              }
            },
            host::fault);
  }

  private void paint(Drawing drawing, Area area, Hits hits, Painting.State state) {
    if (data != null) {
      new GraphPainting(data, host.look().palette()).paint(drawing, area, hits, state);
    }
  }

  @Override
  public void reveal(Selection selection, Optional<String> key) {
    canvas.setSelected(key.orElse(""));
    if (scroller != null) {
      canvas
          .hits()
          .of(canvas.selected())
          .ifPresent(
              hit -> scroller.reveal((int) hit.area().y() - 12, (int) hit.area().bottom() + 12));
    }
  }

  @Override
  public void focus() {
    canvas.canvas().setFocus();
  }

  @Override
  public int height(int width) {
    return data == null ? 300 : data.height();
  }

  @Override
  public Optional<DrawnCanvas> drawing() {
    return Optional.of(canvas);
  }

  @Override
  public Optional<Painting> painting() {
    return Optional.of(this::paint);
  }
}
