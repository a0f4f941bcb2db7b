package org.annalist.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class UserFolderTest {

  private static Path folder(String os, Map<String, String> environment) {
    Properties system = new Properties();
    system.setProperty("user.home", Path.of("/home/lan").toString());
    system.setProperty("os.name", os);
    return UserFolder.of(system, environment);
  }

  @Test
  void isWhereTheSystemKeepsSettings() {
    assertThat(folder("Linux", Map.of())).isEqualTo(Path.of("/home/lan/.config/annalist"));
    assertThat(folder("Linux", Map.of("XDG_CONFIG_HOME", "/cfg")))
        .isEqualTo(Path.of("/cfg/annalist"));
    assertThat(folder("Mac OS X", Map.of("XDG_CONFIG_HOME", "/cfg")))
        .isEqualTo(Path.of("/home/lan/Library/Application Support/annalist"));
    assertThat(folder("Windows 11", Map.of("APPDATA", "/roaming")))
        .isEqualTo(Path.of("/roaming/annalist"));
    assertThat(folder("Windows 11", Map.of())).isEqualTo(Path.of("/home/lan/.config/annalist"));
  }

  @Test
  void isTheOneThatIsNamed() {
    Properties system = new Properties();
    system.setProperty("annalist.config", "/somewhere/else");
    assertThat(UserFolder.of(system, Map.of()))
        .isEqualTo(Path.of("/somewhere/else").toAbsolutePath());
  }
}
