package org.annalist.workbench.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder that goes, with all in it, when it is closed. */
public final class ScratchFolder implements AutoCloseable {

  private final Path path;

  /**
   * Makes the folder.
   *
   * @throws UncheckedIOException if there can be none
   */
  public ScratchFolder() {
    try {
      path = Files.createTempDirectory("annalist-scratch");
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary folder can be made", e);
    }
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The temporary folder " + path + " cannot be removed", e);
    }
  }
}
