package org.annalist.api.corpus;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What to add to the corpus.
 *
 * @param paths files, folders (read recursively) and zip archives
 * @param jobs documents worked on at once, at least 1; 0 for as many as the machine has cores
 * @param without sources below the paths that are not read: files, or parts of containers
 */
public record ImportRequest(List<Path> paths, int jobs, Set<URI> without) {

  public ImportRequest {
    paths = List.copyOf(paths);
    without = Set.copyOf(without);
    if (jobs < 0) {
      throw new IllegalArgumentException("jobs must not be negative, but is " + jobs);
    }
  }

  /** A request that leaves nothing out. */
  public ImportRequest(List<Path> paths, int jobs) {
    this(paths, jobs, Set.of());
  }

  /** A request that uses all cores. */
  public static ImportRequest of(List<Path> paths) {
    return new ImportRequest(paths, 0);
  }

  /** The same request, but these sources are not read. */
  public ImportRequest without(Set<URI> sources) {
    return new ImportRequest(paths, jobs, sources);
  }
}
