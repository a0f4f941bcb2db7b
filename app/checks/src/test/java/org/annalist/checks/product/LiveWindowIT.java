package org.annalist.checks.product;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes a plugin while the real window is open. */
class LiveWindowIT {

  private static final Path DOCUMENT = Corpus.TEXTS.resolve("06-so-ket-giua-nhiem-ky.txt");

  @TempDir Path folder;

  @BeforeAll
  static void needsADisplay() {
    assumeThat(System.getenv("DISPLAY")).as("a display for the window").isNotBlank();
  }

  @Test
  void swapsAPluginUnderTheOpenWindowAndLetsGoOfTheOldOne() throws Exception {
    try (LiveWindow window = LiveWindow.open(Distribution.built(), folder, DOCUMENT)) {
      window.swapWitness("2.0.0");
      window.until("the new version is shown", line -> line.startsWith("2.0.0"));
      window.until("the old class loader is collected", line -> line.endsWith("gone"));
    }
  }
}
