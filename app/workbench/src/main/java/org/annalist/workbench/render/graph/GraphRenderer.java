package org.annalist.workbench.render.graph;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Selection;
import org.annalist.api.view.Graph;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.DrawnCanvas;
import org.annalist.workbench.render.FilterField;
import org.annalist.workbench.render.ItemGestures;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Renderer;
import org.annalist.workbench.render.Scroller;
import org.annalist.workbench.render.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A graph on a canvas below its filters. In columns it scrolls where it has less room than it needs
 * to be read; a free one is zoomed by the wheel and by + and −, and moved by dragging.
 */
public final class GraphRenderer implements Renderer<Graph> {

  private static final int SMALLEST = 240;

  /** How much lower or higher than usual the rows of a graph in columns may be. */
  private static final double LEAST_ROWS = 0.7;

  private static final double MOST_ROWS = 3;

  private final RenderHost host;
  private final Composite root;
  private final GraphBar bar;
  private final Scroller scroller;
  private final DrawnCanvas canvas;
  private final GraphWalk walk;
  private Source source;
  private GraphFilter filter;
  private GraphData data;
  private Viewport view = Viewport.WHOLE;
  private double rows = 1;
  private Event grip;

  /** What a model says of itself, fetched once. */
  private record Source(
      String title,
      List<String> heads,
      List<Graph.Style> styles,
      List<Graph.Kind> kinds,
      List<Graph.Node> nodes,
      List<Graph.Edge> edges) {}

  /** A filtered graph, ready to be drawn. */
  private record Ready(Source source, GraphFilter filter, GraphData data) {}

  /**
   * A graph.
   *
   * @param onPage whether it is a section of a page, which scrolls it; it has no filters then
   */
  public GraphRenderer(Composite parent, RenderHost host, boolean onPage) {
    this.host = host;
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(host.look().palette().base()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    root.setLayout(layout);
    bar = onPage ? null : new GraphBar(root, host.look(), this::filterBy, this::near);
    scroller = onPage ? null : new Scroller(root, host.look(), this::needed);
    canvas = new DrawnCanvas(onPage ? root : scroller.content(), host, this::paint);
    walk = new GraphWalk(canvas.hits());
    canvas.canvas().addListener(SWT.MouseWheel, this::wheel);
    canvas.canvas().addListener(SWT.KeyDown, this::key);
    canvas.canvas().addListener(SWT.MouseDown, this::take);
    canvas.canvas().addListener(SWT.MouseMove, this::drag);
    canvas.canvas().addListener(SWT.MouseUp, e -> grip = null);
    ItemGestures.attach(
        canvas.canvas(),
        canvas::selected,
        point -> canvas.hits().at(point.x, point.y).map(Hits.Hit::key).orElse(""),
        host);
    if (scroller != null) {
      bar.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
      scroller.fill(canvas.canvas());
    }
    Control drawn = scroller == null ? canvas.canvas() : scroller.control();
    drawn.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
  }

  @Override
  public Control control() {
    return root;
  }

  @Override
  public void show(Graph model) {
    host.background()
        .ask(
            List.of(this, "data"),
            cancellation -> {
              Source fetched =
                  new Source(
                      model.title(),
                      model.heads(),
                      model.styles(),
                      model.kinds(),
                      model.nodes(),
                      model.edges());
              GraphFilter wanted =
                  filter == null ? GraphFilter.first(fetched.kinds(), fetched.edges()) : filter;
              return ready(fetched, wanted, cancellation);
            },
            answer -> {
              if (!root.isDisposed()) {
                source = answer.source();
                if (bar != null) {
                  bar.show(source.styles(), source.kinds(), heaviest(), answer.filter());
                }
                present(answer);
              }
            },
            host::fault);
  }

  private int heaviest() {
    return source.edges().stream().mapToInt(Graph.Edge::weight).max().orElse(1);
  }

  private static Ready ready(
      Source source, GraphFilter filter, org.annalist.api.Cancellation cancellation) {
    GraphFilter.Shown shown = filter.of(source.nodes(), source.edges());
    return new Ready(
        source,
        filter,
        GraphData.of(source.title(), source.heads(), source.kinds(), shown, cancellation));
  }

  private void filterBy(GraphFilter wanted) {
    filter = wanted;
    Source asked = source;
    if (asked != null) {
      host.background()
          .ask(
              List.of(this, "data"),
              cancellation -> ready(asked, wanted, cancellation),
              answer -> {
                if (!root.isDisposed()) {
                  present(answer);
                }
              },
              host::fault);
    }
  }

  private void present(Ready answer) {
    filter = answer.filter();
    data = answer.data();
    walk.show(data);
    canvas.setWalk(data.inColumns() ? canvas.hits()::next : walk);
    if (bar != null) {
      boolean hidden = data.edges().isEmpty() && !source.edges().isEmpty();
      bar.field().say(hidden ? host.look().words().of("graph.hidden", source.edges().size()) : "");
    }
    canvas.redraw();
    if (scroller != null) {
      scroller.refresh();
    }
    host.contentChanged();
  }

  /** Shows the neighbours of what is selected alone, or everything again. */
  private void near() {
    String centre = bar.isNear() ? node(canvas.selected()) : "";
    filterBy(filter.withCentre(centre));
    view = Viewport.WHOLE;
  }

  /** The node itself, or the one that an edge leads to. */
  private String node(String key) {
    return source == null
        ? ""
        : source.edges().stream()
            .filter(edge -> edge.key().equals(key))
            .map(Graph.Edge::to)
            .findFirst()
            .orElse(key);
  }

  private void paint(Drawing drawing, Area area, Hits hits, Painting.State state) {
    if (data != null && data.inColumns()) {
      new ColumnPainting(data, host.look().palette(), host.look().words())
          .paint(drawing, area, hits, state);
    } else if (data != null) {
      new FreePainting(data, host.look().palette(), view, shown())
          .paint(drawing, area, hits, state);
    }
  }

  /** How much of the graph is shown, where that is not all. */
  private String shown() {
    return data.edges().size() == source.edges().size()
        ? ""
        : host.look()
            .words()
            .of(
                "graph.shown",
                data.nodes().size(),
                source.nodes().size(),
                data.edges().size(),
                source.edges().size());
  }

  private Area inside() {
    Rectangle size = canvas.canvas().getClientArea();
    return FreePainting.inside(new Area(0, 0, size.width, size.height));
  }

  private boolean isFree() {
    return data != null && !data.inColumns();
  }

  private void look(Viewport newView) {
    view = newView;
    canvas.redraw();
  }

  /** A free graph comes closer; one in columns gets higher rows. */
  private void zoom(double factor) {
    if (!isFree()) {
      stretch(rows * factor);
      return;
    }
    double[] place = data.places().get(node(canvas.selected()));
    look(view.zoomed(factor, place == null ? new double[] {view.x(), view.y()} : place));
  }

  private void fit() {
    if (isFree()) {
      look(Viewport.WHOLE);
    } else if (data != null && scroller != null) {
      stretch(scroller.control().getSize().y / (double) data.height());
    }
  }

  private void stretch(double newRows) {
    rows = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, newRows));
    if (scroller != null) {
      scroller.refresh();
    }
  }

  private void wheel(Event event) {
    if (isFree() && scroller != null) {
      double factor = event.count > 0 ? Viewport.STEP : 1 / Viewport.STEP;
      look(view.zoomed(factor, view.placeAt(event.x, event.y, inside())));
      event.doit = false;
    }
  }

  private void key(Event event) {
    if (data == null) {
      return;
    }
    switch (event.keyCode) {
      case SWT.PAGE_DOWN -> walk.edge(canvas.selected(), 1).ifPresent(canvas::pick);
      case SWT.PAGE_UP -> walk.edge(canvas.selected(), -1).ifPresent(canvas::pick);
      case SWT.HOME -> fit();
      case SWT.KEYPAD_ADD -> zoom(Viewport.STEP);
      case SWT.KEYPAD_SUBTRACT -> zoom(1 / Viewport.STEP);
      default -> {
        if (event.character == '+' || event.character == '=') {
          zoom(Viewport.STEP);
        } else if (event.character == '-') {
          zoom(1 / Viewport.STEP);
        }
      }
    }
  }

  private void take(Event event) {
    boolean onGround = canvas.hits().at(event.x, event.y).isEmpty();
    grip = isFree() && event.button == 1 && onGround ? event : null;
  }

  private void drag(Event event) {
    if (grip != null && (event.stateMask & SWT.BUTTON1) != 0) {
      look(view.moved(event.x - grip.x, event.y - grip.y, inside()));
      grip = event;
    }
  }

  @Override
  public void reveal(Selection selection, Optional<String> key) {
    canvas.setSelected(key.orElse(""));
    if (data == null || key.isEmpty()) {
      return;
    }
    String node = node(key.get());
    if (bar != null && bar.isNear() && !node.equals(filter.centre())) {
      filterBy(filter.withCentre(node));
    } else if (isFree() && data.places().containsKey(node)) {
      look(view.showing(data.places().get(node)));
    } else if (scroller != null) {
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

  /** Height the canvas needs at least; a free graph takes what there is. */
  private int needed(int width) {
    return data != null && data.inColumns() ? (int) (data.height() * rows) : SMALLEST;
  }

  @Override
  public int height(int width) {
    return data == null ? SMALLEST : data.height();
  }

  @Override
  public List<Tool> tools() {
    return List.of(
        new Tool("plus", "tool.zoomIn", () -> zoom(Viewport.STEP)),
        new Tool("minus", "tool.zoomOut", () -> zoom(1 / Viewport.STEP)),
        new Tool("fit", "tool.fit", this::fit));
  }

  /** The field for words, for tests and for commands that jump to it. */
  public Optional<FilterField> filter() {
    return Optional.ofNullable(bar).map(GraphBar::field);
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
