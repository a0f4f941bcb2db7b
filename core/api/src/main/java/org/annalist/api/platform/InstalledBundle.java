package org.annalist.api.platform;

import java.util.Objects;

/**
 * A bundle that is installed: a plugin, or a part of the product that plugins run in.
 *
 * @param name its symbolic name, unique among those of one version
 * @param version its version
 * @param label what people call it, in the language of the process
 * @param license its licence as its manifest names it, or empty
 * @param state whether it runs
 * @param isPlugin whether it came from a folder of plugins and may be stopped and removed
 * @param file the file it came from, as a path or an address; or empty
 */
public record InstalledBundle(
    String name,
    String version,
    String label,
    String license,
    State state,
    boolean isPlugin,
    String file)
    implements Comparable<InstalledBundle> {

  /** Whether a bundle runs. */
  public enum State {
    /** Started: what it contributes can be used. */
    RUNNING,
    /** Resolved but not started, as after it was stopped. */
    STOPPED,
    /** Something that it needs is missing. */
    UNRESOLVED
  }

  public InstalledBundle {
    Objects.requireNonNull(name);
    Objects.requireNonNull(state);
  }

  @Override
  public int compareTo(InstalledBundle other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : version.compareTo(other.version);
  }
}
