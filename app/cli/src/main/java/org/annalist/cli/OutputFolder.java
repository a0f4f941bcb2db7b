package org.annalist.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that results are written to. */
final class OutputFolder {

  private final Path path;

  OutputFolder(Path path) {
    this.path = path;
  }

  /** A file or folder could not be written. */
  static final class NotWritable extends Exception {
    private static final long serialVersionUID = 1L;

    NotWritable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  Path path() {
    return path;
  }

  /**
   * Makes the folder if there is none, and tries to write into it, so that hours of work are not
   * done for nothing.
   */
  void prepare() throws IOException {
    Files.createDirectories(path);
    Files.delete(Files.createTempFile(path, ".annalist", ".tmp"));
  }

  static String message(Path path, IOException cause) {
    String reason =
        cause instanceof FileAlreadyExistsException
            ? "it, or a part of its path, is a file"
            : cause.getClass().getSimpleName() + " " + cause.getMessage();
    return "Cannot write to the output folder "
        + path
        + ": "
        + reason
        + ". Choose another folder with --out, or make this one writable.";
  }
}
