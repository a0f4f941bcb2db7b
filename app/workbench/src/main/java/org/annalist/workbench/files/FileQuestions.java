package org.annalist.workbench.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is asked of the user by the system's own dialogs. */
public interface FileQuestions {

  /** Files to read; none if the user cancelled. */
  List<Path> files();

  /** A folder; {@code title} is a key of the window's words. */
  Optional<Path> folder(String title);

  /**
   * A file to write. Whether it may be replaced is asked later.
   *
   * @param name what it is called unless the user says otherwise
   */
  Optional<Path> target(String name);
}
