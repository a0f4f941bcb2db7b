package org.annalist.runtime.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Explanation;
import org.annalist.runtime.sample.Bench;
import org.annalist.runtime.sample.CountExtractor;
import org.annalist.runtime.sample.PairExtractor;
import org.annalist.runtime.sample.WordExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {

  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void open() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Hà đi chơi rồi Huế");
    bench = Bench.with(new WordExtractor(), new PairExtractor(), new CountExtractor());
    bench.add(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private List<Explanation> explain(int begin, int end) throws InterruptedException {
    return bench.platform().corpus().explain("a.txt", Span.of(begin, end)).await();
  }

  @Test
  void saysTheRuleAndTheEvidence() throws Exception {
    List<Explanation> explanations = explain(0, 2);

    assertThat(explanations)
        .extracting(Explanation::layer)
        .containsExactly(Layers.IDENTITIES_NAME, "org.example.words", "org.example.pairs");
    Explanation word = explanations.get(1);
    assertThat(word.rule()).isEqualTo("capital");
    assertThat(word.producer().name()).isEqualTo("words");
    assertThat(word.evidence()).containsExactly("Hà begins with a capital");
    assertThat(bench.snapshot().cursor("org.example.words"))
        .satisfies(
            cursor -> {
              assertThat(cursor.next()).isTrue();
              assertThat(cursor.id()).isEqualTo(word.id());
            });
    assertThat(explanations).allSatisfy(e -> assertThat(e.evidence()).isNotEmpty());
  }

  @Test
  void saysWhatWasTriedWhereNothingMatched() throws Exception {
    bench
        .platform()
        .corpus()
        .apply(
            new Edit.Annotate(
                "a.txt",
                "org.example.pairs",
                Span.of(0, 2),
                Map.of("words", "Hà", "spans", "0-2")));
    long pair =
        bench.snapshot().cursor(org.annalist.runtime.sample.Pair.LAYER).stream()
            .filter(a -> a.span().length() > 2)
            .findFirst()
            .orElseThrow()
            .id();
    bench.platform().corpus().apply(new Edit.Retract("a.txt", "org.example.pairs", pair));

    List<Explanation> explanations = explain(7, 10);

    assertThat(explanations)
        .extracting(e -> e.producer().name())
        .containsExactlyInAnyOrder("words", "a-pairs", "count");
    assertThat(explanations)
        .allSatisfy(
            e -> {
              assertThat(e.id()).isZero();
              assertThat(e.evidence().get(0)).contains("No rule");
              assertThat(e.place().span()).isEqualTo(Span.of(7, 10));
            });
    assertThat(explanations)
        .filteredOn(e -> e.producer().name().equals("words"))
        .singleElement()
        .satisfies(
            e ->
                assertThat(String.join("\n", e.evidence()))
                    .contains(
                        "“chơi” was left out: it begins with a small letter",
                        "“chơi” SYLLABLE",
                        "Alone, no rule would match either",
                        "nearest",
                        "capital"));
    assertThat(explanations)
        .filteredOn(e -> e.producer().name().equals("a-pairs"))
        .singleElement()
        .satisfies(e -> assertThat(String.join("\n", e.evidence())).contains("An analyst took"));
  }

  @Test
  void saysWhyOfThoseWhoHaveNothingThereOnly() throws Exception {
    List<Explanation> explanations = explain(7, 10);

    assertThat(explanations)
        .filteredOn(e -> e.id() == 0)
        .extracting(e -> e.producer().name())
        .containsExactlyInAnyOrder("words", "count");
    assertThat(explanations)
        .filteredOn(e -> e.producer().name().equals("count"))
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.evidence())
                    .contains("It reads org.example.words, of which nothing stands here"));
    assertThat(explain(0, 18)).allSatisfy(e -> assertThat(e.id()).isNotZero());
  }

  @Test
  void saysWhatTheWordsWouldBeAlone() throws Exception {
    Files.writeString(folder.resolve("b.txt"), "Vào Huế. Rồi Lào Cai");
    bench.add(folder.resolve("b.txt"));
    long id =
        bench.snapshot().cursor(org.annalist.runtime.sample.Word.LAYER, "b.txt").stream()
            .filter(word -> word.span().begin() == 4)
            .findFirst()
            .orElseThrow()
            .id();
    bench.platform().corpus().apply(new Edit.Retract("b.txt", "org.example.words", id));

    List<Explanation> explanations =
        bench.platform().corpus().explain("b.txt", Span.of(4, 7)).await();

    assertThat(explanations)
        .filteredOn(e -> e.producer().name().equals("words"))
        .singleElement()
        .satisfies(
            e ->
                assertThat(String.join("\n", e.evidence()))
                    .contains(
                        "Alone, “Huế” would be of org.example.words by rule capital",
                        "With nothing but its sentence, “Huế” would be",
                        "An analyst took"));
  }

  @Test
  void asksExtractorsOfTheWholeCorpusForTheirEvidenceToo() throws Exception {
    assertThat(explain(0, 2))
        .filteredOn(e -> e.layer().equals(Layers.IDENTITIES_NAME))
        .singleElement()
        .satisfies(e -> assertThat(e.evidence()).containsExactly("Hà stands here first"));
  }

  @Test
  void refusesASpanBeyondTheText() {
    assertThatThrownBy(() -> explain(0, 1000))
        .hasCauseInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("18");
  }

  @Test
  void saysThatAnAnalystSaidSo() throws Exception {
    bench
        .platform()
        .corpus()
        .apply(new Edit.Annotate("a.txt", "times", Span.of(7, 10), Map.of("value", "2023")));

    assertThat(explain(7, 10))
        .filteredOn(e -> e.layer().equals("times"))
        .singleElement()
        .satisfies(e -> assertThat(e.evidence()).containsExactly("An analyst said so"));
  }

  @Test
  void knowsNoDocumentThatIsNotThere() {
    assertThatThrownBy(() -> bench.platform().corpus().explain("none.txt", Span.of(0, 1)).await())
        .hasCauseInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none.txt");
  }
}
