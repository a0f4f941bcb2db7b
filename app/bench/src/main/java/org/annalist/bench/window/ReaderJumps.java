package org.annalist.bench.window;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final MainWindow window;
  private final Display display;

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
    until(System.nanoTime(), () -> part().flatMap(p -> p.pane().renderer()).isPresent());
    double[] opened = new double[5];
    for (int i = 0; i < opened.length; i++) {
      millis(SHORT, Place.of(SHORT, 0, 7));
      opened[i] = millis(LONG, mark(snapshot, length / 2));
    }
    report("the long text on the screen", opened);
    SplittableRandom random = new SplittableRandom(11);
    long busy = SYSTEM.getProcessCpuTime();
    double[] jumps = new double[JUMPS];
    for (int i = 0; i < JUMPS; i++) {
      jumps[i] = millis(LONG, mark(snapshot, random.nextInt(length - 100_000)));
    }
    report("a jump to a mark", jumps);
    processor(SYSTEM.getProcessCpuTime() - busy);
    busy = SYSTEM.getProcessCpuTime();
    for (int i = 0; i < JUMPS; i++) {
      int offset = random.nextInt(length - 100_000);
      long begun = System.nanoTime();
      reader().goTo(offset);
      jumps[i] = until(begun, () -> reader().isInView(offset));
    }
    report("a jump in the ruler", jumps);
    processor(SYSTEM.getProcessCpuTime() - busy);
  }

  /** What it costs whatever else the machine does: all threads, also what is drawn later. */
  private static void processor(long nanos) {
    System.out.printf(Locale.ROOT, "  %.1f ms of processor time each%n", nanos / 1e6 / JUMPS);
  }

  private static Place mark(Snapshot snapshot, int offset) {
    Cursor<Mention> cursor =
        snapshot.cursor(Layers.ENTITIES, LONG, new Span(offset, offset + 100_000));
    cursor.next();
    return cursor.place();
  }

  /** Milliseconds from the selection of a place until it is drawn. */
  private double millis(String document, Place place) {
    long begun = System.nanoTime();
    window.state().select(new Selected(Selection.of(place), List.of(), ""));
    return until(
        begun,
        () ->
            reader().document().equals(document)
                && reader().isInView(place.span().begin())
                && reader().sentence().contains(place.span().begin()));
  }

  private double until(long begun, BooleanSupplier done) {
    while (!done.getAsBoolean()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    window.getShell().update();
    double millis = (System.nanoTime() - begun) / 1e6;
    while (display.readAndDispatch()) {
      // What is drawn later than the text does not count, and shall not count for the next.
    }
    return millis;
  }

  private Optional<ViewPart> part() {
    return window.pages().current().part("reader").map(ViewPart.class::cast);
  }

  private MarkedTextRenderer reader() {
    return (MarkedTextRenderer) part().flatMap(p -> p.pane().renderer()).orElseThrow();
  }

  private static void report(String what, double[] millis) {
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.1f ms, p95 %.1f ms, worst %.1f ms (%d times)%n",
        what,
        millis[millis.length / 2],
        millis[(int) Math.ceil(millis.length * 0.95) - 1],
        millis[millis.length - 1],
        millis.length);
  }
}
