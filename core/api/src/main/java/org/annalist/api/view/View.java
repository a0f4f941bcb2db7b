package org.annalist.api.view;

import java.util.List;
import org.annalist.api.Setting;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Shows something of the corpus. Carry {@link ViewInfo}; be public with a public constructor
 * without parameters; be listed in {@code META-INF/services/org.annalist.api.view.View}.
 *
 * <p>Called on a pool thread, for each new revision that the user should see. One instance serves
 * several threads at once and keeps no state between calls.
 */
@ConsumerType
public interface View {

  /**
   * What the view shows of a snapshot. The result depends on the request alone. It may hold the
   * snapshot and read it later, on any thread.
   */
  ViewModel show(ViewRequest request);

  /** What a user can set about this view. */
  default List<Setting> settings() {
    return List.of();
  }
}
