package org.annalist.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where a user's settings and journal of edits are. */
final class UserFolder {

  /** System property that names the folder; the launcher sets it for the bundles. */
  static final String PROPERTY = "annalist.config";

  private UserFolder() {}

  /**
   * The folder: the one that the system property names, else the one where the system keeps such
   * things (below {@code XDG_CONFIG_HOME}, {@code APPDATA}, or the Library of macOS).
   */
  static Path of(Properties system, Map<String, String> environment) {
    String named = system.getProperty(PROPERTY, "");
    if (!named.isBlank()) {
      return Path.of(named).toAbsolutePath();
    }
    Path home = Path.of(system.getProperty("user.home"));
    String os = system.getProperty("os.name").toLowerCase(Locale.ROOT);
    String roaming = environment.getOrDefault("APPDATA", "");
    String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
    Path parent = home.resolve(".config");
    if (os.startsWith("windows") && !roaming.isEmpty()) {
      parent = Path.of(roaming);
    } else if (os.contains("mac")) {
      parent = home.resolve("Library").resolve("Application Support");
    } else if (!xdg.isEmpty()) {
      parent = Path.of(xdg);
    }
    return parent.resolve("annalist");
  }
}
