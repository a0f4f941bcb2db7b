package org.annalist.workbench.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annalist.workbench.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("deep").resolve("p.properties");
  }

  @Test
  void keepsValuesFromStartToStart() {
    Preferences preferences = Preferences.of(file());
    preferences.set("path", "C:\\tài liệu\\a=b");
    preferences.set("blank", "  hai dấu cách");
    preferences.setList("paths", List.of("một", "hai", "ba"));
    preferences.save();
    Preferences again = Preferences.of(file());
    assertThat(again.text("path", "")).isEqualTo("C:\\tài liệu\\a=b");
    assertThat(again.text("blank", "")).isEqualTo("  hai dấu cách");
    assertThat(again.list("paths")).containsExactly("một", "hai", "ba");
  }

  @Test
  void aShorterListLeavesNothingOfTheLongerOne() {
    Preferences preferences = Preferences.of(file());
    preferences.setList("paths", List.of("một", "hai", "ba"));
    preferences.setList("paths", List.of("bốn"));
    assertThat(preferences.list("paths")).containsExactly("bốn");
  }

  @Test
  void whatMakesNoSenseIsTheStandard() {
    Preferences preferences = Preferences.of(file());
    preferences.set("theme", "PURPLE");
    preferences.set("window", "12 x 3");
    assertThat(preferences.choice("theme", Theme.SYSTEM)).isEqualTo(Theme.SYSTEM);
    assertThat(preferences.numbers("window")).isEmpty();
    assertThat(preferences.numbers("missing")).isEmpty();
  }

  @Test
  void aDamagedFileStartsAnew() throws Exception {
    Files.createDirectories(file().getParent());
    Files.write(file(), new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe});
    assertThat(Preferences.of(file()).text("a", "standard")).isEqualTo("standard");
  }

  @Test
  void leavesNoTemporaryFilesAndTheOldFileWhenItCannotWrite() throws Exception {
    Preferences preferences = Preferences.of(file());
    preferences.set("a", "1");
    preferences.save();
    try (var files = Files.list(file().getParent())) {
      assertThat(files).containsExactly(file());
    }
    Path blocked = folder.resolve("blocked");
    Files.writeString(blocked, "a file, no folder");
    assertThatThrownBy(() -> Preferences.of(blocked.resolve("p.properties")).save())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("blocked");
  }
}
