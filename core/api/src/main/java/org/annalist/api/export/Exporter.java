package org.annalist.api.export;

import java.io.IOException;
import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.Setting;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes a snapshot, or what a view shows, in a file format. Carry {@link ExporterInfo}; be public
 * with a public constructor without parameters; be listed in {@code
 * META-INF/services/org.annalist.api.export.Exporter}.
 *
 * <p>One instance serves several threads at once and keeps no state between calls. The same
 * snapshot gives the same bytes.
 */
@ConsumerType
public interface Exporter {

  /**
   * Writes to the request's target.
   *
   * @return what could not be written as it is; empty if all is well
   * @throws IOException if the target cannot be written
   */
  List<Problem> export(ExportRequest request) throws IOException;

  /** What a user can set about this exporter. */
  default List<Setting> settings() {
    return List.of();
  }
}
