package org.annalist.bench;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.load.Loader;
import org.annalist.api.platform.Platform;
import org.annalist.runtime.PlainPlatform;

/**
 * The pipeline from files to a linked corpus in memory, with 1 and 2 jobs in turns, and the heap
 * that a stored annotation takes: what an import adds to the heap, less what the same import adds
 * without extractors, by the number of annotations.
 */
public final class WholeCorpus {

  private static final int[] JOBS = {1, 2};

  private WholeCorpus() {}

  /** What one import was like. */
  private record Run(double seconds, int documents, long grown, long annotations) {}

  /** Measures, and prints the best of the rounds. */
  public static void main(String[] args) throws IOException, InterruptedException {
    ClassLoader plugins = WholeCorpus.class.getClassLoader();
    if (args.length > 0 && args[0].equals("heap")) {
      boolean extractors = args[1].equals("with");
      Run run = run(BenchText.folder(), 2, extractors ? plugins : new LoadersOnly(plugins));
      System.out.println(run.grown() + " " + run.annotations());
      return;
    }
    int rounds = Integer.getInteger("annalist.bench.rounds", 3);
    Run[] best = new Run[JOBS.length];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < JOBS.length; i++) {
        Run run = run(BenchText.folder(), JOBS[i], plugins);
        best[i] = best[i] == null || run.seconds() < best[i].seconds() ? run : best[i];
        System.err.printf(
            Locale.ROOT, "round %d  %d jobs %8.1f s%n", round + 1, JOBS[i], run.seconds());
      }
    }
    long bytes = bytes(BenchText.folder());
    for (int i = 0; i < JOBS.length; i++) {
      System.out.printf(
          Locale.ROOT,
          "%d jobs: %d documents, %.1f s, %.2f MB/s%n",
          JOBS[i],
          best[i].documents(),
          best[i].seconds(),
          bytes / best[i].seconds() / 1e6);
    }
    heap();
  }

  private static void heap() throws IOException, InterruptedException {
    String[] with = Fork.run(WholeCorpus.class, "heap", "with").split(" ");
    String[] without = Fork.run(WholeCorpus.class, "heap", "without").split(" ");
    double grown = Double.parseDouble(with[0]) - Double.parseDouble(without[0]);
    long annotations = Long.parseLong(with[1]);
    System.out.printf(
        Locale.ROOT, "%d annotations, %.1f bytes of heap each%n", annotations, grown / annotations);
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static Run run(Path folder, int jobs, ClassLoader plugins) throws InterruptedException {
    try (Platform platform = PlainPlatform.open(plugins)) {
      long before = alive();
      long begun = System.nanoTime();
      ImportReport report = platform.corpus().add(new ImportRequest(List.of(folder), jobs)).await();
      double seconds = (System.nanoTime() - begun) / 1e9;
      Snapshot snapshot = platform.corpus().snapshot();
      // The runtime keeps tokens of the last documents; so shall every run, also without
      // extractors.
      snapshot.documents().forEach(document -> snapshot.tokens(document.id()));
      long annotations = snapshot.layers().stream().mapToLong(snapshot::count).sum();
      long grown = alive() - before;
      return new Run(seconds, report.documents().size(), grown, annotations);
    }
  }

  /** Bytes of heap that are in use after garbage was collected, a few times to be sure. */
  private static long alive() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  /** Finds loaders, and nobody who writes annotations. */
  private static final class LoadersOnly extends ClassLoader {
    LoadersOnly(ClassLoader parent) {
      super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      boolean service = name.startsWith("META-INF/services/");
      return service && !name.endsWith(Loader.class.getName())
          ? Collections.emptyEnumeration()
          : super.getResources(name);
    }
  }
}
