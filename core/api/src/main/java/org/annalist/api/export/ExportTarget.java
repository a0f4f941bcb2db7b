package org.annalist.api.export;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where an export goes. Files appear under their names only when the whole export succeeded, or
 * none does.
 */
@ProviderType
public interface ExportTarget {

  /**
   * Opens the file of a {@link ExporterInfo#FILE} export.
   *
   * @throws IOException if it cannot be written
   */
  OutputStream file() throws IOException;

  /**
   * Opens a file of a {@link ExporterInfo#FOLDER} export; folders on the way are made.
   *
   * @param path relative path with {@code /}; must stay below the folder
   * @throws IOException if it cannot be written
   */
  OutputStream file(String path) throws IOException;
}
