package org.annalist.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.api.Span;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.testkit.score.GoldFile;
import org.annalist.testkit.score.ScoreTable;
import org.annalist.testkit.score.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarnessTest {

  private static final Path CORPUS = Path.of("../../test-corpus");

  @TempDir Path out;

  /** Tags the first code unit as a place, whatever it is. */
  @ExtractorInfo(name = "first", reads = Layers.TIMES_NAME, writes = Layers.ENTITIES_NAME)
  public static final class TagsTheFirstUnit implements Extractor {
    @Override
    public Findings extract(ExtractRequest request) {
      return Findings.of(request)
          .add(Layers.ENTITIES, new Span(0, 1), Mention.of(EntityType.LOCATION), "first")
          .build();
    }
  }

  /** Finds nothing and writes nothing that gold holds. */
  @ExtractorInfo(name = "idle", writes = "org.example.idle")
  public static final class FindsNothing implements Extractor {
    @Override
    public Findings extract(ExtractRequest request) {
      return Findings.NONE;
    }
  }

  @Test
  void writesGoldThatWasGivenAsItWas() throws Exception {
    ScoreTable table = score(FindsNothing.class);

    for (String layer : new String[] {"entities", "times value", "figures value", "created"}) {
      assertThat(table.layer(layer).gold()).as(layer).isPositive();
      assertThat(table.layer(layer).f1()).as(layer).isEqualTo(1.0);
    }
    assertThat(table.layer("figures unit").f1()).isEqualTo(1.0);
    assertThat(table.layer("facts").result()).isZero();
  }

  @Test
  void replacesTheLayersThatAnExtractorWrites() throws Exception {
    ScoreTable table = score(TagsTheFirstUnit.class);

    assertThat(table.layer("entities").f1()).isLessThan(0.1);
    assertThat(table.layer("times value").f1()).isEqualTo(1.0);
  }

  @Test
  void decodesByteOrderMarksAndReadsTheMetadataBesideAText() throws Exception {
    Path texts = Files.createDirectories(out.resolve("texts"));
    byte[] utf16 = {(byte) 0xFF, (byte) 0xFE, 'H', 0, (byte) 0xE0, 0};
    Files.write(texts.resolve("a.txt"), utf16);
    Files.writeString(texts.resolve("a.txt.meta.json"), "{\"published\":\"2023-04\"}");

    assertThat(TextFolder.read(texts))
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.text()).isEqualTo("Hà");
              assertThat(document.metadata().published()).isEqualTo("2023-04");
            });
  }

  private ScoreTable score(Class<? extends Extractor> extractor) throws Exception {
    Harness.main(
        new String[] {
          CORPUS.resolve("texts").toString(),
          out.toString(),
          extractor.getName(),
          "--gold",
          CORPUS.resolve("gold").toString()
        });
    Map<String, GoldFile> gold = new TreeMap<>(GoldFile.readAll(CORPUS.resolve("gold")));
    gold.keySet().retainAll(textNames());
    return Scorer.score(gold, GoldFile.readAll(out));
  }

  private static List<String> textNames() throws IOException {
    return TextFolder.read(CORPUS.resolve("texts")).stream().map(d -> d.id()).toList();
  }
}
