package org.annalist.checks.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A built distribution on disk.
 *
 * @param home the folder that holds {@code bin}, {@code bundle} and {@code plugins}
 */
record Distribution(Path home) {

  /** The one that the build has just made. */
  static Distribution built() {
    Path home = Path.of(System.getProperty("annalist.distribution", "../dist/target/annalist"));
    if (!Files.isDirectory(home.resolve("plugins"))) {
      throw new IllegalStateException(
          home.toAbsolutePath().normalize() + " is missing; build app/dist first");
    }
    return new Distribution(home.toAbsolutePath().normalize());
  }

  /** A copy of it that a test may take to pieces. */
  Distribution copyTo(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(home)) {
      for (Path from : walk.toList()) {
        Path to = folder.resolve(home.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return new Distribution(folder);
  }

  /** The jars in one of its folders. */
  List<Path> jars(String folder) throws IOException {
    try (Stream<Path> list = Files.list(home.resolve(folder))) {
      return list.filter(path -> path.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /**
   * The one jar in a folder whose name begins so and goes on with a version.
   *
   * @throws IllegalArgumentException if there is none, or more than one
   */
  Path jar(String folder, String name) throws IOException {
    List<Path> found =
        jars(folder).stream()
            .filter(jar -> jar.getFileName().toString().matches(name + "-[0-9].*\\.jar"))
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException("Not one jar of " + name + " in " + folder + ": " + found);
    }
    return found.get(0);
  }
}
