package org.annalist.runtime.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;
import org.annalist.runtime.registry.Home;
import org.annalist.runtime.sample.Bench;
import org.annalist.runtime.sample.PairExtractor;
import org.annalist.runtime.sample.Word;
import org.annalist.runtime.sample.WordExtractor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done again, and what is not. */
class ReanalysisTest {

  @TempDir private Path folder;

  /** Counts its calls. */
  @ExtractorInfo(name = "words", writes = "org.example.words")
  public static class CountedWords extends WordExtractor {
    final AtomicInteger calls = new AtomicInteger();

    @Override
    public Findings extract(ExtractRequest request) {
      calls.incrementAndGet();
      return super.extract(request);
    }
  }

  /** Counts its calls. */
  @ExtractorInfo(name = "a-pairs", reads = "org.example.words", writes = "org.example.pairs")
  public static class CountedPairs extends PairExtractor {
    final AtomicInteger calls = new AtomicInteger();

    @Override
    public Findings extract(ExtractRequest request) {
      calls.incrementAndGet();
      return super.extract(request);
    }
  }

  /** Tells what changed. */
  @ExtractorInfo(
      name = "watch",
      reads = "org.example.words",
      writes = "links",
      scope = Scope.CORPUS)
  public static class Watching implements Extractor {
    final java.util.Queue<java.util.Set<String>> changes =
        new java.util.concurrent.ConcurrentLinkedQueue<>();

    @Override
    public Findings extract(ExtractRequest request) {
      changes.add(request.changed());
      return Findings.NONE;
    }
  }

  private final CountedWords words = new CountedWords();
  private final CountedPairs pairs = new CountedPairs();

  @BeforeEach
  void write() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Hà Nội");
    Files.writeString(folder.resolve("b.txt"), "Vinh và Huế");
  }

  @Test
  void whatDidNotChangeIsNotDoneAgain() throws Exception {
    Watching watching = new Watching();
    try (Bench bench = Bench.with(words, pairs, watching)) {
      bench.add(folder);
      bench.add(folder);
      assertThat(words.calls).hasValue(2);
      assertThat(pairs.calls).hasValue(2);
      Files.writeString(folder.resolve("a.txt"), "Hà Nội, Huế");

      bench.add(folder);

      assertThat(words.calls).hasValue(3);
      assertThat(pairs.calls).hasValue(3);
      assertThat(watching.changes)
          .containsExactly(java.util.Set.of("a.txt", "b.txt"), java.util.Set.of("a.txt"));
    }
  }

  @Test
  void settingsOfOneRunItAndThoseThatReadIt() throws Exception {
    try (Bench bench = Bench.with(words, pairs)) {
      bench.add(folder);

      bench.platform().configure("a-pairs", Map.of("anything", "1"));
      bench.platform().awaitRefreshed();
      assertThat(words.calls).hasValue(2);
      assertThat(pairs.calls).hasValue(4);

      bench.platform().configure("words", Map.of("least", "3"));
      bench.platform().awaitRefreshed();
      assertThat(words.calls).hasValue(4);
      assertThat(pairs.calls).hasValue(6);
      assertThat(bench.snapshot().count("org.example.words", "a.txt")).isEqualTo(1);
      assertThat(bench.platform().settings("words").number(WordExtractor.LEAST)).isEqualTo(3);
    }
  }

  @Test
  void resultsOfAnAbsentPluginStayAndAreStale() throws Exception {
    try (Bench bench = Bench.with(pairs)) {
      Object handle = bench.platform().add(words, Bench.HOME);
      bench.add(folder);
      String before = bench.dump();

      bench.platform().remove(handle);
      bench.platform().awaitRefreshed();

      Cursor<Word> cursor = bench.snapshot().cursor(Word.LAYER);
      assertThat(cursor.next()).isTrue();
      assertThat(cursor.stale()).isTrue();
      assertThat(bench.snapshot().count("org.example.words")).isEqualTo(4);
      assertThat(pairs.calls).hasValue(2);
      assertThat(bench.platform().problems()).singleElement().asString().contains("a-pairs");

      bench.platform().add(words, Bench.HOME);
      bench.platform().awaitRefreshed();

      assertThat(bench.dump()).isEqualTo(before);
      assertThat(words.calls).hasValue(2);
      Cursor<Word> back = bench.snapshot().cursor(Word.LAYER);
      assertThat(back.next()).isTrue();
      assertThat(back.stale()).isFalse();
    }
  }

  @Test
  void anotherVersionWorksOnAllDocumentsAgain() throws Exception {
    try (Bench bench = Bench.with(pairs)) {
      Object handle = bench.platform().add(words, Bench.HOME);
      bench.add(folder);
      bench.platform().remove(handle);

      bench.platform().add(new CountedWords(), new Home("org.example.sample", "1.1.0"));
      bench.platform().awaitRefreshed();

      Cursor<Word> cursor = bench.snapshot().cursor(Word.LAYER);
      while (cursor.next()) {
        assertThat(cursor.producer().version()).isEqualTo("1.1.0");
        assertThat(cursor.stale()).isFalse();
      }
      assertThat(pairs.calls).hasValue(4);
    }
  }

  @Test
  void aPluginThatComesLaterSeesTheDocumentsThatAreThere() throws Exception {
    try (Bench bench = Bench.with()) {
      bench.add(folder);
      AtomicLong told = new AtomicLong();
      try (AutoCloseable listening = bench.platform().corpus().onRevision(told::set)) {
        assertThat(listening).isNotNull();
        bench.platform().add(new WordExtractor(), Bench.HOME);
        bench.platform().awaitRefreshed();

        assertThat(bench.snapshot().count("org.example.words")).isEqualTo(4);
        while (told.get() < bench.snapshot().revision()) {
          Thread.onSpinWait();
        }
      }
      assertThat(told.get()).isEqualTo(bench.snapshot().revision());
      assertThat(List.copyOf(bench.snapshot().layers())).containsExactly("org.example.words");
    }
  }
}
