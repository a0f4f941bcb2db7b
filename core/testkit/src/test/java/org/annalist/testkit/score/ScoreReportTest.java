package org.annalist.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreReportTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path gold;
  @TempDir Path results;

  @BeforeEach
  void writeGoldAndResult() throws IOException {
    Files.writeString(
        gold.resolve("a.json"),
        "{\"document\": \"a.txt\", \"entities\": ["
            + "{\"type\": \"LOCATION\", \"begin\": 0, \"end\": 6, \"text\": \"Hà Nội\"},"
            + "{\"type\": \"PERSON\", \"begin\": 10, \"end\": 17, \"text\": \"Vân Nhi\"}]}");
    Files.writeString(
        results.resolve("a.json"),
        "{\"document\": \"a.txt\", \"entities\": ["
            + "{\"type\": \"LOCATION\", \"begin\": 0, \"end\": 6, \"text\": \"Hà Nội\"}, {\"begin\": 3}]}");
  }

  @Test
  void printsOneLinePerLayer() {
    assertThat(run(gold.toString(), results.toString())).isZero();
    assertThat(text(out).lines().toList())
        .contains(
            "                                 P       R      F1     tp   gold  result",
            "entities                     0.500   0.500   0.500      1      2       2");
    assertThat(text(err)).contains("a.txt: entities[1] lacks one of type, begin, end");
  }

  @Test
  void namesMissesWithTheirWordsWhenAsked() {
    assertThat(run(gold.toString(), results.toString(), "--errors")).isZero();
    assertThat(text(out)).contains("a.txt\tentities\tmissed\tVân Nhi\t[PERSON, 10, 17]");
  }

  @Test
  void refusesWrongUsage() {
    assertThat(run(gold.toString())).isEqualTo(2);
    assertThat(run(gold.toString(), results.toString(), "--all")).isEqualTo(2);
    assertThat(text(err)).contains("usage:");
  }

  @Test
  void refusesFoldersThatAreMissingOrHoldNoGold() throws IOException {
    assertThat(run(gold.resolve("no").toString(), results.toString())).isEqualTo(2);
    Path empty = Files.createDirectory(gold.resolve("empty"));
    assertThat(run(empty.toString(), results.toString())).isEqualTo(2);
    assertThat(text(err)).contains("is not a folder").contains("no gold files in " + empty);
  }

  private int run(String... args) {
    return new ScoreReport(stream(out), stream(err)).run(args);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
