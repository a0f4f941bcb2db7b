package org.annalist.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.corpus.Corpus;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Term;
import org.annalist.runtime.PlatformOptions;
import org.annalist.runtime.sample.Bench;
import org.annalist.runtime.sample.Word;
import org.junit.jupiter.api.Test;

/** Edits that a journal keeps from one platform to the next. */
class EditReplayTest extends EditingBench {

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
