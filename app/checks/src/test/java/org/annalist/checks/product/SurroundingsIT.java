package org.annalist.checks.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.annalist.checks.product.Annalist.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program runs without: a network, a window library, any one plugin. */
class SurroundingsIT {

  @TempDir Path folder;

  @Test
  void runsWithoutANetwork() throws Exception {
    String[] alone = {"unshare", "--map-root-user", "--net"};
    assumeTrue(works(alone), "unshare --net is not permitted here");
    Path out = folder.resolve("out");
    Outcome outcome = Annalist.built().within(alone).run("analyse", Corpus.TEXTS, "--out", out);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(Corpus.found(out)).hasSize(Corpus.files().size());
  }

  private static boolean works(String... wrapper) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of(wrapper));
    command.add("true");
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void theHeadlessProductHasNoWindowLibrary() throws Exception {
    for (Path jar : Distribution.built().jars("bundle")) {
      try (JarFile file = new JarFile(jar.toFile())) {
        assertThat(file.stream().map(entry -> entry.getName()))
            .as(jar.getFileName().toString())
            .noneMatch(name -> name.startsWith("org/eclipse/swt/"))
            .noneMatch(name -> name.startsWith("org/eclipse/jface/"));
      }
    }
    Distribution headless = Distribution.built().copyTo(folder.resolve("headless"));
    for (Path jar : headless.jars("bundle-ui")) {
      Files.delete(jar);
    }
    Outcome outcome =
        Annalist.of(headless).run("analyse", Corpus.TEXTS, "--out", folder.resolve("out"));
    assertThat(outcome.exit()).as(outcome.err()).isZero();
  }

  @Test
  void runsWithoutAViewAndWithoutAnExporter() throws Exception {
    Path whole = folder.resolve("whole");
    Annalist.built().run("analyse", Corpus.TEXTS, "--out", whole);
    Distribution less = Distribution.built().copyTo(folder.resolve("less"));
    Files.delete(less.jar("plugins", "timeline"));
    Files.delete(less.jar("plugins", "export-csv"));
    Path part = folder.resolve("part");

    Outcome outcome = Annalist.of(less).run("analyse", Corpus.TEXTS, "--out", part);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("csv");
    assertThat(part.resolve("facts.csv")).doesNotExist();
    assertThat(Corpus.found(part)).isEqualTo(Corpus.found(whole));
    assertThat(Annalist.of(less).run("plugins").out()).doesNotContain("timeline");
    assertThat(Annalist.built().run("plugins").out()).contains("timeline");
  }

  @Test
  void runsWithoutAnExtractorThatOthersRead() throws Exception {
    Distribution less = Distribution.built().copyTo(folder.resolve("less"));
    Files.delete(less.jar("plugins", "entities"));
    Path out = folder.resolve("out");

    Outcome outcome = Annalist.of(less).run("analyse", Corpus.TEXTS, "--out", out);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(Corpus.found(out).values())
        .allMatch(json -> Corpus.items(json, "entities").isEmpty())
        .allMatch(json -> !Corpus.items(json, "times").isEmpty());
  }
}
