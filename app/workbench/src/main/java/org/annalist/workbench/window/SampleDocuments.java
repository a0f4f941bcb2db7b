package org.annalist.workbench.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The sample documents of the distribution. */
public final class SampleDocuments {

  private SampleDocuments() {}

  /** Their folder below the distribution's, if it is there. */
  public static Optional<Path> folder() {
    String home = System.getProperty("annalist.home");
    if (home == null) {
      return Optional.empty();
    }
    Path folder = Path.of(home, "test-corpus");
    Path documents = folder.resolve("texts");
    return Optional.of(Files.isDirectory(documents) ? documents : folder)
        .filter(Files::isDirectory);
  }
}
