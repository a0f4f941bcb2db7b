package org.annalist.bench.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.LazyTable;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.RowSource;
import org.annalist.api.view.Table;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.XyChart;
import org.annalist.plugin.metriccharts.MetricChartView;
import org.annalist.plugin.timeline.TimelineView;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.ViewRun;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.ModelPane;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.thread.Background;
import org.annalist.workbench.thread.UiThread;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * How long a timeline of ten million events, a chart of a million values and a table of a million
 * rows take: to the model, to the first picture, and from frame to frame. In processor time where
 * one thread does the work, else by the clock.
 */
public final class BigViews implements RenderHost {

  private static final int WIDTH = 1440;
  private static final int HEIGHT = 800;
  private static final int FRAMES = 200;
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Display display = new Display();
  private final Look look = new Look(display, false, new Words(VIETNAMESE), 1);
  private final Background background = new Background(new UiThread(display));
  private final Shell shell = new Shell(display);
  private final Snapshot nothing = AnnotatedCorpus.EMPTY.snapshot();

  /** Takes the number of events (10,000,000), of values and of rows (1,000,000 each). */
  public static void main(String[] args) {
    BigViews views = new BigViews();
    views.shell.setSize(WIDTH, HEIGHT);
    views.shell.open();
    views.timeline(args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000);
    views.chart(args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000);
    views.table(args.length > 2 ? Integer.parseInt(args[2]) : 1_000_000);
    views.background.close();
    views.look.close();
    views.display.dispose();
  }

  private void timeline(int events) {
    Snapshot snapshot = new ManyFacts(nothing, events, 0);
    long begun = now();
    Timeline model = (Timeline) show(snapshot, new TimelineView());
    System.out.printf(Locale.ROOT, "timeline of %,d events: model %.0f ms%n", events, since(begun));
    begun = System.nanoTime();
    ModelPane pane = open(model);
    double picture = (System.nanoTime() - begun) / 1e6;
    System.out.printf(Locale.ROOT, "  first picture of the model, by the clock %.0f ms%n", picture);
    double[] home = model.home();
    SplittableRandom random = new SplittableRandom(5);
    double[] millis = new double[FRAMES];
    for (int i = 0; i < FRAMES; i++) {
      double span = (home[1] - home[0]) * Math.pow(2, -random.nextDouble() * 14);
      double from = home[0] + random.nextDouble() * (home[1] - home[0] - span);
      begun = now();
      for (Timeline.Lane lane : model.lanes()) {
        model.slice(lane.key(), from, from + span, WIDTH, Cancellation.NONE);
      }
      model.overview(home[0], home[1], 160);
      millis[i] = since(begun);
    }
    report("  model time of a frame", millis);
    paint("  drawing of a frame", pane);
    pane.control().dispose();
  }

  private void chart(int points) {
    Snapshot snapshot = new ManyFacts(nothing, 0, points);
    long begun = now();
    XyChart model =
        (XyChart) ((Page) show(snapshot, new MetricChartView())).sections().get(0).model();
    System.out.printf(Locale.ROOT, "chart of %,d values: model %.0f ms%n", points, since(begun));
    double[] range = model.range();
    String line = model.lines().get(0).key();
    SplittableRandom random = new SplittableRandom(5);
    double[] millis = new double[FRAMES];
    for (int i = 0; i < FRAMES; i++) {
      double span = (range[1] - range[0]) * (i == 0 ? 1 : random.nextDouble());
      double from = range[0] + random.nextDouble() * (range[1] - range[0] - span);
      begun = now();
      model.values(from, from + span);
      model.slice(line, from, from + span, WIDTH, Cancellation.NONE);
      millis[i] = since(begun);
    }
    report("  model time of a frame", millis);
    ModelPane pane = open(model);
    paint("  drawing of a frame", pane);
    pane.control().dispose();
  }

  private void table(int rows) {
    List<Table.Column> columns =
        List.of(
            new Table.Column("name", "Tên", false, 3),
            new Table.Column("value", "Giá trị", true, 1),
            new Table.Column("kind", "Loại", false, 1));
    LazyTable model = LazyTable.of("", columns, new Names(rows), Notice.of("", ""));
    System.out.printf(Locale.ROOT, "table of %,d rows%n", rows);
    double[] opened = new double[20];
    for (int i = 0; i < opened.length; i++) {
      long begun = System.nanoTime();
      ModelPane pane = open(model);
      opened[i] = (System.nanoTime() - begun) / 1e6;
      pane.control().dispose();
    }
    report("  opened and drawn, by the clock", opened);
    query("  sorted by words", model, new Table.Query("", "name", true));
    query("  sorted by numbers", model, new Table.Query("", "value", false));
    query("  filtered", model, new Table.Query("nguyen van 77", "", true));
    query("  grouped", model, new Table.Query("", "", true, "kind"));
  }

  private static void query(String what, Table model, Table.Query query) {
    long begun = now();
    model.count(query, Cancellation.NONE);
    double first = since(begun);
    begun = now();
    model.rows(0, 200, query, Cancellation.NONE);
    System.out.printf(
        Locale.ROOT,
        "%s in %.0f ms, off the UI thread; a page %.1f ms%n",
        what,
        first,
        since(begun));
  }

  private static ViewModel show(Snapshot snapshot, View view) {
    return ViewRun.on(snapshot).withLocale(VIETNAMESE).show(view);
  }

  /** Shows a model in the window until it is drawn. */
  private ModelPane open(ViewModel model) {
    ModelPane pane = new ModelPane(shell, this, false);
    pane.control().setBounds(0, 0, WIDTH, HEIGHT);
    pane.show(model);
    do {
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
    } while (background.isBusy() || pane.renderer().isEmpty());
    while (display.readAndDispatch()) {
      // What came last is to be drawn.
    }
    pane.control().redraw(0, 0, WIDTH, HEIGHT, true);
    pane.control().update();
    return pane;
  }

  /** Draws what is shown again and again, on an image as a canvas does, and counts once. */
  private void paint(String what, ModelPane pane) {
    Painting painting = pane.painting().orElseThrow();
    Area area = new Area(0, 0, WIDTH, HEIGHT);
    CountedDrawing counted = new CountedDrawing(look.fonts());
    painting.paint(counted, area, new Hits(), Painting.State.NONE);
    Image image = new Image(display, WIDTH, HEIGHT);
    GC gc = new GC(image);
    double[] millis = new double[30];
    for (int i = 0; i < millis.length; i++) {
      long begun = now();
      painting.paint(new GcDrawing(gc, look.fonts()), area, new Hits(), Painting.State.NONE);
      millis[i] = since(begun);
    }
    gc.dispose();
    image.dispose();
    report(what + " (" + counted.calls() + " calls)", millis);
  }

  /**
   * Processor time of this thread in nanoseconds, which neighbours on the machine do not lengthen.
   */
  private static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private static double since(long begun) {
    return (now() - begun) / 1e6;
  }

  private static void report(String what, double[] millis) {
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.2f ms, p99 %.2f ms%n",
        what,
        millis[millis.length / 2],
        millis[(int) Math.ceil(millis.length * 0.99) - 1]);
  }

  @Override
  public Look look() {
    return look;
  }

  @Override
  public Background background() {
    return background;
  }

  @Override
  public Snapshot snapshot() {
    return nothing;
  }

  @Override
  public void select(String key) {}

  @Override
  public void open(String key) {}

  @Override
  public void menu(String key) {}

  @Override
  public void run(Action action) {}

  @Override
  public void contentChanged() {}

  @Override
  public void fault(Throwable fault) {
    throw new IllegalStateException("A view had a fault", fault);
  }

  /** Names of a few thousand persons with a value each. */
  private record Names(int count) implements RowSource {
    private static final String[] FAMILIES = {"Nguyễn", "Đặng", "Ân", "Lê", "Trần", "Ôn", "Vũ"};

    @Override
    public String key(int row) {
      return Integer.toString(row);
    }

    @Override
    public Cell cell(int row, int column) {
      return switch (column) {
        case 0 -> Cell.of(FAMILIES[row % 7] + " Văn " + row * 7919L % 5000);
        case 1 -> Cell.number(Integer.toString(row * 31 % 100_003), row * 31 % 100_003);
        default -> Cell.of("loại " + row % 12);
      };
    }

    @Override
    public OptionalInt row(String key) {
      return OptionalInt.of(Integer.parseInt(key));
    }

    @Override
    public OptionalInt row(Selection selection) {
      return OptionalInt.empty();
    }

    @Override
    public List<Place> provenance(int row) {
      return List.of();
    }
  }
}
