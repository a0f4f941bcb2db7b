package org.annalist.workbench.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Setting;
import org.annalist.api.platform.Contribution;
import org.annalist.workbench.FakePlatform;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.state.Preferences;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {

  @TempDir private Path folder;

  private final FakePlatform platform = new FakePlatform();
  private Preferences preferences;
  private PreferencesFile files;

  @BeforeEach
  void plugin() {
    preferences = Preferences.of(folder.resolve("p.properties"));
    platform.contribute(
        new Contribution(
            Contribution.Kind.EXTRACTOR,
            "counts",
            "fake",
            "1.0.0",
            Contribution.State.ACTIVE,
            "",
            List.of(),
            List.of(),
            0,
            List.of(
                Setting.toggle("loud", "Nói to", false), Setting.number("most", "Nhiều nhất", 9))));
    files = new PreferencesFile(preferences, platform);
  }

  @AfterEach
  void close() {
    platform.close();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("other.properties"), text);
  }

  private static void assertRefused(ThrowingCallable read, String said) {
    assertThatThrownBy(read)
        .isInstanceOfSatisfying(
            BadPreferencesException.class,
            e -> assertThat(e.message(new Words(Locale.ENGLISH))).contains(said));
  }

  @Test
  void whatIsWrittenIsReadAgainAndPathsAndWindowsAreNotInIt() throws Exception {
    preferences.set("theme", "DARK");
    preferences.set("window", "1 2 3 4");
    preferences.setList("paths", List.of("/home/an"));
    preferences.setList("keys.change", List.of("EMACS\tCTRL+K CTRL+\\\torg.annalist.undo"));
    platform.configure("counts", Map.of("most", "12"));
    Path written = folder.resolve("out.properties");
    files.write(written);
    assertThat(Files.readString(written)).doesNotContain("/home/an", "window");
    PreferencesFile.Read read = files.read(written);
    assertThat(read.preferences())
        .containsEntry("theme", "DARK")
        .containsEntry("language", "vi")
        .hasSize(Preference.values().length);
    assertThat(read.keys()).containsExactly("EMACS\tCTRL+K CTRL+\\\torg.annalist.undo");
    assertThat(read.settings())
        .containsExactly(Map.entry("counts", Map.of("loud", "false", "most", "12")));
    assertThat(read.unknown()).isEmpty();
  }

  @Test
  void whatNothingHereKnowsIsNamedAndLeftOut() throws Exception {
    Path file = file("annalist.preferences=1\nplugin.gone.depth=3\ntheme=LIGHT\n");
    PreferencesFile.Read read = files.read(file);
    assertThat(read.unknown()).containsExactly("plugin.gone.depth");
    assertThat(read.preferences()).containsExactly(Map.entry("theme", "LIGHT"));
  }

  @Test
  void aFileThatIsNoneIsRefusedAndSaysWhy() throws Exception {
    Path other = file("colour=red\n");
    assertRefused(() -> files.read(other), "is not a file of preferences");
    Path binary = Files.write(folder.resolve("b"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertRefused(() -> files.read(binary), "is not a file of preferences");
    Path missing = folder.resolve("missing");
    assertRefused(() -> files.read(missing), "cannot be read");
    Path newer = file("annalist.preferences=7\n");
    assertRefused(() -> files.read(newer), "has version 7; this program reads version 1");
  }

  @Test
  void aValueThatIsNotAllowedIsNamedWithThoseThatAre() throws Exception {
    Path theme = file("annalist.preferences=1\ntheme=PURPLE\n");
    assertRefused(
        () -> files.read(theme), "theme cannot be “PURPLE”. It may be: SYSTEM, LIGHT, DARK");
    Path number = file("annalist.preferences=1\nplugin.counts.most=many\n");
    assertRefused(() -> files.read(number), "plugin.counts.most must be a number, not “many”");
    Path toggle = file("annalist.preferences=1\nplugin.counts.loud=very\n");
    assertRefused(() -> files.read(toggle), "It may be: true, false");
    Path keys = file("annalist.preferences=1\nkeys.change.0=DEFAULT\\tHyper+Z\\tundo\n");
    assertRefused(() -> files.read(keys), "keys.change.0 names no keys");
  }
}
