package org.annalist.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  @TempDir Path folder;

  @Test
  void saysWhichLayerFellShortOfWhatAndWhatItReached() throws IOException {
    Floors floors = floors("entities = 0.60\ntimes\\ value = 0.75\n");
    assertThat(floors.broken(table(new Score(6, 10, 10), new Score(7, 10, 10))))
        .containsExactly("times value: F1 0.700 is below the floor of 0.750");
  }

  @Test
  void aLayerThatNobodyFilledReachedNothing() throws IOException {
    Floors floors = floors("facts = 0.1");
    assertThat(floors.broken(table(new Score(1, 1, 1), new Score(1, 1, 1))))
        .containsExactly("facts: F1 0.000 is below the floor of 0.100");
  }

  @Test
  void refusesWhatIsNoShareAndAnEmptyFile() {
    assertThatThrownBy(() -> floors("entities = 60")).hasMessageContaining("\"entities\"");
    assertThatThrownBy(() -> floors("entities = high")).hasMessageContaining("\"high\"");
    assertThatThrownBy(() -> floors("# nothing")).hasMessageContaining("holds no floor");
  }

  @Test
  void theFloorsOfTheCorpusNameLayersThatItsGoldHas() {
    TestCorpus corpus = TestCorpus.locate();
    Map<String, GoldFile> gold = corpus.gold();
    ScoreTable perfect = Scorer.score(gold, gold);
    assertThat(perfect.layers().keySet()).containsAll(corpus.floors().floors().keySet());
    assertThat(corpus.floors().broken(perfect)).isEmpty();
  }

  private Floors floors(String content) throws IOException {
    return Floors.read(Files.writeString(folder.resolve("floors.properties"), content));
  }

  private static ScoreTable table(Score entities, Score times) {
    return new ScoreTable(
        new TreeMap<>(Map.of("entities", entities, "times value", times)), List.of(), List.of());
  }
}
