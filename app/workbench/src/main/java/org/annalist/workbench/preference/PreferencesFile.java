package org.annalist.workbench.preference;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annalist.api.Setting;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.Platform;
import org.annalist.workbench.key.KeyChange;
import org.annalist.workbench.state.Preferences;

/**
 * Preferences as a file to keep or to give to others: one {@code name=value} a line, UTF-8. What
 * belongs to one machine, such as windows and paths, is not in it. A file is taken as a whole or
 * not at all.
 */
final class PreferencesFile {

  private static final String HEAD = "annalist.preferences";
  private static final String VERSION = "1";
  private static final String KEYS = "keys.change.";
  private static final String PLUGIN = "plugin.";

  private final Preferences preferences;
  private final Platform platform;

  PreferencesFile(Preferences preferences, Platform platform) {
    this.preferences = preferences;
    this.platform = platform;
  }

  /**
   * Writes all preferences.
   *
   * @throws IOException if the file cannot be written
   */
  void write(Path file) throws IOException {
    Map<String, String> values = new TreeMap<>();
    for (Preference each : Preference.values()) {
      values.put(each.key(), each.of(preferences));
    }
    List<String> changes = preferences.list("keys.change");
    for (int i = 0; i < changes.size(); i++) {
      values.put(KEYS + i, changes.get(i));
    }
    settings().forEach((name, setting) -> values.put(name, now(name, setting)));
    StringBuilder text = new StringBuilder(HEAD + "=" + VERSION + "\n");
    values.forEach((name, value) -> text.append(Preferences.line(name, value)));
    Files.writeString(file, text);
  }

  private String now(String name, Setting setting) {
    return platform.settings(contribution(name)).text(setting);
  }

  /** The settings of all plugins by the name that the file gives them. */
  private Map<String, Setting> settings() {
    Map<String, Setting> settings = new LinkedHashMap<>();
    for (Contribution each : platform.contributions()) {
      for (Setting setting : each.settings()) {
        settings.put(PLUGIN + each.name() + "." + setting.name(), setting);
      }
    }
    return settings;
  }

  /** The name of the contribution that a setting of the file belongs to. */
  private String contribution(String name) {
    Stream<String> names = platform.contributions().stream().map(Contribution::name);
    return names.filter(each -> name.startsWith(PLUGIN + each + ".")).findFirst().orElse("");
  }

  /**
   * What a file says, checked.
   *
   * @param preferences values of the window's own preferences
   * @param keys the user's changes of keys
   * @param settings settings by contribution
   * @param unknown names that nothing here has, as of plugins that are not installed
   */
  record Read(
      Map<String, String> preferences,
      List<String> keys,
      Map<String, Map<String, String>> settings,
      List<String> unknown) {}

  /**
   * Reads and checks a file; changes nothing.
   *
   * @throws BadPreferencesException if it is no file of preferences, or a value is not allowed
   */
  Read read(Path file) throws BadPreferencesException {
    Properties lines = lines(file);
    String version = lines.getProperty(HEAD);
    if (version == null) {
      throw new BadPreferencesException("preferences.bad.other", file);
    }
    if (!version.equals(VERSION)) {
      throw new BadPreferencesException("preferences.bad.version", file, version, VERSION);
    }
    Read read = new Read(new TreeMap<>(), new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
    Map<String, Setting> settings = settings();
    for (String name : lines.stringPropertyNames().stream().sorted().toList()) {
      if (!name.equals(HEAD)) {
        sort(name, lines.getProperty(name), settings, read);
      }
    }
    return read;
  }

  private void sort(String name, String value, Map<String, Setting> settings, Read into)
      throws BadPreferencesException {
    Optional<Preference> known =
        Stream.of(Preference.values()).filter(p -> p.key().equals(name)).findFirst();
    if (known.isPresent()) {
      check(name, value, known.get().choices());
      into.preferences().put(name, value);
    } else if (name.startsWith(KEYS)) {
      if (KeyChange.of(value).isEmpty()) {
        throw new BadPreferencesException("preferences.bad.keys", name, value);
      }
      into.keys().add(value);
    } else if (settings.containsKey(name)) {
      check(name, value, settings.get(name));
      into.settings()
          .computeIfAbsent(contribution(name), c -> new TreeMap<>())
          .put(settings.get(name).name(), value);
    } else {
      into.unknown().add(name);
    }
  }

  private static void check(String name, String value, Setting setting)
      throws BadPreferencesException {
    switch (setting.type()) {
      case SWITCH -> check(name, value, List.of("true", "false"));
      case CHOICE -> check(name, value, setting.choices());
      case NUMBER -> {
        if (!value.strip().matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?")) {
          throw new BadPreferencesException("preferences.bad.number", name, value);
        }
      }
      case TEXT -> {
        // Any text is allowed.
      }
    }
  }

  private static void check(String name, String value, List<String> allowed)
      throws BadPreferencesException {
    if (!allowed.contains(value)) {
      throw new BadPreferencesException(
          "preferences.bad.value", name, value, String.join(", ", allowed));
    }
  }

  private static Properties lines(Path file) throws BadPreferencesException {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (CharacterCodingException | IllegalArgumentException e) {
      throw new BadPreferencesException("preferences.bad.other", file);
    } catch (IOException | UncheckedIOException e) {
      throw new BadPreferencesException("preferences.bad.unread", file, e.getMessage());
    }
    return lines;
  }
}
