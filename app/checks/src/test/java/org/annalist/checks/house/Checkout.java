package org.annalist.checks.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the project, module by module. */
final class Checkout {

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  private Checkout() {}

  /**
   * A module.
   *
   * @param name path below the root, such as {@code plugins/times}
   * @param folder where it lies
   */
  record Module(String name, Path folder) {

    boolean isPlugin() {
      return name.startsWith("plugins/");
    }

    /** Folder of its compiled classes, tests not among them. */
    Path classes() {
      return folder.resolve("target/classes");
    }

    /** Folder of its compiled tests. */
    Path testClasses() {
      return folder.resolve("target/test-classes");
    }

    /** Java files of the module, those of tests among them. */
    List<Path> sources() {
      return files(folder.resolve("src"), ".java");
    }
  }

  static Path root() {
    return Path.of("../..").toAbsolutePath().normalize();
  }

  /** The modules that the parent names, in its order. */
  static List<Module> modules() {
    List<Module> modules = new ArrayList<>();
    Matcher matcher = MODULE.matcher(read(root().resolve("pom.xml")));
    while (matcher.find()) {
      modules.add(new Module(matcher.group(1), root().resolve(matcher.group(1))));
    }
    return modules;
  }

  /** Files below a folder by the end of their names; none if there is no such folder. */
  static List<Path> files(Path folder, String end) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
