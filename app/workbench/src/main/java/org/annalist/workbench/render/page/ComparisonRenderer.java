package org.annalist.workbench.render.page;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Selection;
import org.annalist.api.view.Comparison;
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

/** Statements side by side, as many in a row as can be read. */
public final class ComparisonRenderer implements Renderer<Comparison> {

  private static final int UNKNOWN = 120;

  private final RenderHost host;
  private final Scroller scroller;
  private final DrawnCanvas canvas;
  private List<Comparison.Statement> statements;

  /**
   * A comparison.
   *
   * @param onPage whether it is a section of a page, which scrolls it
   */
  public ComparisonRenderer(Composite parent, RenderHost host, boolean onPage) {
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
  public void show(Comparison model) {
    host.background()
        .ask(
            List.of(this, "statements"),
            cancellation -> List.copyOf(model.statements()),
            answer -> {
              statements = answer;
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
    if (statements != null) {
      new ComparisonPainting(statements, host.look().palette()).paint(drawing, area, hits, state);
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
    return statements == null
        ? UNKNOWN
        : new ComparisonPainting(statements, host.look().palette())
            .height(host.look().fonts(), width);
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
