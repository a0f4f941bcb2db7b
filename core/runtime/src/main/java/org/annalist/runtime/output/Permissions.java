package org.annalist.runtime.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rights of files that were made as temporary ones, which only their owner may read. */
final class Permissions {

  private Permissions() {}

  /** Gives a file the rights that a new file in its folder gets. */
  static void asIfNew(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Path plain = file.resolveSibling(file.getFileName() + ".new");
      Files.createFile(plain);
      try {
        Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(plain));
      } finally {
        Files.delete(plain);
      }
    }
  }
}
