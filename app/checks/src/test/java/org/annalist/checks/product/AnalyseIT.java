package org.annalist.checks.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.annalist.checks.product.Annalist.Outcome;
import org.annalist.testkit.score.Floors;
import org.annalist.testkit.score.GoldFile;
import org.annalist.testkit.score.Scorer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of {@code annalist analyse} on documents that are well. */
class AnalyseIT {

  @TempDir static Path corpusOut;

  @TempDir Path folder;

  private static Outcome corpus;

  @BeforeAll
  static void analyseTheTestCorpus() throws Exception {
    corpus = Annalist.built().run("analyse", Corpus.TEXTS, "--out", corpusOut);
  }

  @Test
  void endsWellAndTellsItsProgressOnStandardError() {
    assertThat(corpus.exit()).as(corpus.err()).isZero();
    assertThat(corpus.out()).isEmpty();
    assertThat(corpus.err()).contains("20 of 20 documents");
  }

  @Test
  void writesOneResultForEachDocumentAndTheOverviews() throws IOException {
    for (Path text : Corpus.files()) {
      assertThat(corpusOut.resolve(text.getFileName() + ".json")).isRegularFile();
    }
    assertThat(corpusOut.resolve("report.html")).isRegularFile();
    assertThat(corpusOut.resolve("facts.csv")).isRegularFile();
  }

  @Test
  void countsOffsetsInTheCharactersOfTheFile() throws IOException {
    int checked = 0;
    for (Path file : Corpus.files()) {
      String name = file.getFileName().toString();
      String text = decoded(name);
      JsonObject json = Corpus.json(corpusOut.resolve(name + ".json"));
      assertThat(json.get("document").getAsString()).isEqualTo(name);
      for (String layer : List.of("entities", "times", "figures")) {
        for (JsonObject item : Corpus.items(json, layer)) {
          int begin = item.get("begin").getAsInt();
          int end = item.get("end").getAsInt();
          assertThat(text.substring(begin, end)).isEqualTo(item.get("text").getAsString());
          checked++;
        }
      }
    }
    // The gold of the twenty texts holds some eight hundred.
    assertThat(checked).isGreaterThan(500);
  }

  /** The text that the offsets of a result count in. */
  private static String decoded(String name) throws IOException {
    if (name.endsWith(".html")) {
      return Files.readString(corpusOut.resolve(name + ".txt"));
    }
    byte[] bytes = Files.readAllBytes(Corpus.TEXTS.resolve(name));
    boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
    String text = new String(bytes, utf16 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  @Test
  void reachesTheFloorsOfTheTestCorpus() {
    Floors floors = Floors.read(Corpus.GOLD.resolveSibling("floors.properties"));
    var table = Scorer.score(GoldFile.readAll(Corpus.GOLD), GoldFile.readAll(corpusOut));
    assertThat(floors.broken(table)).isEmpty();
  }

  @Test
  void keepsThePathsInsideItsArgument() throws Exception {
    Path inner = Files.createDirectories(folder.resolve("in/năm 2023/quý I"));
    Files.writeString(inner.resolve("báo cáo.txt"), "Ngày 3-4-2023, xã có 12 thôn.");
    Outcome outcome =
        Annalist.built().run("analyse", folder.resolve("in"), "--out", folder.resolve("out"));
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(folder.resolve("out/năm 2023/quý I/báo cáo.txt.json")).isRegularFile();
  }

  @Test
  void readsZipArchives() throws Exception {
    Path zip = folder.resolve("reports.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream archive = new ZipOutputStream(out)) {
      archive.putNextEntry(new ZipEntry("2023/a.txt"));
      archive.write("Ngày 3-4-2023, xã có 12 thôn.".getBytes(StandardCharsets.UTF_8));
    }
    Outcome outcome = Annalist.built().run("analyse", zip, "--out", folder.resolve("out"));
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(Corpus.found(folder.resolve("out")))
        .hasSize(1)
        .allSatisfy(
            (name, json) -> {
              assertThat(name).endsWith("2023/a.txt.json");
              assertThat(Corpus.items(json, "figures")).hasSize(1);
            });
  }

  @Test
  void takesTheDayOfATextFromTheFileBesideIt() throws Exception {
    Path text = folder.resolve("tin.txt");
    Files.writeString(text, "Sáng 28/12, huyện khai trương cầu mới.");
    Files.writeString(
        folder.resolve("tin.txt.meta.json"),
        "{\"published\":\"2022-12-29\",\"title\":\"Cầu mới\"}");
    Outcome outcome = Annalist.built().run("analyse", text, "--out", folder.resolve("out"));
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    JsonObject json = Corpus.json(folder.resolve("out/tin.txt.json"));
    assertThat(json.get("title").getAsString()).isEqualTo("Cầu mới");
    assertThat(json.get("created").getAsString()).startsWith("2022-12");
    assertThat(Corpus.items(json, "times"))
        .extracting(time -> time.get("value").getAsString())
        .containsExactly("2022-12-28TMO");
  }

  @Test
  void isSilentWhenAskedTo() throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), "Xã có 12 thôn.");
    Outcome outcome =
        Annalist.built().run("analyse", text, "--out", folder.resolve("out"), "--quiet");
    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void explainsEachAnnotationWhenAskedTo() throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), "Ngày 3-4-2023, xã có 12 thôn.");
    Path out = folder.resolve("out");
    Outcome outcome = Annalist.built().run("analyse", text, "--out", out, "--explain");
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(Files.readString(out.resolve("a.txt.explain.json"))).contains("\"rule\"");
  }

  @Test
  void refusesWrongUsage() throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), "Xã có 12 thôn.");
    Object[][] wrong = {
      {"analyse"},
      {"analyse", text},
      {"analyse", text, "--out"},
      {"analyse", text, "--out", folder.resolve("out"), "--jobs", "many"},
      {"analyse", text, "--out", folder.resolve("out"), "--jobs", "-1"},
      {"analyse", text, "--out", folder.resolve("out"), "--unknown"},
      {"frobnicate"}
    };
    for (Object[] arguments : wrong) {
      Outcome outcome = Annalist.built().run(arguments);
      assertThat(outcome.exit()).as(List.of(arguments) + outcome.err()).isEqualTo(2);
      assertThat(outcome.err()).isNotBlank();
    }
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void helpsWhenAskedTo() throws Exception {
    Outcome outcome = Annalist.built().run("--help");
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).contains("analyse", "plugins", "open");
  }
}
