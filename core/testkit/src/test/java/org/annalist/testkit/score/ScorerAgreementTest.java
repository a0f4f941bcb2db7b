package org.annalist.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reference scorer and ours give the same numbers for gold that was damaged at random. The seed
 * of each run is its name, so that a disagreement can be repeated; the last seed is new every time.
 */
class ScorerAgreementTest {
  private static final TestCorpus CORPUS = TestCorpus.locate();
  private static final Path REFERENCE =
      Path.of(
          System.getProperty(
              "annalist.reference.scorer",
              CORPUS.folder().resolve("../../shared/annotation/score.py").normalize().toString()));

  @TempDir Path folder;

  @BeforeEach
  void needsTheReferenceScorer() {
    assumeTrue(Files.isReadable(REFERENCE), "skipped: no reference scorer at " + REFERENCE);
    boolean python =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "python3")));
    assumeTrue(python, "skipped: the reference scorer needs python3 on the PATH");
  }

  static LongStream seeds() {
    return LongStream.concat(LongStream.rangeClosed(1, 6), LongStream.of(new Random().nextLong()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreesWithTheReferenceScorerOnDamagedGold(long seed) throws Exception {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Path results = Files.createDirectory(folder.resolve("results"));
    damageCorpus(new Random(seed), gold, results);

    ScoreTable ours = Scorer.score(GoldFile.readAll(gold), GoldFile.readAll(results));
    Path complaints = folder.resolve("complaints");
    JsonObject theirs = reference(gold, results, complaints);

    assertThat(rounded(ours)).as("seed %d", seed).isEqualTo(rounded(theirs));
    assertThat(ours.malformed())
        .as("seed %d", seed)
        .isEqualTo(withoutFolders(Files.readAllLines(complaints)));
    assertThat(ours.layer("entities").f1()).as("the damage of seed %d", seed).isBetween(0.2, 0.95);
  }

  private static void damageCorpus(Random random, Path gold, Path results) throws IOException {
    GoldDamage damage = new GoldDamage(random);
    Files.writeString(results.resolve("summary.json"), "{\"documents\": 20}");
    try (Stream<Path> files = Files.list(CORPUS.goldFolder())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonObject content = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        if (!content.has("document")) {
          continue;
        }
        if (random.nextInt(10) == 0) {
          content.add("created", null);
        }
        Files.writeString(gold.resolve(file.getFileName()), content.toString());
        if (random.nextInt(12) > 0) {
          Path folder = results.resolve(random.nextInt(3) == 0 ? "part/" + random.nextInt(2) : "");
          Files.createDirectories(folder);
          Files.writeString(folder.resolve(file.getFileName()), damage.damaged(content).toString());
        }
      }
    }
  }

  private static JsonObject reference(Path gold, Path results, Path complaints) throws Exception {
    Path out = complaints.resolveSibling("table.json");
    ProcessBuilder command =
        new ProcessBuilder(
                List.of(
                    "python3", REFERENCE.toString(), gold.toString(), results.toString(), "--json"))
            .redirectOutput(out.toFile())
            .redirectError(complaints.toFile());
    command.environment().put("PYTHONIOENCODING", "utf-8");
    int code = command.start().waitFor();
    assertThat(code).as(() -> "exit code; " + read(complaints)).isZero();
    return JsonParser.parseString(read(out)).getAsJsonObject();
  }

  private static List<String> withoutFolders(List<String> complaints) {
    return complaints.stream().map(line -> line.substring(line.lastIndexOf('/') + 1)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> rounded(ScoreTable table) {
    Map<String, String> rows = new TreeMap<>();
    table
        .layers()
        .forEach(
            (layer, score) ->
                rows.put(
                    layer,
                    row(
                        score.hits(),
                        score.gold(),
                        score.result(),
                        score.precision(),
                        score.recall(),
                        score.f1())));
    return rows;
  }

  private static Map<String, String> rounded(JsonObject table) {
    Map<String, String> rows = new TreeMap<>();
    for (Map.Entry<String, JsonElement> entry : table.entrySet()) {
      JsonObject score = entry.getValue().getAsJsonObject();
      rows.put(
          entry.getKey(),
          row(
              score.get("tp").getAsInt(),
              score.get("gold").getAsInt(),
              score.get("result").getAsInt(),
              score.get("p").getAsDouble(),
              score.get("r").getAsDouble(),
              score.get("f1").getAsDouble()));
    }
    return rows;
  }

  private static String row(int hits, int gold, int result, double p, double r, double f1) {
    return String.format(
        Locale.ROOT, "%d of %d and %d: P %.3f R %.3f F1 %.3f", hits, gold, result, p, r, f1);
  }
}
