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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A graph on a canvas. */
public final class GraphRenderer implements Renderer<Graph> {

  private final RenderHost host;
  private final DrawnCanvas canvas;
  private GraphData data;

  public GraphRenderer(Composite parent, RenderHost host) {
    this.host = host;
    canvas = new DrawnCanvas(parent, host, this::paint);
  }

  @Override
  public Control control() {
    return canvas.canvas();
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
