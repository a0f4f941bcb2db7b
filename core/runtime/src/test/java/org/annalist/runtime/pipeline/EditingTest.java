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
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Journal;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.corpus.Term;
import org.annalist.runtime.sample.Bench;
import org.annalist.runtime.sample.Word;
import org.junit.jupiter.api.Test;

class EditingTest extends EditingBench {

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
  void whatWasRetractedStaysAwayWhenItsDocumentGetsAnotherId() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("a.txt"), "Cà Mau");
    corpus.apply(new Edit.Retract("a.txt", WORDS, first("a.txt").id()));

    bench.add(other);

    assertThat(words(folder.getFileName() + "/a.txt")).containsExactly("Nội", "Huế");
  }
}
