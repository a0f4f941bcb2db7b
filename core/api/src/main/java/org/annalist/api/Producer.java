package org.annalist.api;

/**
 * Who made a statement: a plugin in one version, or an analyst.
 *
 * @param name name of the plugin's component, such as {@code times}; {@code analyst} for edits
 * @param version version of its bundle, such as {@code 1.4.0}; empty for an analyst
 */
public record Producer(String name, String version) implements Comparable<Producer> {

  /** The producer of everything that a person corrected by hand. */
  public static final Producer ANALYST = new Producer("analyst", "");

  /** Whether a person made the statement. */
  public boolean isAnalyst() {
    return equals(ANALYST);
  }

  @Override
  public int compareTo(Producer other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : version.compareTo(other.version);
  }

  @Override
  public String toString() {
    return version.isEmpty() ? name : name + " " + version;
  }
}
