package org.annalist.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class IconRasterTest {

  @Test
  void drawsALineAsWideAsItsStrokeAtAnySize() {
    for (int size : new int[] {16, 24, 32}) {
      float[] cover = IconRaster.stroke("M 2 8 H 14", size);
      double column = 0;
      for (int y = 0; y < size; y++) {
        column += cover[y * size + size / 2];
      }
      assertThat(column).isBetween(1.3 * size / 16, 1.6 * size / 16);
    }
  }

  @Test
  void fillsTheInsideOfACircle() {
    float[] cover = IconRaster.fill("O 8 8 6", 32);
    double area = 0;
    for (float each : cover) {
      area += each;
    }
    assertThat(area).isBetween(Math.PI * 144 * 0.97, Math.PI * 144 * 1.01);
    assertThat(cover[0]).isZero();
    assertThat(cover[16 * 32 + 16]).isEqualTo(1f);
  }

  @Test
  void everyIconOfTheFamilyCanBeDrawnAndLiesInItsBox() throws Exception {
    Properties icons = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Icons.class.getResourceAsStream("icons.properties"), StandardCharsets.UTF_8)) {
      icons.load(in);
    }
    assertThat(icons).hasSizeGreaterThan(40);
    for (String name : icons.stringPropertyNames()) {
      boolean drawn = false;
      for (String layer : icons.getProperty(name).split("\\|")) {
        String path = layer.substring(layer.indexOf(':') + 1).trim();
        float[] cover =
            path.startsWith("fill ")
                ? IconRaster.fill(path.substring(5), 16)
                : IconRaster.stroke(path, 16);
        for (float each : cover) {
          drawn |= each > 0.8;
        }
      }
      assertThat(drawn).as(name).isTrue();
    }
  }

  @Test
  void namesACommandThatItDoesNotKnow() {
    assertThatThrownBy(() -> IconRaster.stroke("M 1 1 Q 2 2 3 3", 16)).hasMessageContaining("Q");
  }
}
