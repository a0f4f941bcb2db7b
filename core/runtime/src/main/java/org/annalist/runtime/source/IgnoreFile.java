package org.annalist.runtime.source;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * What a folder says is no document of it, in a file {@value #NAME}: one glob a line, matched
 * against paths relative to the folder ({@code notes.md}, {@code *.bak}, {@code gold}). A folder
 * that matches is left out with all it holds. Empty lines and those that begin with # say nothing.
 */
final class IgnoreFile {

  static final String NAME = ".annalistignore";

  /** One that ignores nothing. */
  static final IgnoreFile NONE = new IgnoreFile(Path.of(""), List.of());

  private final Path folder;
  private final List<PathMatcher> globs;

  private IgnoreFile(Path folder, List<PathMatcher> globs) {
    this.folder = folder;
    this.globs = globs;
  }

  /**
   * The one of a folder; one that ignores nothing if there is none.
   *
   * @throws IOException if it cannot be read, or a line of it is no glob; the message names it
   */
  static IgnoreFile of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    FileSystem files = folder.getFileSystem();
    List<PathMatcher> globs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String glob = line.strip();
      if (!glob.isEmpty() && !glob.startsWith("#")) {
        try {
          globs.add(files.getPathMatcher("glob:" + glob));
        } catch (PatternSyntaxException e) {
          throw new IOException("\"" + glob + "\" is no glob: " + e.getDescription(), e);
        }
      }
    }
    return new IgnoreFile(folder, globs);
  }

  /** Whether something below the folder is to be left out. */
  boolean ignores(Path path) {
    return globs.stream().anyMatch(glob -> glob.matches(folder.relativize(path)));
  }
}
