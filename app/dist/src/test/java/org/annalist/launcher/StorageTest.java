package org.annalist.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {
  @TempDir Path parent;

  @Test
  void givesEachRunAFolderOfItsOwn() {
    try (Storage one = Storage.in(parent);
        Storage two = Storage.in(parent)) {
      assertThat(one.bundles()).isNotEqualTo(two.bundles());
    }
  }

  @Test
  void deletesItsFolderWithAllThatIsInIt() throws IOException {
    Storage storage = Storage.in(parent);
    Files.createDirectories(storage.bundles().resolve("bundle1"));
    Files.writeString(storage.bundles().resolve("bundle1/revision"), "1");
    storage.close();
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void sweepsWhatAKilledRunLeftBehind() throws IOException {
    Path left = Files.createDirectories(parent.resolve("annalist-run-1"));
    Files.createFile(left.resolve("lock"));
    age(left);
    try (Storage storage = Storage.in(parent)) {
      assertThat(left).doesNotExist();
      assertThat(storage.bundles().getParent()).exists();
    }
  }

  @Test
  void keepsWhatARunStillUses() throws IOException {
    try (Storage running = Storage.in(parent)) {
      Path folder = running.bundles().getParent();
      age(folder);
      Storage.in(parent).close();
      assertThat(folder).exists();
    }
  }

  @Test
  void keepsWhatARunHasJustMade() throws IOException {
    Path young = Files.createDirectories(parent.resolve("annalist-run-2"));
    Storage.in(parent).close();
    assertThat(young).exists();
  }

  private static void age(Path folder) throws IOException {
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
  }
}
