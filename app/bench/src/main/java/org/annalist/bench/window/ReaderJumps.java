package org.annalist.bench.window;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.corpus.Snapshot;
import org.annalist.plugin.load.text.TextLoader;
import org.annalist.plugin.reader.ReaderView;
import org.annalist.runtime.PlatformOptions;
import org.annalist.runtime.RuntimePlatform;
import org.annalist.runtime.registry.Home;
import org.annalist.workbench.part.ViewPart;
import org.annalist.workbench.render.text.MarkedTextRenderer;
import org.annalist.workbench.state.Preferences;
import org.annalist.workbench.state.Selected;
import org.annalist.workbench.window.MainWindow;
import org.annalist.workbench.window.Session;
import org.eclipse.swt.widgets.Display;

/**
 * How long a very long text takes to the screen in the real window, with its lines wrapped: from
 * the selection in another document to the first picture, and for jumps to places anywhere in it.
 */
public final class ReaderJumps {

  private static final String LONG = "long.txt";
  private static final String SHORT = "short.txt";
  private static final int JUMPS = 200;
  private static final int OPENED = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final MainWindow window;
  private final Display display;

  /**
   * What something took until it was drawn.
   *
   * @param millis time that passed
   * @param ui time that the thread of the window worked, whatever else the machine did; in ms
   */
  private record Taken(double millis, double ui) {}

  private ReaderJumps(MainWindow window, Display display) {
    this.window = window;
    this.display = display;
  }

  /** Takes the number of characters (40,000,000) and of marks (100,000). */
  public static void main(String[] args) throws IOException, InterruptedException {
    int characters = args.length > 0 ? Integer.parseInt(args[0]) : 40_000_000;
    int marks = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    Path folder = Files.createTempDirectory("reader-jumps");
    LongReport.write(Files.createDirectory(folder.resolve("texts")).resolve(LONG), characters);
    Files.writeString(folder.resolve("texts").resolve(SHORT), "Một bài ngắn.\n\nHết.\n");
    try (RuntimePlatform platform = RuntimePlatform.open(PlatformOptions.STANDARD)) {
      Home home = new Home("org.annalist.bench", "0.1.0");
      platform.add(new TextLoader(), home);
      platform.add(new LongReport.Names(marks), home);
      platform.add(new ReaderView(), home);
      platform.corpus().add(ImportRequest.of(List.of(folder.resolve("texts")))).await();
      Display display = new Display();
      Preferences preferences = Preferences.of(folder.resolve("workbench.properties"));
      preferences.set("window", "0 0 1440 900");
      try (Session session = new Session(display, platform, preferences)) {
        MainWindow window = new MainWindow(session, display);
        window.open();
        window.views().look();
        new ReaderJumps(window, display).measure(platform.corpus().snapshot());
        window.close();
      } finally {
        display.dispose();
      }
    }
  }

  private void measure(Snapshot snapshot) {
    int length = snapshot.document(LONG).orElseThrow().text().length();
    System.out.printf(
        Locale.ROOT,
        "%,d characters, %,d marks%n",
        length,
        snapshot.count(Layers.ENTITIES_NAME, LONG));
    // The views come once the platform has named them.
    take(() -> {}, () -> part().flatMap(p -> p.pane().renderer()).isPresent());
    List<Taken> opened = new ArrayList<>();
    for (int i = 0; i < OPENED; i++) {
      select(Place.of(SHORT, 0, 7));
      opened.add(select(mark(snapshot, length / 2)));
    }
    report("the long text on the screen", opened);
    SplittableRandom random = new SplittableRandom(11);
    List<Taken> jumps = new ArrayList<>();
    for (int i = 0; i < JUMPS; i++) {
      jumps.add(select(mark(snapshot, random.nextInt(length - 100_000))));
    }
    report("a jump to a mark", jumps);
    jumps.clear();
    for (int i = 0; i < JUMPS; i++) {
      int offset = random.nextInt(length - 100_000);
      jumps.add(take(() -> reader().goTo(offset), () -> reader().isInView(offset)));
    }
    report("a jump in the ruler", jumps);
  }

  private static Place mark(Snapshot snapshot, int offset) {
    Cursor<Mention> cursor =
        snapshot.cursor(Layers.ENTITIES, LONG, new Span(offset, offset + 100_000));
    cursor.next();
    return cursor.place();
  }

  /** From the selection of a place until it is drawn. */
  private Taken select(Place place) {
    int begin = place.span().begin();
    return take(
        () -> window.state().select(new Selected(Selection.of(place), List.of(), "")),
        () ->
            reader().document().equals(place.document())
                && reader().isInView(begin)
                && reader().sentence().contains(begin));
  }

  private Taken take(Runnable act, BooleanSupplier done) {
    long begun = System.nanoTime();
    long worked = THREADS.getCurrentThreadCpuTime();
    act.run();
    while (!done.getAsBoolean()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    window.getShell().update();
    double millis = (System.nanoTime() - begun) / 1e6;
    double ui = (THREADS.getCurrentThreadCpuTime() - worked) / 1e6;
    while (display.readAndDispatch()) {
      // What is drawn later than the text does not count, and shall not count for the next.
    }
    return new Taken(millis, ui);
  }

  private Optional<ViewPart> part() {
    return window.pages().current().part("reader").map(ViewPart.class::cast);
  }

  private MarkedTextRenderer reader() {
    return (MarkedTextRenderer) part().flatMap(p -> p.pane().renderer()).orElseThrow();
  }

  private static void report(String what, List<Taken> all) {
    double[] millis = all.stream().mapToDouble(Taken::millis).sorted().toArray();
    double[] ui = all.stream().mapToDouble(Taken::ui).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s, %d times: median %.1f ms, p95 %.1f ms, worst %.1f ms; worked: median %.1f, p95 %.1f%n",
        what,
        all.size(),
        millis[millis.length / 2],
        p95(millis),
        millis[millis.length - 1],
        ui[ui.length / 2],
        p95(ui));
  }

  private static double p95(double[] sorted) {
    return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
  }
}
