package org.annalist.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Corpus;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Journal;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.corpus.Term;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.runtime.PlatformOptions;
import org.annalist.runtime.sample.Bench;
import org.annalist.runtime.sample.CountExtractor;
import org.annalist.runtime.sample.PairExtractor;
import org.annalist.runtime.sample.Word;
import org.annalist.runtime.sample.WordExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {

  private static final String WORDS = "org.example.words";
  private static final String PAIRS = "org.example.pairs";

  @TempDir private Path folder;
  private Bench bench;
  private Corpus corpus;

  /** Repeats the day of publication. */
  @ExtractorInfo(name = "day", writes = "created")
  public static class DayExtractor implements Extractor {
    @Override
    public Findings extract(ExtractRequest request) {
      String day = request.document().metadata().published();
      return day.isEmpty()
          ? Findings.NONE
          : Findings.of(request)
              .add(
                  Layers.CREATED,
                  Span.of(0, 0),
                  DocumentTime.of(day, DocumentTime.Basis.METADATA),
                  "published")
              .build();
    }
  }

  private static Object[] plugins() {
    return new Object[] {
      new WordExtractor(), new PairExtractor(), new CountExtractor(), new DayExtractor()
    };
  }

  @BeforeEach
  void open() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Hà Nội rồi Huế");
    Files.writeString(folder.resolve("b.txt"), "Vinh và Huế, ở biển");
    bench = Bench.with(plugins());
    corpus = bench.platform().corpus();
    bench.add(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private List<String> words(String document) {
    return bench.snapshot().cursor(Word.LAYER, document).stream()
        .map(a -> a.value().text())
        .toList();
  }

  private Annotation<Word> first(String document) {
    Cursor<Word> cursor = bench.snapshot().cursor(Word.LAYER, document);
    cursor.next();
    return cursor.annotation();
  }

  private static Edit.Annotate annotate(int begin, int end, String text) {
    return new Edit.Annotate(
        "a.txt",
        WORDS,
        Span.of(begin, end),
        Map.of("text", text, "length", "6", "capital", "true", "kind", "LONG"));
  }

  @Test
  void anAnnotationByHandReplacesWhatItOverlapsAndOthersReadIt() {
    long revision = corpus.apply(annotate(0, 6, "Hà Nội"));

    assertThat(bench.snapshot().revision()).isGreaterThanOrEqualTo(revision);
    assertThat(words("a.txt")).containsExactly("Hà Nội", "Huế");
    Annotation<Word> made = first("a.txt");
    assertThat(made.producer()).isEqualTo(Producer.ANALYST);
    assertThat(made.value()).isEqualTo(new Word("Hà Nội", 6, true, Word.Kind.LONG));
    // One pair is left, and the entities of the corpus follow.
    assertThat(bench.snapshot().count(PAIRS, "a.txt")).isEqualTo(1);
    assertThat(bench.snapshot().cursor(Layers.IDENTITIES).stream().map(a -> a.value().id()))
        .containsExactly("Hà Nội", "Huế", "Vinh");
  }

  @Test
  void whatIsNotGivenTakesItsDefault() {
    corpus.apply(new Edit.Annotate("a.txt", WORDS, Span.of(7, 10), Map.of("text", "rồi")));

    assertThat(bench.snapshot().cursor(Word.LAYER, "a.txt").stream().map(Annotation::value))
        .contains(new Word("rồi", 0, false, Word.Kind.SHORT));
  }

  @Test
  void aRetractedAnnotationStaysAway() throws Exception {
    corpus.apply(new Edit.Retract("a.txt", WORDS, first("a.txt").id()));
    assertThat(words("a.txt")).containsExactly("Nội", "Huế");

    bench.platform().configure("words", Map.of("least", "1"));
    bench.platform().awaitRefreshed();
    bench.add(folder);

    assertThat(words("a.txt")).containsExactly("Nội", "Huế");
  }

  @Test
  void movedEndsKeepTheValueAndTakeTheNewWords() {
    String before = bench.dump();
    corpus.apply(new Edit.Respan("a.txt", WORDS, first("a.txt").id(), Span.of(0, 6)));

    // What it overlaps now gives way; what repeats the annotated words follows them.
    assertThat(words("a.txt")).containsExactly("Hà Nội", "Huế");
    Annotation<Word> moved = first("a.txt");
    assertThat(moved.span()).isEqualTo(Span.of(0, 6));
    assertThat(moved.producer()).isEqualTo(Producer.ANALYST);
    assertThat(moved.value()).isEqualTo(new Word("Hà Nội", 2, true, Word.Kind.SHORT));

    corpus.apply(new Edit.Respan("a.txt", WORDS, moved.id(), Span.of(3, 6)));
    assertThat(words("a.txt")).containsExactly("Nội", "Huế");

    corpus.journal().undo();
    corpus.journal().undo();
    assertThat(bench.dump()).isEqualTo(before);
    corpus.journal().redo();
    assertThat(words("a.txt")).containsExactly("Hà Nội", "Huế");
  }

  @Test
  void aDecisionOnAProblemHoldsUntilItIsUndone() throws Exception {
    Files.writeString(folder.resolve("nothing.txt"), "");
    bench.add(folder);
    Problem problem = bench.snapshot().problems().get(0);
    assertThat(bench.snapshot().judgement(problem)).isEqualTo(Judgement.OPEN);

    corpus.apply(Edit.JudgeProblem.of(problem, Judgement.REJECTED));
    bench.add(folder);
    assertThat(bench.snapshot().judgement(problem)).isEqualTo(Judgement.REJECTED);

    corpus.apply(Edit.JudgeProblem.of(problem, Judgement.ACCEPTED));
    assertThat(bench.snapshot().judgement(problem)).isEqualTo(Judgement.ACCEPTED);
    corpus.journal().undo();
    assertThat(bench.snapshot().judgement(problem)).isEqualTo(Judgement.REJECTED);
    corpus.journal().undo();
    assertThat(bench.snapshot().judgement(problem)).isEqualTo(Judgement.OPEN);
  }

  @Test
  void refusesADecisionOnWhatIsNoProblem() {
    Problem invented = Problem.error("never", "Nobody says so").in("a.txt");

    assertThatThrownBy(() -> corpus.apply(Edit.JudgeProblem.of(invented, Judgement.ACCEPTED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Nobody says so");
  }

  @Test
  void undoAndRedoGoThroughTheHistory() {
    Journal journal = corpus.journal();
    String before = bench.dump();
    Edit one = annotate(0, 6, "Hà Nội");
    Edit two = new Edit.Retract("b.txt", WORDS, first("b.txt").id());
    corpus.apply(one);
    corpus.apply(two);
    String after = bench.dump();
    assertThat(journal.applied()).containsExactly(one, two);

    assertThat(journal.undo()).contains(two);
    assertThat(words("b.txt")).containsExactly("Vinh", "Huế");
    assertThat(journal.undone()).containsExactly(two);
    assertThat(journal.undo()).contains(one);
    assertThat(journal.undone()).containsExactly(one, two);
    assertThat(journal.undo()).isEmpty();
    assertThat(bench.dump()).isEqualTo(before);
    assertThat(journal.redo()).contains(one);
    assertThat(journal.redo()).contains(two);
    assertThat(journal.redo()).isEmpty();
    assertThat(bench.dump()).isEqualTo(after);

    journal.undo();
    corpus.apply(new Edit.SetPublished("a.txt", "2020"));
    assertThat(journal.undone()).isEmpty();
  }

  @Test
  void aDaySetByHandIsReadAgain() {
    corpus.apply(new Edit.SetPublished("a.txt", "2023-04-19"));

    assertThat(
            bench.snapshot().cursor(Layers.CREATED, "a.txt").stream().map(a -> a.value().value()))
        .containsExactly("2023-04-19");
    assertThat(bench.snapshot().document("a.txt").orElseThrow().metadata().published())
        .isEqualTo("2023-04-19");

    corpus.apply(new Edit.SetPublished("a.txt", ""));

    assertThat(bench.snapshot().count("created")).isZero();
  }

  @Test
  void termsAreFoundInAllDocuments() {
    Term sea = new Term("biển", "PLACE");
    corpus.apply(new Edit.AddTerm("words", sea));

    assertThat(words("b.txt")).containsExactly("Vinh", "Huế", "biển");
    assertThat(bench.snapshot().terms("words")).containsExactly(sea);
    assertThat(bench.snapshot().terms("other")).isEmpty();

    corpus.apply(new Edit.RemoveTerm("words", sea));

    assertThat(words("b.txt")).containsExactly("Vinh", "Huế");
    assertThat(bench.snapshot().terms("words")).isEmpty();
  }

  @Test
  void decisionsReachExtractorsOfTheCorpus() {
    corpus.apply(new Edit.MergeEntities("Huế", "Vinh"));

    assertThat(bench.snapshot().cursor(Layers.IDENTITIES).stream().map(a -> a.value().id()))
        .containsExactly("Hà", "Nội", "Huế");
    assertThat(bench.snapshot().cursor(Layers.IDENTITIES, "b.txt").next()).isFalse();

    corpus.journal().undo();

    assertThat(bench.snapshot().count(Layers.IDENTITIES_NAME)).isEqualTo(4);
  }

  @Test
  void aRemovedDocumentIsGoneUntilTheEditIsUndone() throws Exception {
    String before = bench.dump();
    corpus.apply(new Edit.RemoveDocument("b.txt"));

    assertThat(bench.snapshot().documents()).extracting(d -> d.id()).containsExactly("a.txt");
    assertThat(bench.snapshot().cursor(Layers.IDENTITIES).stream().map(a -> a.value().id()))
        .doesNotContain("Vinh");
    assertThat(bench.add(folder).warnings())
        .singleElement()
        .asString()
        .contains("b.txt", "removed");
    assertThat(bench.snapshot().documents()).hasSize(1);

    corpus.journal().undo();

    assertThat(bench.dump()).isEqualTo(before);
  }

  @Test
  void removingOneOfTwoGivesTheSameAsNeverHavingAddedIt() throws Exception {
    Files.createDirectories(folder.resolve("x"));
    Files.createDirectories(folder.resolve("y"));
    Files.writeString(folder.resolve("x/same.txt"), "Lào Cai");
    Files.writeString(folder.resolve("y/same.txt"), "Cà Mau");
    try (Bench alone = Bench.with(plugins());
        Bench both = Bench.with(plugins())) {
      alone.add(folder.resolve("x"));
      both.add(folder.resolve("y"));
      both.add(folder.resolve("x"));
      assertThat(both.snapshot().documents())
          .extracting(d -> d.id())
          .containsExactly("x/same.txt", "y/same.txt");

      both.platform().corpus().apply(new Edit.RemoveDocument("y/same.txt"));

      assertThat(both.dump()).isEqualTo(alone.dump());
      both.platform().corpus().journal().undo();
      assertThat(both.snapshot().documents())
          .extracting(d -> d.id())
          .containsExactly("x/same.txt", "y/same.txt");
    }
  }

  @Test
  void editsGoWithTheirDocumentWhenItsIdChanges() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("a.txt"), "Cà Mau");
    corpus.apply(annotate(0, 6, "Hà Nội"));

    bench.add(other);

    String renamed = folder.getFileName() + "/a.txt";
    assertThat(bench.snapshot().documents())
        .extracting(d -> d.id())
        .containsExactlyInAnyOrder(renamed, "other/a.txt", "b.txt");
    assertThat(words(renamed)).containsExactly("Hà Nội", "Huế");
    corpus.journal().undo();
    assertThat(words(renamed)).containsExactly("Hà", "Nội", "Huế");
  }

  @Test
  void editsOfWhatIsNotThereChangeNothing() {
    long revision = bench.snapshot().revision();
    for (Edit nonsense :
        List.of(
            new Edit.Annotate("none.txt", WORDS, Span.of(0, 1), Map.of()),
            new Edit.Annotate("a.txt", "org.example.unknown", Span.of(0, 1), Map.of()),
            new Edit.Annotate("a.txt", WORDS, Span.of(0, 1000), Map.of()),
            new Edit.Annotate("a.txt", WORDS, Span.of(0, 1), Map.of("colour", "red")),
            new Edit.Annotate("a.txt", WORDS, Span.of(0, 1), Map.of("kind", "HUGE")),
            new Edit.Annotate("a.txt", WORDS, Span.of(0, 1), Map.of("length", "many")),
            new Edit.Retract("a.txt", WORDS, 42),
            new Edit.Respan("a.txt", WORDS, 42, Span.of(0, 1)),
            new Edit.Respan("a.txt", WORDS, first("a.txt").id(), Span.of(0, 1000)),
            new Edit.Respan("a.txt", WORDS, first("a.txt").id(), Span.of(3, 3)),
            new Edit.SetPublished("none.txt", "2020"),
            new Edit.SetPublished("a.txt", "2020-02-30"),
            new Edit.AddTerm("words", new Term(" ", "x")),
            new Edit.RemoveTerm("words", new Term("biển", "x")),
            new Edit.MergeEntities("Huế", "Huế"),
            new Edit.MergeEntities("Huế", "Atlantis"),
            new Edit.SplitEntity("Huế", List.of()),
            new Edit.SplitEntity("Huế", List.of(Place.of("none.txt", 0, 1))),
            new Edit.RemoveDocument("none.txt"))) {
      assertThatThrownBy(() -> corpus.apply(nonsense))
          .as(nonsense.toString())
          .isInstanceOf(IllegalArgumentException.class)
          .message()
          .isNotBlank();
    }
    assertThat(bench.snapshot().revision()).isEqualTo(revision);
    assertThat(corpus.journal().applied()).isEmpty();
  }

  @Test
  void theJournalIsReplayedWhenTheSameSourcesComeBack() throws Exception {
    Path journal = folder.resolve(".journal");
    PlatformOptions options = PlatformOptions.STANDARD.withJournal(journal);
    String expected;
    List<Edit> applied;
    try (Bench first = Bench.with(options, plugins())) {
      first.add(folder);
      Corpus edited = first.platform().corpus();
      edited.apply(annotate(0, 6, "Hà Nội"));
      edited.apply(new Edit.SetPublished("a.txt", "2023-04"));
      edited.apply(new Edit.AddTerm("words", new Term("biển", "PLACE")));
      edited.apply(new Edit.MergeEntities("Huế", "Vinh"));
      edited.apply(new Edit.RemoveDocument("b.txt"));
      edited.journal().undo();
      edited.journal().undo();
      edited.journal().redo();
      expected = first.dump();
      applied = edited.journal().applied();
      assertThat(applied).hasSize(4);
    }
    try (Bench second = Bench.with(options, plugins())) {
      assertThat(second.platform().corpus().journal().applied()).isEqualTo(applied);
      second.add(folder);
      assertThat(second.dump()).isEqualTo(expected);
      second.platform().corpus().journal().redo();
      assertThat(second.snapshot().documents()).hasSize(1);
    }
    try (Bench third = Bench.with(options, plugins())) {
      assertThat(third.add(folder).documents()).containsExactly("a.txt");
      third.platform().corpus().journal().undo();
      assertThat(third.dump()).isEqualTo(expected);
    }
  }

  @Test
  void aSecondPlatformOnTheSameJournalSaysSoAndKeepsItsEditsToo() throws Exception {
    Path journal = folder.resolve(".shared");
    PlatformOptions options = PlatformOptions.STANDARD.withJournal(journal);
    Edit one = new Edit.SetPublished("a.txt", "2023-04");
    Edit two = new Edit.SetPublished("b.txt", "2024");
    try (Bench first = Bench.with(options, plugins());
        Bench second = Bench.with(options, plugins())) {
      first.add(folder);
      second.add(folder);
      assertThat(second.snapshot().problems())
          .anySatisfy(p -> assertThat(p.kind()).isEqualTo("journal.second"));
      first.platform().corpus().apply(one);
      second.platform().corpus().apply(two);
    }
    try (Bench next = Bench.with(options, plugins())) {
      next.add(folder);
      assertThat(next.platform().corpus().journal().applied()).containsExactly(one, two);
      assertThat(next.snapshot().document("b.txt").orElseThrow().metadata().published())
          .isEqualTo("2024");
    }
  }

  @Test
  void anEditWaitsForItsDocumentAndIsNotLaidOverAnother() throws Exception {
    Path here = Files.createDirectories(folder.resolve("here"));
    Path there = Files.createDirectories(folder.resolve("there"));
    Files.writeString(here.resolve("same.txt"), "Hà Nội rồi Huế");
    Files.writeString(there.resolve("same.txt"), "Một bài khác hẳn");
    PlatformOptions options = PlatformOptions.STANDARD.withJournal(folder.resolve(".journal"));
    try (Bench first = Bench.with(options, plugins())) {
      first.add(here);
      first.platform().corpus().apply(new Edit.SetPublished("same.txt", "2021"));
      first
          .platform()
          .corpus()
          .apply(new Edit.Annotate("same.txt", WORDS, Span.of(0, 6), Map.of("text", "Hà Nội")));
    }
    try (Bench second = Bench.with(options, plugins())) {
      second.add(there);
      assertThat(second.snapshot().document("same.txt").orElseThrow().metadata().published())
          .isEmpty();
      assertThat(second.snapshot().problems()).isEmpty();

      second.add(here);

      assertThat(second.snapshot().document("here/same.txt").orElseThrow().metadata().published())
          .isEqualTo("2021");
      assertThat(second.snapshot().cursor(Word.LAYER, "here/same.txt").stream())
          .anySatisfy(a -> assertThat(a.value().text()).isEqualTo("Hà Nội"));
      assertThat(second.snapshot().document("there/same.txt").orElseThrow().metadata().published())
          .isEmpty();
    }
    try (Bench third = Bench.with(options, plugins())) {
      third.add(here.resolve("same.txt"));
      assertThat(third.snapshot().document("same.txt").orElseThrow().metadata().published())
          .as("found again though it had another id")
          .isEqualTo("2021");
    }
  }

  @Test
  void anEditOfATextThatChangedIsReportedAndNotMisplaced() throws Exception {
    PlatformOptions options = PlatformOptions.STANDARD.withJournal(folder.resolve(".journal"));
    try (Bench first = Bench.with(options, plugins())) {
      first.add(folder);
      first.platform().corpus().apply(annotate(0, 6, "Hà Nội"));
    }
    Files.writeString(folder.resolve("a.txt"), "Từ Vinh về Hà Nội");
    try (Bench second = Bench.with(options, plugins())) {
      second.add(folder);
      assertThat(second.snapshot().cursor(Word.LAYER, "a.txt").stream())
          .noneSatisfy(a -> assertThat(a.producer()).isEqualTo(Producer.ANALYST));
      assertThat(second.snapshot().problems())
          .anySatisfy(
              p -> {
                assertThat(p.kind()).isEqualTo("edit.resting");
                assertThat(p.document()).isEqualTo("a.txt");
              });
      second.platform().corpus().journal().undo();
      assertThat(second.snapshot().problems())
          .noneSatisfy(p -> assertThat(p.kind()).isEqualTo("edit.resting"));
    }
  }

  @Test
  void whatWasRetractedStaysAwayWhenItsDocumentGetsAnotherId() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("a.txt"), "Cà Mau");
    corpus.apply(new Edit.Retract("a.txt", WORDS, first("a.txt").id()));

    bench.add(other);

    assertThat(words(folder.getFileName() + "/a.txt")).containsExactly("Nội", "Huế");
  }

  @Test
  void aDocumentThatWasRemovedStaysOutUnderAnyId() throws Exception {
    PlatformOptions options = PlatformOptions.STANDARD.withJournal(folder.resolve(".journal"));
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.writeString(inner.resolve("c.txt"), "Cà Mau");
    try (Bench first = Bench.with(options, plugins())) {
      first.add(folder);
      first.platform().corpus().apply(new Edit.RemoveDocument("inner/c.txt"));
    }
    try (Bench second = Bench.with(options, plugins())) {
      assertThat(second.add(inner).documents()).isEmpty();
      second.platform().corpus().journal().undo();
      assertThat(second.snapshot().documents()).extracting(d -> d.id()).containsExactly("c.txt");
    }
  }
}
