package org.annalist.api.load;

import java.io.IOException;
import java.io.InputStream;
import org.annalist.api.Cancellation;
import org.annalist.api.Settings;
import org.annalist.api.document.Source;
import org.osgi.annotation.versioning.ProviderType;

/** What a loader is asked to read. */
@ProviderType
public interface LoadRequest {

  Source source();

  /** Length in bytes, or -1 if it is not known. */
  long length();

  /**
   * Opens the bytes from their beginning; may be called again. The caller of the loader bounds how
   * much may be read.
   *
   * @throws IOException if the file cannot be read or has vanished
   */
  InputStream open() throws IOException;

  Settings settings();

  Cancellation cancellation();
}
