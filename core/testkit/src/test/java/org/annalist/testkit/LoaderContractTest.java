package org.annalist.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.annalist.api.Problem;
import org.annalist.api.Setting;
import org.annalist.api.Span;
import org.annalist.api.document.Block;
import org.annalist.api.document.Draft;
import org.annalist.api.load.LoadException;
import org.annalist.api.load.LoadRequest;
import org.annalist.api.load.Loaded;
import org.annalist.api.load.Loader;
import org.annalist.api.load.LoaderInfo;
import org.annalist.testkit.sample.LetterLoader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

class LoaderContractTest {

  @Nested
  class PassesARightLoader extends LoaderContract {
    @Override
    protected Loader plugin() {
      return new LetterLoader();
    }

    @Override
    protected Map<String, byte[]> files() {
      return samples();
    }
  }

  /** What a wrong loader does with a file. */
  @FunctionalInterface
  interface Work {
    Loaded load(LoadRequest request) throws LoadException, IOException;
  }

  /** A loader that does what a test gives it; the test gives it something wrong. */
  @LoaderInfo(name = "wrong", mediaTypes = "text/x-wrong", extensions = "wrong")
  public static final class Wrong implements Loader {
    private final Work work;
    private final List<Setting> settings;

    Wrong(Work work, Setting... settings) {
      this.work = work;
      this.settings = List.of(settings);
    }

    @Override
    public Loaded load(LoadRequest request) throws LoadException {
      try {
        return work.load(request);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<Setting> settings() {
      return settings;
    }
  }

  /** Wrong in its metadata, and in that it remembers. */
  @LoaderInfo(name = "Bad", mediaTypes = "text", extensions = ".BAD")
  public static final class Counting implements Loader {
    private int calls;

    @Override
    public Loaded load(LoadRequest request) {
      calls++;
      return Loaded.of(Draft.ofText("call " + calls));
    }
  }

  @TestFactory
  Stream<DynamicTest> provesThatEachCheckCanFail() {
    Setting untold = Setting.toggle("same", "%missing", true);
    return Proof.that(LoaderContract.class)
        .fails("isPublicAndHasAPublicConstructorWithoutParameters", contract(r -> loaded("a")))
        .fails("isListedAsAService", contract(r -> loaded("a")))
        .fails("isAComponent", contract(r -> loaded("a")))
        .fails("keepsNoStateInFields", contract(Counting::new))
        .fails("declaresSettingsThatMakeSense", contract(() -> new Wrong(null, untold, untold)))
        .fails("hasItsWordsInBothLanguages", contract(() -> new Wrong(null, untold)))
        .fails("carriesMetadata", contract(Counting::new))
        .fails("readsATextFromEachFile", contract(r -> loaded(" ")))
        .fails("takesTheExtensionsOfItsFiles", contract(r -> loaded("a")))
        .fails("givesBlocksInTextOrder", contract(r -> Loaded.of(disordered())))
        .fails("givesBlocksInTextOrder", contract(r -> Loaded.of(cellWithoutTable())))
        .fails("readsTheSameAgain", contract(Counting::new))
        .fails("keepsNothingFromOneFileToTheNext", contract(() -> new Wrong(remembering())))
        .fails("servesEightThreadsAtOnce", contract(r -> loaded(Thread.currentThread().getName())))
        .fails("readsTheSameEverywhere", contract(r -> loaded("TITLE".toLowerCase())))
        .fails("closesWhatItOpens", contract(r -> loaded("" + r.open().read())))
        .fails("stopsWhenCancelled", contract(r -> loaded("a")))
        .fails("saysThatAFileCannotBeReadToItsEnd", contract(r -> loaded(read(r))))
        .fails("saysThatAFileCannotBeReadToItsEnd", contract(r -> silent(r)))
        .fails("survivesDamagedFiles", contract(r -> loaded(read(r).substring(0, 9))))
        .fails("survivesDamagedFiles", contract(r -> endless(r)))
        .fails("survivesDamagedFiles", contract(r -> fault()))
        .tests();
  }

  private static Work remembering() {
    List<String> seen = new ArrayList<>();
    return request -> {
      seen.add(request.source().name());
      return loaded(seen.get(0));
    };
  }

  private static String read(LoadRequest request) throws IOException {
    try (InputStream in = request.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Loaded silent(LoadRequest request) {
    try {
      return loaded(read(request));
    } catch (IOException e) {
      return loaded("what there was");
    }
  }

  /** Begins again after its end. */
  private static Loaded endless(LoadRequest request) {
    List<String> calls = new ArrayList<>();
    return () -> {
      calls.add(request.source().name());
      return calls.size() % 2 == 0
          ? java.util.Optional.empty()
          : java.util.Optional.of(new Loaded.Text(Draft.ofText("a")));
    };
  }

  private static Loaded fault() {
    return Loaded.of(List.of(new Loaded.Fault(Problem.error("", ""))));
  }

  private static Draft disordered() {
    return Draft.ofText("ab")
        .withBlock(Block.of(Block.Kind.PARAGRAPH, new Span(1, 2)))
        .withBlock(Block.of(Block.Kind.PARAGRAPH, new Span(0, 1)));
  }

  private static Draft cellWithoutTable() {
    return Draft.ofText("ab").withBlock(Block.of(Block.Kind.CELL, new Span(0, 1)).withCell(0, 0));
  }

  private static Loaded loaded(String text) {
    return Loaded.of(Draft.ofText(text));
  }

  private static Map<String, byte[]> samples() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.letter", "Thư mời\nKính gửi ông Nguyễn.\n".getBytes(StandardCharsets.UTF_8));
    files.put("b.letter", "Thông báo\nHọp ngày 5/6.\n".getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static Object contract(Work work) {
    return contract(() -> new Wrong(work));
  }

  private static Object contract(Supplier<Loader> plugin) {
    return new LoaderContract() {
      @Override
      protected Loader plugin() {
        return plugin.get();
      }

      @Override
      protected Map<String, byte[]> files() {
        return samples();
      }

      @Override
      public String toString() {
        return plugin().getClass().getSimpleName();
      }
    };
  }
}
