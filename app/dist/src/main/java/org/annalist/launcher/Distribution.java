package org.annalist.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A distribution on disk: {@code lib/}, {@code bundle/}, {@code bundle-ui/}, {@code plugins/} and
 * {@code conf/}.
 *
 * @param root the folder that holds them
 */
record Distribution(Path root) {

  /** The distribution whose {@code lib/} holds the jar that this class came from. */
  static Distribution ofThisJar() {
    try {
      Path jar =
          Path.of(Distribution.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new Distribution(jar.toAbsolutePath().getParent().getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The launcher cannot tell where it lies", e);
    }
  }

  /**
   * The bundles of a product, by folder and then by name.
   *
   * @throws MissingEnvironment if a folder is absent
   */
  List<Path> bundles(Product product) {
    List<Path> jars = new ArrayList<>();
    for (String folder : product.folders()) {
      jars.addAll(jarsIn(root.resolve(folder)));
    }
    return jars;
  }

  /**
   * The folders that plugins are taken from: {@code plugins/} of the distribution, then those of
   * the path list {@code more}, which may be null.
   */
  List<Path> pluginFolders(String more) {
    List<Path> folders = new ArrayList<>();
    folders.add(root.resolve("plugins"));
    if (more != null) {
      for (String folder : more.split(File.pathSeparator)) {
        if (!folder.isBlank()) {
          folders.add(Path.of(folder).toAbsolutePath());
        }
      }
    }
    return folders;
  }

  /** The framework's settings from {@code conf/framework.properties}. */
  Map<String, String> settings() {
    Path file = root.resolve("conf").resolve("framework.properties");
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new MissingEnvironment(
          "Cannot read " + file + ". Unpack or build the distribution again.", e);
    }
    Map<String, String> settings = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
    return settings;
  }

  private static List<Path> jarsIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new MissingEnvironment(
          "The folder " + folder + " is missing. Unpack or build the distribution again.", null);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
