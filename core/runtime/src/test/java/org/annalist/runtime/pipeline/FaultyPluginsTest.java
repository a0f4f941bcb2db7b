package org.annalist.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.Task;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;
import org.annalist.api.load.LoadException;
import org.annalist.api.load.LoadRequest;
import org.annalist.api.load.Loaded;
import org.annalist.api.load.Loader;
import org.annalist.api.load.LoaderInfo;
import org.annalist.api.platform.Contribution;
import org.annalist.runtime.PlatformOptions;
import org.annalist.runtime.containment.TimeLimits;
import org.annalist.runtime.sample.Bench;
import org.annalist.runtime.sample.Word;
import org.annalist.runtime.sample.WordExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile plugins beside a good one, whose results must not suffer. */
class FaultyPluginsTest {

  @TempDir private Path folder;

  /** A value that cannot be stored. */
  public record Odd(Object anything) {}

  private static final Layer<Odd> ODD = Layer.flat("org.example.odd", Odd.class);

  /** Throws for one document. */
  @ExtractorInfo(name = "faulty", writes = "org.example.faulty")
  public static class Throwing implements Extractor {
    @Override
    public Findings extract(ExtractRequest request) {
      if (request.document().id().startsWith("bad")) {
        throw new IllegalStateException("cannot cope");
      }
      return Findings.NONE;
    }
  }

  /** Says things of places that are not there, in layers that are not its own, and too often. */
  @ExtractorInfo(
      name = "wrong",
      writes = {"figures", "org.example.odd"})
  public static class Wrong implements Extractor {
    @Override
    public Findings extract(ExtractRequest request) {
      Quantity one = Quantity.of(1);
      return Findings.of(request)
          .add(Layers.FIGURES, Span.of(0, 2), one, "good")
          .add(Layers.FIGURES, Span.of(1, 3), one, "overlaps")
          .add(Layers.FIGURES, Span.of(0, 1_000_000), one, "beyond")
          .add(Layers.FIGURES, "other.txt", Span.of(0, 1), one, "elsewhere", 1)
          .add(Word.LAYER, Span.of(0, 1), new Word("", 0, true, Word.Kind.LONG), "undeclared")
          .add(ODD, Span.of(0, 1), new Odd(1), "odd")
          .build();
    }
  }

  /** Finds more than there is. */
  @ExtractorInfo(name = "flood", writes = "figures")
  public static class Flood implements Extractor {
    @Override
    public Findings extract(ExtractRequest request) {
      Findings.Builder findings = Findings.of(request);
      for (int i = 0; i < 5000; i++) {
        findings.add(Layers.FIGURES, Span.of(0, 0), Quantity.of(i), "flood");
      }
      return findings.build();
    }
  }

  /** Does not come back. */
  @ExtractorInfo(name = "hanging", writes = "org.example.hanging")
  public static class Hanging implements Extractor {
    final CountDownLatch running = new CountDownLatch(1);
    final CountDownLatch end = new CountDownLatch(1);

    @Override
    public Findings extract(ExtractRequest request) {
      running.countDown();
      while (end.getCount() > 0) {
        Thread.onSpinWait();
      }
      return Findings.NONE;
    }
  }

  /** Reads what it does not declare. */
  @ExtractorInfo(name = "curious", reads = "times", writes = "org.example.curious")
  public static class Curious implements Extractor {
    @Override
    public Findings extract(ExtractRequest request) {
      request.annotations(Word.LAYER);
      return Findings.NONE;
    }
  }

  /** Fails for the whole corpus. */
  @ExtractorInfo(name = "corpus", writes = Layers.LINKS_NAME, scope = Scope.CORPUS)
  public static class FaultyCorpus implements Extractor {
    @Override
    public Findings extract(ExtractRequest request) {
      throw new StackOverflowError();
    }
  }

  /** Counts how often it is asked. */
  @ExtractorInfo(name = "linking", writes = Layers.LINKS_NAME, scope = Scope.CORPUS)
  public static class Linking implements Extractor {
    final AtomicInteger calls = new AtomicInteger();

    @Override
    public Findings extract(ExtractRequest request) {
      calls.incrementAndGet();
      return Findings.NONE;
    }
  }

  /** Crashes on what it reads. */
  @LoaderInfo(name = "crashing", mediaTypes = "x/crash", extensions = "crash")
  public static class CrashingLoader implements Loader {
    @Override
    public Loaded load(LoadRequest request) throws LoadException {
      if (request.source().name().startsWith("nice")) {
        throw new LoadException(LoadException.Kind.ENCRYPTED, "It has a password", "Take it off");
      }
      throw new OutOfMemoryError("too much");
    }
  }

  private void write(String name) throws Exception {
    Files.writeString(folder.resolve(name), "Hà Nội");
  }

  private static void assertGoodResults(Bench bench, int documents) {
    assertThat(bench.snapshot().count("org.example.words")).isEqualTo(2L * documents);
  }

  private static List<Problem> of(Bench bench, String producer) {
    return bench.snapshot().problems().stream()
        .filter(problem -> problem.producer().equals(producer))
        .toList();
  }

  private static Contribution contribution(Bench bench, String name) {
    return bench.platform().contributions().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anExceptionCostsThisDocumentsFindingsOfThisExtractor() throws Exception {
    write("bad.txt");
    write("good.txt");
    try (Bench bench = Bench.with(new Throwing(), new WordExtractor())) {
      ImportReport report = bench.add(folder);

      assertThat(report.documents()).containsExactly("bad.txt", "good.txt");
      assertThat(report.warnings())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.document()).isEqualTo("bad.txt");
                assertThat(problem.toString()).contains("faulty", "cannot cope");
              });
      assertGoodResults(bench, 2);
      assertThat(contribution(bench, "faulty").strikes()).isEqualTo(1);
    }
  }

  @Test
  void threeStrikesSwitchAPluginOff() throws Exception {
    for (int i = 0; i < 6; i++) {
      write("bad" + i + ".txt");
    }
    try (Bench bench = Bench.with(new Throwing(), new WordExtractor())) {
      bench.add(folder);

      Contribution off = contribution(bench, "faulty");
      assertThat(off.state()).isEqualTo(Contribution.State.OFF);
      assertThat(off.reason()).contains("cannot cope");
      assertThat(bench.platform().problems()).extracting(Problem::kind).contains("plugin.off");
      bench.platform().awaitRefreshed();
      assertThat(bench.snapshot().problems()).extracting(Problem::kind).contains("plugin.off");
      assertGoodResults(bench, 6);
    }
  }

  @Test
  void wrongFindingsAreDroppedAndNamed() throws Exception {
    write("a.txt");
    try (Bench bench = Bench.with(new Wrong(), new WordExtractor())) {
      bench.add(folder);

      assertThat(bench.snapshot().count("figures")).isEqualTo(1);
      assertThat(of(bench, "wrong"))
          .extracting(Problem::kind)
          .containsExactlyInAnyOrder(
              "finding.overlap",
              "finding.offsets",
              "finding.document",
              "finding.undeclared",
              "finding.value");
      assertThat(of(bench, "wrong"))
          .allSatisfy(problem -> assertThat(problem.message()).contains("extractor wrong"));
      assertThat(contribution(bench, "wrong").strikes()).isEqualTo(1);
      assertGoodResults(bench, 1);
    }
  }

  @Test
  void aFloodIsDroppedAndNamed() throws Exception {
    write("a.txt");
    try (Bench bench = Bench.with(new Flood(), new WordExtractor())) {
      bench.add(folder);

      assertThat(bench.snapshot().count("figures")).isZero();
      assertThat(of(bench, "flood")).extracting(Problem::kind).containsExactly("finding.flood");
      assertGoodResults(bench, 1);
    }
  }

  @Test
  void aHangingPluginIsSwitchedOffAndTheImportGoesOn() throws Exception {
    write("a.txt");
    write("b.txt");
    TimeLimits times = new TimeLimits(Duration.ofMillis(100), Duration.ofMillis(1));
    Hanging hanging = new Hanging();
    try (Bench bench =
        Bench.with(PlatformOptions.STANDARD.withTimes(times), hanging, new WordExtractor())) {
      ImportReport report = bench.add(folder);

      assertThat(report.documents()).containsExactly("a.txt", "b.txt");
      assertThat(contribution(bench, "hanging").state()).isEqualTo(Contribution.State.OFF);
      assertGoodResults(bench, 2);
      hanging.end.countDown();
    }
  }

  @Test
  void faultsDoNotMakeTheWholeCorpusBeLinkedMoreThanOnce() throws Exception {
    for (int i = 0; i < 6; i++) {
      write("bad" + i + ".txt");
    }
    Linking linking = new Linking();
    try (Bench bench = Bench.with(new Throwing(), new WordExtractor(), linking)) {
      int before = linking.calls.get();

      bench.add(folder);
      bench.platform().awaitRefreshed();

      assertThat(linking.calls.get() - before).isEqualTo(1);
      assertThat(bench.snapshot().problems()).extracting(Problem::kind).contains("plugin.off");
    }
  }

  @Test
  void cancellingDoesNotWaitForAPluginThatHangs() throws Exception {
    write("a.txt");
    Hanging hanging = new Hanging();
    try (Bench bench = Bench.with(hanging, new WordExtractor())) {
      Task<ImportReport> task = bench.platform().corpus().add(ImportRequest.of(List.of(folder)));
      hanging.running.await();
      long start = System.nanoTime();

      task.cancel();
      ImportReport report = task.await();

      assertThat(report.cancelled()).isTrue();
      assertThat(report.documents()).isEmpty();
      assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
      hanging.end.countDown();
    }
  }

  @Test
  void layersThatWereNotDeclaredCannotBeRead() throws Exception {
    write("a.txt");
    try (Bench bench = Bench.with(new Curious(), new WordExtractor())) {
      bench.add(folder);

      assertThat(of(bench, "curious"))
          .singleElement()
          .asString()
          .contains("org.example.words", "does not declare");
    }
  }

  @Test
  void aFaultyCorpusExtractorLeavesTheDocuments() throws Exception {
    write("a.txt");
    try (Bench bench = Bench.with(new FaultyCorpus(), new WordExtractor())) {
      ImportReport report = bench.add(folder);

      assertThat(report.documents()).containsExactly("a.txt");
      assertThat(of(bench, "corpus")).singleElement().asString().contains("StackOverflowError");
      assertGoodResults(bench, 1);
    }
  }

  @Test
  void aCrashingLoaderCostsItsSource() throws Exception {
    write("a.txt");
    write("x.crash");
    write("nice.crash");
    try (Bench bench = Bench.with(new CrashingLoader(), new WordExtractor())) {
      ImportReport report = bench.add(folder);

      assertThat(report.documents()).containsExactly("a.txt");
      assertThat(report.failures())
          .satisfiesExactly(
              problem -> {
                assertThat(problem.kind()).isEqualTo("source.encrypted");
                assertThat(problem.toString()).contains("nice.crash", "password", "Take it off");
              },
              problem -> assertThat(problem.toString()).contains("x.crash", "OutOfMemoryError"));
      // Who runs out of memory need not be who took it.
      assertThat(contribution(bench, "crashing").strikes()).isZero();
    }
  }
}
