package org.annalist.workbench.key;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

/** The keys of each scheme as its file names them: a command, and its keys parted by commas. */
public final class StandardKeys {

  private StandardKeys() {}

  /**
   * Adds the keys of all schemes.
   *
   * @throws IllegalStateException if a file names a key that does not exist
   */
  public static void addTo(KeyBindings bindings) {
    for (KeyScheme scheme : KeyScheme.values()) {
      Properties file = read(scheme.name().toLowerCase(java.util.Locale.ROOT) + ".properties");
      for (String command : new TreeSet<>(file.stringPropertyNames())) {
        for (String keys : file.getProperty(command).split(" *, *")) {
          bindings.addStandard(scheme, parse(keys, command), "org.annalist." + command);
        }
      }
    }
  }

  private static KeySequence parse(String keys, String command) {
    try {
      return KeySequence.getInstance(keys);
    } catch (ParseException e) {
      throw new IllegalStateException("No such keys for " + command + ": " + keys, e);
    }
  }

  private static Properties read(String name) {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            StandardKeys.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("The keys in " + name + " cannot be read", e);
    }
  }
}
