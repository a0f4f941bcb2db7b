package org.annalist.workbench.state;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What the window remembers from start to start, in one file. UI thread only. */
public final class Preferences {

  private final Path file;
  private final Map<String, String> values = new TreeMap<>();

  private Preferences(Path file) {
    this.file = file;
  }

  /** Preferences of a file; none if it is missing or cannot be read. */
  public static Preferences of(Path file) {
    Preferences preferences = new Preferences(file);
    if (Files.isReadable(file)) {
      Properties read = new Properties();
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        read.load(in);
        read.stringPropertyNames()
            .forEach(name -> preferences.values.put(name, read.getProperty(name)));
      } catch (IOException | IllegalArgumentException e) {
        System.getLogger(Preferences.class.getName())
            .log(
                System.Logger.Level.WARNING,
                "The settings in " + file + " cannot be read and start anew: " + e.getMessage());
      }
    }
    return preferences;
  }

  /** The user's own file, in the folder that the launcher names. */
  public static Path userFile() {
    String standard = Path.of(System.getProperty("user.home"), ".config", "annalist").toString();
    return Path.of(System.getProperty("annalist.config", standard), "workbench.properties");
  }

  public Path folder() {
    return file.toAbsolutePath().getParent();
  }

  public String text(String name, String standard) {
    return values.getOrDefault(name, standard);
  }

  /** The constant of an enum with this name; the standard if there is none. */
  public <E extends Enum<E>> E choice(String name, E standard) {
    String value = text(name, "");
    for (E each : standard.getDeclaringClass().getEnumConstants()) {
      if (each.name().equals(value)) {
        return each;
      }
    }
    return standard;
  }

  /** Whole numbers separated by blanks; none if a value is no number. */
  public List<Integer> numbers(String name) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : text(name, "").strip().split("\\s+")) {
      if (!part.matches("-?\\d{1,9}")) {
        return List.of();
      }
      numbers.add(Integer.valueOf(part));
    }
    return numbers;
  }

  /** Values under {@code name.0}, {@code name.1} …. */
  public List<String> list(String name) {
    List<String> list = new ArrayList<>();
    while (values.containsKey(name + "." + list.size())) {
      list.add(values.get(name + "." + list.size()));
    }
    return list;
  }

  public void set(String name, String value) {
    values.put(name, value);
  }

  public void setList(String name, List<String> list) {
    values.keySet().removeIf(key -> key.matches(java.util.regex.Pattern.quote(name) + "\\.\\d+"));
    for (int i = 0; i < list.size(); i++) {
      values.put(name + "." + i, list.get(i));
    }
  }

  public void remove(String name) {
    values.remove(name);
  }

  /**
   * Writes the file.
   *
   * @throws UncheckedIOException if that fails; the old file stays
   */
  public void save() {
    StringBuilder text = new StringBuilder();
    values.forEach((name, value) -> text.append(line(name, value)));
    try {
      new WholeFile(file).write(text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("The settings cannot be written to " + file, e);
    }
  }

  /** One line of a file of properties. */
  public static String line(String name, String value) {
    String safe = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return name + "=" + (safe.startsWith(" ") ? "\\" + safe : safe) + "\n";
  }
}
