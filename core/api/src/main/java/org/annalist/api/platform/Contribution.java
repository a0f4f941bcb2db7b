package org.annalist.api.platform;

import java.util.List;
import org.annalist.api.Setting;

/**
 * Something a plugin contributes, or tried to.
 *
 * @param kind what it is
 * @param name its unique name (a view's id, an exporter's format)
 * @param bundle symbolic name of its bundle, or the class path entry
 * @param version version of the bundle
 * @param state whether it is used
 * @param reason why it is not used, or empty
 * @param reads layers it reads
 * @param writes layers it writes
 * @param strikes faults so far; three switch it off
 * @param settings what a user can set about it
 */
public record Contribution(
    Kind kind,
    String name,
    String bundle,
    String version,
    State state,
    String reason,
    List<String> reads,
    List<String> writes,
    int strikes,
    List<Setting> settings)
    implements Comparable<Contribution> {

  /** Extension point. */
  public enum Kind {
    LOADER,
    EXTRACTOR,
    VIEW,
    EXPORTER
  }

  /** Whether a contribution is used. */
  public enum State {
    ACTIVE,
    /** Malformed, a duplicate, or its bundle does not resolve. */
    REFUSED,
    /** Switched off after faults. */
    OFF
  }

  public Contribution {
    reads = List.copyOf(reads);
    writes = List.copyOf(writes);
    settings = List.copyOf(settings);
  }

  @Override
  public int compareTo(Contribution other) {
    int byKind = kind.compareTo(other.kind);
    int byName = byKind != 0 ? byKind : name.compareTo(other.name);
    return byName != 0 ? byName : bundle.compareTo(other.bundle);
  }
}
