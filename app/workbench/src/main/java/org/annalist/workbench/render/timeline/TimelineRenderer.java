package org.annalist.workbench.render.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.api.Selection;
import org.annalist.api.view.Timeline;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.DrawnCanvas;
import org.annalist.workbench.render.HostView;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Renderer;
import org.annalist.workbench.render.Tool;
import org.annalist.workbench.render.scale.DayScale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A timeline on a canvas. The wheel zooms, with Shift it moves, over the labels it scrolls; a drag
 * moves the view, or a handle of the overview.
 */
public final class TimelineRenderer implements Renderer<Timeline> {

  private static final double HANDLE = 8;

  private final RenderHost host;
  private final boolean onPage;
  private final Composite root;
  private final TimelineFind find;
  private final DrawnCanvas canvas;
  private final Set<String> closed = new HashSet<>();
  private Timeline model;
  private TimelineData data;
  private String wantedKey = "";
  private double scroll;
  private Drag drag;

  /** A drag: what it moves, where it was, and the range at its begin. */
  private record Drag(Kind kind, int x, int y, double scroll, double from, double to) {
    private enum Kind {
      VIEW,
      WINDOW,
      WINDOW_BEGIN,
      WINDOW_END
    }
  }

  /**
   * A timeline.
   *
   * @param onPage whether it is a section of a page; the wheel scrolls the page then, and zooms
   *     with Ctrl
   */
  public TimelineRenderer(Composite parent, RenderHost host, boolean onPage) {
    this.host = host;
    this.onPage = onPage;
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(host.look().palette().base()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    root.setLayout(layout);
    find = onPage ? null : new TimelineFind(root, host, this::go, this::focus);
    if (find != null) {
      find.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }
    canvas = new DrawnCanvas(root, new Grouping(host), this::paint);
    canvas.canvas().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    canvas.canvas().addListener(SWT.MouseWheel, this::wheel);
    canvas.canvas().addListener(SWT.MouseDown, this::press);
    canvas.canvas().addListener(SWT.MouseMove, this::move);
    canvas.canvas().addListener(SWT.MouseUp, e -> drag = null);
    canvas.canvas().addListener(SWT.KeyDown, this::key);
    canvas.canvas().addListener(SWT.Resize, e -> again());
  }

  @Override
  public Control control() {
    return root;
  }

  /** Shows an item that was found, and selects it. */
  private void go(String key) {
    reveal(Selection.NONE, Optional.of(key));
    host.select(key);
  }

  /** How near one has zoomed, for tests. */
  public double pixelsPerDay() {
    return scale().pixelsPerDay();
  }

  /** The canvas, for tests. */
  public DrawnCanvas canvas() {
    return canvas;
  }

  @Override
  public void show(Timeline newModel) {
    boolean first = model == null;
    model = newModel;
    if (find != null) {
      find.show(newModel);
    }
    if (first || data == null) {
      home();
    } else {
      show(data.from(), data.to());
    }
  }

  private void home() {
    Timeline asked = model;
    int pixels = pixels();
    String key = wantedKey;
    host.background()
        .ask(
            List.of(this, "data"),
            cancellation -> {
              double[] home = asked.home();
              double margin = Math.max(5, (home[1] - home[0]) * 0.03);
              return TimelineData.fetch(
                  asked, home[0] - margin, home[1] + margin, pixels, key, cancellation);
            },
            this::present,
            host::fault);
  }

  private void show(double from, double to) {
    Timeline asked = model;
    int pixels = pixels();
    String key = wantedKey;
    host.background()
        .ask(
            List.of(this, "data"),
            cancellation -> TimelineData.fetch(asked, from, to, pixels, key, cancellation),
            this::present,
            host::fault);
  }

  private void present(TimelineData answer) {
    data = answer;
    if (!canvas.canvas().isDisposed()) {
      canvas.redraw();
      host.contentChanged();
    }
  }

  private void again() {
    if (data != null) {
      show(data.from(), data.to());
    }
  }

  private int pixels() {
    return (int) Math.max(200, canvas.canvas().getSize().x - TimelinePainting.LABELS - 8);
  }

  private Area area() {
    Point size = canvas.canvas().getSize();
    return new Area(0, 0, size.x, size.y);
  }

  private DayScale scale() {
    return TimelinePainting.scale(data, area().width());
  }

  private void paint(Drawing drawing, Area area, Hits hits, Painting.State state) {
    if (data != null) {
      new TimelinePainting(data, host.look().palette(), host.look().words(), closed, scroll)
          .paint(drawing, area, hits, state);
    }
  }

  private void scrollTo(double wanted) {
    List<TimelineRows.Row> rows = TimelineRows.of(data, scale(), host.look().fonts(), closed);
    double most =
        TimelineRows.height(rows)
            - TimelinePainting.lanes(data, host.look().fonts(), area()).height();
    scroll = Math.max(0, Math.min(wanted, most));
    canvas.redraw();
  }

  private void wheel(Event event) {
    boolean zooms = !onPage || (event.stateMask & SWT.MOD1) != 0;
    if (data == null || !zooms) {
      return;
    }
    event.doit = false;
    boolean shift = (event.stateMask & SWT.SHIFT) != 0;
    if (event.x < TimelinePainting.LABELS || (event.stateMask & SWT.ALT) != 0) {
      scrollTo(scroll - event.count * ItemPainter.ROW);
    } else if (shift) {
      double[] range = scale().move(-event.count * 40.0);
      show(range[0], range[1]);
    } else {
      double[] range = scale().zoom(event.count > 0 ? 0.8 : 1.25, event.x);
      show(range[0], range[1]);
    }
  }

  private void zoom(double factor) {
    if (data != null) {
      double[] range = scale().zoom(factor, TimelinePainting.LABELS + pixels() / 2.0);
      show(range[0], range[1]);
    }
  }

  private void press(Event event) {
    if (data == null || event.button != 1) {
      return;
    }
    Area area = area();
    if (event.y > area.bottom() - OverviewPainter.HEIGHT) {
      DayScale strip = overview();
      double from = strip.x(data.from());
      double to = strip.x(data.to());
      Drag.Kind kind =
          Math.abs(event.x - from) < HANDLE
              ? Drag.Kind.WINDOW_BEGIN
              : Math.abs(event.x - to) < HANDLE ? Drag.Kind.WINDOW_END : Drag.Kind.WINDOW;
      if (kind == Drag.Kind.WINDOW && (event.x < from || event.x > to)) {
        double half = (data.to() - data.from()) / 2;
        double day = strip.day(event.x);
        show(day - half, day + half);
        drag = new Drag(kind, event.x, event.y, scroll, day - half, day + half);
      } else {
        drag = new Drag(kind, event.x, event.y, scroll, data.from(), data.to());
      }
    } else {
      canvas
          .hits()
          .at(event.x, event.y)
          .ifPresentOrElse(
              hit -> {
                if (isGroup(hit.key())) {
                  toggle(hit.key());
                }
              },
              () ->
                  drag =
                      new Drag(Drag.Kind.VIEW, event.x, event.y, scroll, data.from(), data.to()));
    }
  }

  private DayScale overview() {
    double left = TimelinePainting.LABELS;
    return OverviewPainter.scale(data, left, area().right() - left - 12);
  }

  private void move(Event event) {
    if (drag == null || data == null || (event.stateMask & SWT.BUTTON1) == 0) {
      return;
    }
    double days = (event.x - drag.x()) / overview().pixelsPerDay();
    double least = 1;
    switch (drag.kind()) {
      case VIEW -> {
        double moved = (drag.x() - event.x) / scale().pixelsPerDay();
        scrollTo(drag.scroll() + drag.y() - event.y);
        show(drag.from() + moved, drag.to() + moved);
      }
      case WINDOW -> show(drag.from() + days, drag.to() + days);
      case WINDOW_BEGIN -> show(Math.min(drag.from() + days, drag.to() - least), drag.to());
      case WINDOW_END -> show(drag.from(), Math.max(drag.to() + days, drag.from() + least));
    }
  }

  private void key(Event event) {
    if (event.character == '+' || event.character == '=') {
      zoom(0.7);
    } else if (event.character == '-') {
      zoom(1.4);
    } else if (event.keyCode == SWT.HOME && model != null) {
      home();
    } else if (event.keyCode == SWT.PAGE_UP) {
      scrollTo(scroll - 200);
    } else if (event.keyCode == SWT.PAGE_DOWN) {
      scrollTo(scroll + 200);
    }
  }

  @Override
  public void reveal(Selection selection, Optional<String> key) {
    wantedKey = key.orElse("");
    canvas.setSelected(wantedKey);
    if (model == null || data == null) {
      return;
    }
    Timeline asked = model;
    String wanted = wantedKey;
    TimelineData shown = data;
    int pixels = pixels();
    host.background()
        .ask(
            List.of(this, "data"),
            cancellation -> {
              double[] range = {shown.from(), shown.to()};
              if (!wanted.isEmpty() && !asked.laneOf(wanted).isEmpty()) {
                range = around(asked.item(wanted), range);
              }
              return TimelineData.fetch(asked, range[0], range[1], pixels, wanted, cancellation);
            },
            this::present,
            host::fault);
  }

  /** The range moved so that an item is in it. */
  private static double[] around(Timeline.Item item, double[] range) {
    if (item.to() >= range[0] && item.from() <= range[1]) {
      return range;
    }
    double half = (range[1] - range[0]) / 2;
    return new double[] {item.from() - half, item.from() + half};
  }

  @Override
  public void focus() {
    canvas.canvas().setFocus();
  }

  @Override
  public int height(int width) {
    return data == null ? 360 : (int) Math.min(640, needed());
  }

  /** Height at which all lanes are in view. */
  private double needed() {
    List<TimelineRows.Row> rows = TimelineRows.of(data, scale(), host.look().fonts(), closed);
    double shelf = ShelfPainter.height(host.look().fonts(), data.shelf(), area().width());
    return AxisPainter.HEIGHT + TimelineRows.height(rows) + shelf + OverviewPainter.HEIGHT + 8;
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
  public Optional<Runnable> handler(String command) {
    return find != null && command.equals("org.annalist.find")
        ? Optional.of(find::focus)
        : Optional.empty();
  }

  @Override
  public List<Tool> tools() {
    return List.of(
        new Tool("minus", "tool.zoomOut", () -> zoom(1.4)),
        new Tool("plus", "tool.zoomIn", () -> zoom(0.7)),
        new Tool(
            "fit",
            "tool.fit",
            () -> {
              if (model != null) {
                home();
              }
            }));
  }

  private void toggle(String hit) {
    String group = hit.substring(TimelinePainting.GROUP_HIT.length());
    if (!closed.remove(group)) {
      closed.add(group);
    }
    scrollTo(scroll);
  }

  private static boolean isGroup(String key) {
    return key.startsWith(TimelinePainting.GROUP_HIT);
  }

  /** Enter opens or closes a group; a cluster opens by zooming in. Arrows pass over heads. */
  private final class Grouping extends HostView {
    private Grouping(RenderHost host) {
      super(host);
    }

    @Override
    public void select(String key) {
      if (!isGroup(key)) {
        super.select(key);
      }
    }

    @Override
    public void open(String key) {
      if (isGroup(key)) {
        toggle(key);
        return;
      }
      Optional<Timeline.Item> cluster =
          data.items().values().stream()
              .flatMap(List::stream)
              .filter(item -> item.key().equals(key) && item.count() > 1)
              .findFirst();
      if (cluster.isPresent()) {
        double span = Math.max(2, cluster.get().to() - cluster.get().from());
        show(cluster.get().from() - span * 0.2, cluster.get().to() + span * 0.2);
      } else {
        super.open(key);
      }
    }
  }
}
