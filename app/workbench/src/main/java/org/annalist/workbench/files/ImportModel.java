package org.annalist.workbench.files;

import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.annalist.api.corpus.SourcePreview;

/** What the user of the import wizard said so far. UI thread only. */
final class ImportModel {

  private final List<Path> paths = new ArrayList<>();
  private String patterns = "*";
  private List<SourcePreview> found = List.of();
  private final Set<URI> chosen = new HashSet<>();
  private final Map<SourcePreview, ImportChoice.Correction> corrections = new HashMap<>();

  List<Path> paths() {
    return List.copyOf(paths);
  }

  void add(List<Path> more) {
    for (Path path : more) {
      Path absolute = path.toAbsolutePath().normalize();
      if (!paths.contains(absolute)) {
        paths.add(absolute);
      }
    }
  }

  void remove(List<Path> some) {
    paths.removeAll(some);
  }

  String patterns() {
    return patterns;
  }

  /** Sets globs of file names, separated by semicolons or blanks; false if one is none. */
  boolean patterns(String globs) {
    patterns = globs;
    try {
      matchers();
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private List<PathMatcher> matchers() {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String glob : patterns.strip().split("[;\\s]+")) {
      if (!glob.isEmpty()) {
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
      }
    }
    return matchers;
  }

  /** Takes what a look at the sources found; what can be read and fits the patterns is chosen. */
  void found(List<SourcePreview> previews) {
    found = List.copyOf(previews);
    chosen.clear();
    corrections.clear();
    List<PathMatcher> matchers = matchers();
    for (SourcePreview preview : found) {
      Path name = Path.of(preview.name()).getFileName();
      boolean fits = matchers.isEmpty() || matchers.stream().anyMatch(m -> m.matches(name));
      if (preview.readable() && fits) {
        chosen.add(preview.uri());
      }
    }
  }

  List<SourcePreview> found() {
    return found;
  }

  boolean isChosen(SourcePreview preview) {
    return chosen.contains(preview.uri());
  }

  /** Chooses a source, or leaves it out; what cannot be read cannot be chosen. */
  void choose(SourcePreview preview, boolean in) {
    if (in && preview.readable()) {
      chosen.add(preview.uri());
    } else {
      chosen.remove(preview.uri());
    }
  }

  /** The documents that will be read. */
  List<SourcePreview> chosen() {
    return found.stream().filter(this::isChosen).toList();
  }

  String title(SourcePreview preview) {
    ImportChoice.Correction correction = corrections.get(preview);
    return correction == null ? preview.title() : correction.title();
  }

  String published(SourcePreview preview) {
    ImportChoice.Correction correction = corrections.get(preview);
    return correction == null ? preview.published() : correction.published();
  }

  /** Whether the day of a document is still what the program took from its words. */
  boolean isInferred(SourcePreview preview) {
    return preview.inferred() && published(preview).equals(preview.published());
  }

  /** Sets what a document is called and when it came out. */
  void correct(SourcePreview preview, String title, String published) {
    corrections.put(
        preview, new ImportChoice.Correction(preview, title.strip(), published.strip()));
  }

  /** What is to be imported. */
  ImportChoice choice() {
    Set<URI> without = new HashSet<>();
    found.stream().filter(p -> !isChosen(p)).forEach(p -> without.add(p.uri()));
    return new ImportChoice(
        paths,
        without,
        chosen().stream().filter(corrections::containsKey).map(corrections::get).toList());
  }
}
