package org.annalist.checks.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real window of the built distribution, seen by its pictures. */
class WindowIT {

  private static final List<String> PERSPECTIVES = List.of("read", "people", "figures", "timeline");

  @TempDir static Path pictures;
  private static Annalist.Outcome outcome;

  @BeforeAll
  static void takePictures() throws Exception {
    assumeThat(System.getenv("DISPLAY")).as("a display for the window").isNotBlank();
    outcome = Annalist.built().run("shots", Corpus.TEXTS, "--out", pictures);
  }

  @Test
  void everyPerspectiveIsShownInBothLanguagesAndThemes() {
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    for (String perspective : PERSPECTIVES) {
      for (String variant : List.of("vi-light", "vi-dark", "en-light", "en-dark")) {
        assertThat(pictures.resolve(perspective + "-" + variant + ".png")).isRegularFile();
      }
    }
  }

  @Test
  void viewsDialogsAndWizardsAreShownInBothLanguagesAndThemes() {
    for (String name : List.of("view-timeline", "view-people", "import-found", "export-preview")) {
      for (String variant : List.of("vi-light", "vi-dark", "en-light", "en-dark")) {
        assertThat(pictures.resolve(name + "-" + variant + ".png")).isRegularFile();
      }
    }
  }

  @Test
  void noPictureIsEmpty() throws IOException {
    for (String perspective : PERSPECTIVES) {
      assertThat(colours(perspective + "-vi-light.png")).as(perspective).hasSizeGreaterThan(100);
    }
  }

  @Test
  void perspectivesDiffer() throws IOException {
    Set<Long> digests = new HashSet<>();
    for (String perspective : PERSPECTIVES) {
      byte[] bytes = Files.readAllBytes(pictures.resolve(perspective + "-vi-light.png"));
      long digest = 1;
      for (byte b : bytes) {
        digest = digest * 31 + b;
      }
      digests.add(digest);
    }
    assertThat(digests).hasSameSizeAs(PERSPECTIVES);
  }

  @Test
  void theDarkThemeIsDarkAndTheLightOneLight() throws IOException {
    assertThat(brightness("read-vi-light.png")).isGreaterThan(200);
    assertThat(brightness("read-vi-dark.png")).isLessThan(90);
  }

  private static Set<Integer> colours(String name) throws IOException {
    BufferedImage picture = ImageIO.read(pictures.resolve(name).toFile());
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        colours.add(picture.getRGB(x, y));
      }
    }
    return colours;
  }

  /** Mean of the green channel, from 0 to 255. */
  private static double brightness(String name) throws IOException {
    BufferedImage picture = ImageIO.read(pictures.resolve(name).toFile());
    long sum = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        sum += picture.getRGB(x, y) >> 8 & 0xFF;
      }
    }
    return (double) sum / ((long) picture.getWidth() * picture.getHeight());
  }
}
