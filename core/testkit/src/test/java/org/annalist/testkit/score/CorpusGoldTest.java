package org.annalist.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusGoldTest {
  private static final TestCorpus CORPUS = TestCorpus.locate();
  private static final Map<String, GoldFile> GOLD = CORPUS.gold();

  static Set<String> documents() {
    return GOLD.keySet();
  }

  @Test
  void everyTextHasGoldAndEveryGoldATextNamedOnceInTheSources() throws IOException {
    Set<String> texts;
    try (Stream<Path> files = Files.list(CORPUS.texts())) {
      texts =
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertThat(texts).hasSize(20).isEqualTo(GOLD.keySet());
    List<String> rows = Files.readAllLines(CORPUS.folder().resolve("SOURCES.md"));
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(rows).filteredOn(row -> row.startsWith("| " + text + " |")).hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everySpanHoldsTheWordsThatItNames(String document) {
    GoldFile gold = GOLD.get(document);
    String text = CORPUS.text(document);
    assertThat(gold.entities()).isNotEmpty();
    for (List<JsonObject> layer : List.of(gold.entities(), gold.times(), gold.figures())) {
      for (JsonObject item : layer) {
        int begin = item.get("begin").getAsInt();
        int end = item.get("end").getAsInt();
        assertThat(text.substring(begin, end))
            .as("%s at %d", document, begin)
            .isEqualTo(item.get("text").getAsString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noTwoSpansOfALayerOverlap(String document) {
    GoldFile gold = GOLD.get(document);
    for (List<JsonObject> layer : List.of(gold.entities(), gold.times(), gold.figures())) {
      List<JsonObject> sorted =
          layer.stream()
              .sorted(Comparator.comparingInt(item -> item.get("begin").getAsInt()))
              .toList();
      for (int i = 1; i < sorted.size(); i++) {
        assertThat(sorted.get(i).get("begin").getAsInt())
            .as("%s: begin of %s", document, sorted.get(i))
            .isGreaterThanOrEqualTo(sorted.get(i - 1).get("end").getAsInt());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theJsonIsWhatTheHandWrittenFileCompilesTo(String document) throws IOException {
    Path written = CORPUS.goldFolder().resolve(document + ".ann");
    assertThat(CompileGold.json(written, CORPUS))
        .isEqualTo(Files.readString(CompileGold.target(written)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whoHoldsAPostIsNamedInTheDocument(String document) {
    GoldFile gold = GOLD.get(document);
    for (JsonObject fact : gold.facts()) {
      if (fact.get("kind").getAsString().equals("holds")) {
        assertThat(words(gold, "PERSON")).contains(Folding.fold(fact.get("person").getAsString()));
        assertThat(words(gold, "POSITION"))
            .contains(Folding.fold(fact.get("position").getAsString()));
      }
    }
  }

  @Test
  void theOddFilesAreStillOdd() throws IOException {
    assertThat(bytes("20-phu-luc-so-lieu.txt")).startsWith(0xef, 0xbb, 0xbf);
    assertThat(bytes("12-bo-nhiem-can-bo-thai-binh.txt")).startsWith(0xff, 0xfe);
    assertThat(CORPUS.text("19-cong-van-don-doc.txt"))
        .contains("\r\n")
        .doesNotContainPattern("[^\r]\n");
    String decomposed = CORPUS.text("18-quyet-dinh-bo-nhiem.txt");
    assertThat(Normalizer.isNormalized(decomposed, Normalizer.Form.NFC)).isFalse();
  }

  private static byte[] bytes(String document) throws IOException {
    return Files.readAllBytes(CORPUS.texts().resolve(document));
  }

  private static List<String> words(GoldFile gold, String type) {
    return gold.entities().stream()
        .filter(entity -> entity.get("type").getAsString().equals(type))
        .map(entity -> Folding.fold(entity.get("text").getAsString()))
        .toList();
  }
}
