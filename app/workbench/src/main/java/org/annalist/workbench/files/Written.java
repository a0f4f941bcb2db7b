package org.annalist.workbench.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an export wrote to a place.
 *
 * @param files paths inside the place, with their sizes, sorted
 * @param beginning the first lines of the first file
 */
record Written(List<Entry> files, String beginning) {

  private static final int LINES = 60;
  private static final int LONGEST = 400;

  /** A file and its size in bytes. */
  record Entry(String name, long bytes) {}

  /**
   * Reads what is at a place; not for the UI thread.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  static Written at(Path place) {
    try (Stream<Path> walk = Files.walk(place)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      List<Entry> entries = files.stream().map(file -> entry(place, file)).toList();
      return new Written(entries, files.isEmpty() ? "" : beginning(files.get(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(place + " cannot be read", e);
    }
  }

  private static Entry entry(Path place, Path file) {
    try {
      Path name = place.equals(file) ? file.getFileName() : place.relativize(file);
      return new Entry(name.toString(), Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static String beginning(Path file) throws IOException {
    // Bytes that are no text are shown as such, and stop nothing.
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      return in.lines()
          .limit(LINES)
          .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line)
          .collect(Collectors.joining("\n"));
    }
  }
}
