package org.annalist.api.load;

import java.util.List;
import org.annalist.api.Setting;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads documents of some media types. Carry {@link LoaderInfo}; be public with a public
 * constructor without parameters; be listed in {@code
 * META-INF/services/org.annalist.api.load.Loader}.
 *
 * <p>One instance serves several threads at once and keeps no state between calls. A plugin starts
 * no threads.
 */
@ConsumerType
public interface Loader {

  /**
   * Opens a source. The result is pulled lazily and closed by the caller, on the same thread.
   *
   * @throws LoadException if the source cannot be read at all; a fault that leaves something to
   *     read is a problem inside the result
   */
  Loaded load(LoadRequest request) throws LoadException;

  /** What a user can set about this loader. */
  default List<Setting> settings() {
    return List.of();
  }
}
