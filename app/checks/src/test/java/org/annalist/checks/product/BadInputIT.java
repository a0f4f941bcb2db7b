package org.annalist.checks.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annalist.checks.product.Annalist.Outcome;
import org.annalist.checks.product.Annalist.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** One bad document never costs another one, and is always named. */
class BadInputIT {

  private static final String TEXT = "Ngày 3-4-2023, xã có 12 thôn.\n";

  @TempDir Path folder;

  private Path good;
  private Path out;

  @BeforeEach
  void writeAGoodDocument() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    good = Files.writeString(in.resolve("good.txt"), TEXT);
    out = folder.resolve("out");
  }

  private Outcome analyse(Object... paths) throws IOException, InterruptedException {
    List<Object> arguments = new ArrayList<>(List.of(paths));
    arguments.add(0, "analyse");
    arguments.addAll(List.of("--out", out));
    return Annalist.built().run(arguments.toArray());
  }

  private void assertTheGoodOneIsDone() throws IOException {
    JsonObject json = Corpus.json(out.resolve("good.txt.json"));
    assertThat(Corpus.items(json, "figures")).hasSize(1);
  }

  @Test
  void aMissingPathIsNamed() throws Exception {
    Outcome outcome = analyse(folder.resolve("nowhere.txt"), good);
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.err()).contains("nowhere.txt");
    assertTheGoodOneIsDone();
  }

  @Test
  void anEmptyFileIsADocumentWithAProblem() throws Exception {
    Path empty = Files.createFile(folder.resolve("in/empty.txt"));
    Outcome outcome = analyse(empty, good);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(Corpus.items(Corpus.json(out.resolve("empty.txt.json")), "problems")).isNotEmpty();
    assertTheGoodOneIsDone();
  }

  @Test
  void aFolderWithoutDocumentsIsNoSuccess() throws Exception {
    Outcome outcome = analyse(Files.createDirectory(folder.resolve("bare")));
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).containsIgnoringCase("no document");
  }

  @Test
  void aBinaryFileIsNamedWithTheReason() throws Exception {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, (byte) 0xFF, 1};
    Path binary = Files.write(folder.resolve("in/picture.txt"), picture);
    Outcome outcome = analyse(binary, good);
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.err()).contains("picture.txt");
    assertThat(out.resolve("picture.txt.json")).doesNotExist();
    assertTheGoodOneIsDone();
  }

  @Test
  void malformedBytesAreShownAndNamed() throws Exception {
    byte[] bytes = (TEXT.repeat(20) + "?").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    Path damaged = Files.write(folder.resolve("in/damaged.txt"), bytes);
    Outcome outcome = analyse(damaged, good);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("damaged.txt");
    JsonObject json = Corpus.json(out.resolve("damaged.txt.json"));
    assertThat(Corpus.items(json, "figures")).hasSize(20);
    assertThat(Corpus.items(json, "problems")).isNotEmpty();
    assertTheGoodOneIsDone();
  }

  @Test
  void aLongTextIsReadToItsEnd() throws Exception {
    assertReadToItsEnd(5);
  }

  @Test
  @EnabledIfSystemProperty(
      named = "annalist.long",
      matches = "true",
      disabledReason = "100 MB take a while; app/verify --long")
  void aTextOf100MegabytesIsReadToItsEnd() throws Exception {
    assertReadToItsEnd(100);
  }

  private void assertReadToItsEnd(int megabytes) throws Exception {
    Path large = folder.resolve("in/large.txt");
    try (BufferedWriter writer = Files.newBufferedWriter(large)) {
      for (int written = 0; written < megabytes * 1_000_000; written += 64) {
        writer.write("Dòng này không có gì đáng kể, chỉ để cho văn bản dài.\n");
      }
      writer.write("Ngày 3-4-2023, huyện có 77 thôn.\n");
    }
    Outcome outcome = analyse(large, good);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(Corpus.items(Corpus.json(out.resolve("large.txt.json")), "figures"))
        .extracting(figure -> figure.get("text").getAsString())
        .containsExactly("77");
    assertTheGoodOneIsDone();
  }

  @Test
  void filesThatVanishMeanwhileAreNamed() throws Exception {
    Path many = Files.createDirectory(folder.resolve("many"));
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      files.add(Files.writeString(many.resolve("file-%03d.txt".formatted(i)), TEXT));
    }
    Running running = Annalist.built().start("analyse", many, "--out", out);
    for (Path file : files.subList(200, 400)) {
      Files.delete(file);
    }
    Outcome outcome = running.end();
    assertThat(outcome.exit()).as(outcome.err()).isIn(0, 1);
    Set<String> done = Corpus.found(out).keySet();
    for (Path file : files.subList(0, 200)) {
      assertThat(done).contains(file.getFileName() + ".json");
    }
    if (outcome.exit() == 1) {
      assertThat(outcome.err()).containsPattern("file-[23][0-9][0-9]\\.txt");
    }
  }

  @Test
  void aFileThatIsGoneWhenItIsReadIsNamed() throws Exception {
    Path link = folder.resolve("in/gone.txt");
    Files.createSymbolicLink(link, folder.resolve("nowhere.txt"));
    Outcome outcome = analyse(folder.resolve("in"));
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.err()).contains("gone.txt");
    assertTheGoodOneIsDone();
  }

  @Test
  void filesOfOneNameInTwoFoldersAreBothDone() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    Path twin = Files.writeString(other.resolve("good.txt"), "Huyện có 5 cầu và 6 trường.");
    Outcome outcome = analyse(good, twin);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(Corpus.found(out).values())
        .extracting(json -> Corpus.items(json, "figures").size())
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void anOutputFolderThatCannotBeWrittenIsRefusedBeforeTheWork() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    out = file.resolve("out");
    Outcome outcome = analyse(good);
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).contains(out.toString());
  }
}
