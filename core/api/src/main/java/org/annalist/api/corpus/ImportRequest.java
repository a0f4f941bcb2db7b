package org.annalist.api.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * What to add to the corpus.
 *
 * @param paths files, folders (read recursively) and zip archives
 * @param jobs documents worked on at once, at least 1; 0 for as many as the machine has cores
 */
public record ImportRequest(List<Path> paths, int jobs) {

  public ImportRequest {
    paths = List.copyOf(paths);
    if (jobs < 0) {
      throw new IllegalArgumentException("jobs must not be negative, but is " + jobs);
    }
  }

  /** A request that uses all cores. */
  public static ImportRequest of(List<Path> paths) {
    return new ImportRequest(paths, 0);
  }
}
