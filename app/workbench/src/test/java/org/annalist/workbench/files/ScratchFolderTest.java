package org.annalist.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScratchFolderTest {

  @Test
  void goesWithAllThatIsInIt() throws IOException {
    Path kept;
    try (ScratchFolder folder = new ScratchFolder()) {
      kept = folder.path();
      Files.createDirectories(kept.resolve("a/b"));
      Files.writeString(kept.resolve("a/b/c.txt"), "x");
    }
    assertThat(kept).doesNotExist();
  }
}
