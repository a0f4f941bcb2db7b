package org.annalist.runtime.registry;

/**
 * Where a plugin came from.
 *
 * @param bundle symbolic name of the bundle, or the class path entry
 * @param version version of the bundle; empty if it has none
 */
public record Home(String bundle, String version) {

  @Override
  public String toString() {
    return version.isEmpty() ? bundle : bundle + " " + version;
  }
}
