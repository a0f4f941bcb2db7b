package org.annalist.workbench.shots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.platform.ExportFormat;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.look.Theme;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;

class ShotsUiTest extends UiTest {

  // The other two, and the real views, are seen in the test of the product.
  private static final List<Shots.Variant> BOTH =
      List.of(new Shots.Variant("vi", Theme.LIGHT), new Shots.Variant("en", Theme.DARK));

  @Test
  void writesAPictureOfEveryPerspectiveViewAndDialog() throws Exception {
    Path out = folder.resolve("pictures");
    List<String> views = window.views().all().stream().map(view -> view.id()).toList();
    platform.formats(new ExportFormat("csv", locale -> "CSV", false, false));
    int code = new Shots(window, display).take(List.of(Path.of("a.txt")), out, BOTH);
    assertThat(code).isZero();
    Set<String> names = new HashSet<>();
    try (var files = Files.list(out)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    List<String> wanted =
        new ArrayList<>(List.of("read", "people", "figures", "timeline", "programme", "documents"));
    views.forEach(view -> wanted.add("view-" + view));
    ShotList.all(List.of()).forEach(shot -> wanted.add(shot.name()));
    for (String name : wanted) {
      for (String look : List.of("vi-light", "en-dark")) {
        assertThat(names).contains(name + "-" + look + ".png");
      }
    }
    assertThat(new ImageData(out.resolve("view-entities-vi-light.png").toString()).width)
        .as("a view has a window of its own")
        .isLessThan(1000);
    ImageData light = new ImageData(out.resolve("read-vi-light.png").toString());
    ImageData dark = new ImageData(out.resolve("read-en-dark.png").toString());
    assertThat(light.width).isGreaterThan(1000);
    assertThat(colours(light)).as("a picture of something").isGreaterThan(50);
    assertThat(brightness(light)).isGreaterThan(brightness(dark) + 80);
  }

  private static int colours(ImageData image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.height; y += 3) {
      for (int x = 0; x < image.width; x++) {
        colours.add(image.getPixel(x, y));
      }
    }
    return colours.size();
  }

  private static double brightness(ImageData image) {
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height; y += 7) {
      for (int x = 0; x < image.width; x += 7) {
        var rgb = image.palette.getRGB(image.getPixel(x, y));
        sum += (rgb.red + rgb.green + rgb.blue) / 3.0;
        count++;
      }
    }
    return sum / count;
  }
}
