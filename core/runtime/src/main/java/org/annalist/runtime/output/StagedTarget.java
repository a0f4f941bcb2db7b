package org.annalist.runtime.output;

import java.io.IOException;
import java.nio.file.Path;
import org.annalist.api.export.ExportTarget;

/** A target whose files appear when {@link #publish} is called, or never. */
public interface StagedTarget extends ExportTarget, AutoCloseable {

  /**
   * A target for one file or for files below a folder.
   *
   * @param path the file, or the folder, which may be new
   * @throws IOException if nothing can be written there
   */
  static StagedTarget of(Path path, boolean folder) throws IOException {
    return folder ? new FolderTarget(path) : new FileTarget(path);
  }

  /**
   * Lets the files appear under their names.
   *
   * @throws IOException if that fails
   */
  void publish() throws IOException;

  /** Removes what was not published. */
  @Override
  void close() throws IOException;
}
