package org.annalist.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.api.Problem;
import org.annalist.api.Setting;
import org.annalist.api.annotation.Layers;
import org.annalist.api.document.Document;
import org.annalist.api.export.ExportRequest;
import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.annalist.testkit.sample.NameList;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

class ExporterContractTest {

  @Nested
  class PassesARightExporter extends ExporterContract {
    @Override
    protected Exporter plugin() {
      return new NameList();
    }

    @Override
    protected List<String> cells(SortedMap<String, byte[]> files) {
      return lines(files);
    }
  }

  /** What a wrong exporter writes. */
  @FunctionalInterface
  interface Work {
    String write(ExportRequest request) throws IOException;
  }

  /** An exporter into a file that writes what a test gives it, all at once. */
  @ExporterInfo(format = "csv", label = "%missing", target = ExporterInfo.FILE)
  public static final class Wrong implements Exporter {
    private final Work work;
    private final List<Setting> settings;

    Wrong(Work work, Setting... settings) {
      this.work = work;
      this.settings = List.of(settings);
    }

    @Override
    public List<Problem> export(ExportRequest request) throws IOException {
      String text = work.write(request);
      try (OutputStream out = request.target().file()) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      return List.of();
    }

    @Override
    public List<Setting> settings() {
      return settings;
    }
  }

  /** Wrong in its metadata, in that it remembers, and in that it never closes what it opens. */
  @ExporterInfo(format = "Counting", label = "Counting", target = "nowhere")
  public static final class Counting implements Exporter {
    private int calls;

    @Override
    public List<Problem> export(ExportRequest request) throws IOException {
      calls++;
      request.target().file().write(calls);
      return List.of();
    }
  }

  /** Wrong in that it writes outside its folder. */
  @ExporterInfo(format = "stray", label = "%label", target = ExporterInfo.FOLDER)
  public static final class Straying implements Exporter {
    @Override
    public List<Problem> export(ExportRequest request) throws IOException {
      request.target().file("../stray.txt").close();
      return List.of();
    }
  }

  @TestFactory
  Stream<DynamicTest> provesThatEachCheckCanFail() {
    Setting setting = Setting.toggle("same", "Label", true);
    return Proof.that(ExporterContract.class)
        .fails("isPublicAndHasAPublicConstructorWithoutParameters", contract(r -> "a"))
        .fails("isListedAsAService", contract(r -> "a"))
        .fails("isAComponent", contract(r -> "a"))
        .fails("keepsNoStateInFields", contract(Counting::new))
        .fails("declaresSettingsThatMakeSense", contract(() -> new Wrong(null, setting, setting)))
        .fails("hasItsWordsInBothLanguages", contract(r -> "a"))
        .fails("carriesMetadata", contract(Counting::new))
        .fails("writesSomethingInBothLanguages", contract(r -> ""))
        .fails("writesSomethingInBothLanguages", contract(Straying::new))
        .fails("writesSomethingInBothLanguages", contract(r -> twice(r)))
        .fails("writesAnEmptyCorpus", contract(r -> r.snapshot().documents().get(0).id()))
        .fails("closesWhatItOpens", contract(Counting::new))
        .fails("writesTheSameBytesAgain", contract(Counting::new))
        .fails("keepsNothingFromOneExportToTheNext", contract(() -> new Wrong(remembering())))
        .fails(
            "writesTheSameBytesInAnyOrderOfImports",
            contract(r -> r.snapshot().revision() + " " + System.identityHashCode(r.snapshot())))
        .fails("doesNotSayWhenAFileWasLoaded", contract(r -> loaded(r)))
        .fails("servesEightThreadsAtOnce", contract(r -> Thread.currentThread().getName()))
        .fails("writesTheSameEverywhere", contract(r -> "TITLE".toLowerCase()))
        .fails("tellsThatTheDiskIsFull", contract(Quiet::new))
        .fails("stopsWhenCancelled", contract(r -> "a"))
        .fails("writesNoFormula", contract(r -> names(r)))
        .fails("writesNoFormula", contract(r -> ""))
        .fails("survivesGarbage", contract(r -> title(r)))
        .fails("survivesLayersFullOfNonsense", contract(r -> years(r)))
        .tests();
  }

  /** Wrong in that it goes on when the disk is full. */
  @ExporterInfo(format = "quiet", label = "%label", target = ExporterInfo.FILE)
  public static final class Quiet implements Exporter {
    @Override
    public List<Problem> export(ExportRequest request) throws IOException {
      try (OutputStream out = request.target().file()) {
        out.write("much".getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        return List.of(Problem.warning("disk", "Not all was written"));
      }
      return List.of();
    }
  }

  private static Work remembering() {
    List<Integer> seen = new ArrayList<>();
    return request -> {
      seen.add(request.snapshot().documents().size());
      return "first of " + seen.get(0);
    };
  }

  private static String twice(ExportRequest request) throws IOException {
    request.target().file().close();
    return "a";
  }

  private static String loaded(ExportRequest request) {
    return request.snapshot().documents().get(0).metadata().ingested().toString();
  }

  private static String names(ExportRequest request) {
    return request.snapshot().cursor(Layers.HOLDINGS).stream()
        .map(holding -> holding.value().person())
        .collect(Collectors.joining("\n"));
  }

  private static String title(ExportRequest request) {
    return request.snapshot().documents().stream()
        .map(Document::text)
        .map(text -> text.substring(0, 6))
        .collect(Collectors.joining());
  }

  private static String years(ExportRequest request) {
    return request.snapshot().cursor(Layers.TIMES).stream()
        .map(time -> time.value().value().substring(0, 4))
        .collect(Collectors.joining());
  }

  private static List<String> lines(SortedMap<String, byte[]> files) {
    return files.values().stream()
        .flatMap(bytes -> Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("\n")))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Object contract(Work work) {
    return contract(() -> new Wrong(work));
  }

  private static Object contract(Supplier<Exporter> plugin) {
    return new ExporterContract() {
      @Override
      protected Exporter plugin() {
        return plugin.get();
      }

      @Override
      protected List<String> cells(SortedMap<String, byte[]> files) {
        return lines(files);
      }

      @Override
      public String toString() {
        return plugin().getClass().getSimpleName();
      }
    };
  }
}
