package org.annalist.workbench.files;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.annalist.workbench.state.Preferences;
import org.annalist.workbench.thread.Background;

/** What is open now and will be at the next start, and what of it is left out. UI thread only. */
public final class OpenPaths {

  private static final String PATHS = "paths";
  private static final String WITHOUT = "paths.without";

  private final Preferences preferences;
  private final Background background;
  private final RecentPaths recent;

  public OpenPaths(Preferences preferences, Background background, RecentPaths recent) {
    this.preferences = preferences;
    this.background = background;
    this.recent = recent;
  }

  /** The paths that were open the last time. */
  public List<Path> all() {
    return preferences.list(PATHS).stream().map(Path::of).toList();
  }

  /** Sources below the paths that are not read. */
  public Set<URI> without() {
    Set<URI> without = new LinkedHashSet<>();
    preferences.list(WITHOUT).forEach(address -> without.add(URI.create(address)));
    return without;
  }

  /** Notes that paths are open now, and which of their sources were left out. */
  public void add(ImportChoice choice) {
    Set<String> paths = new LinkedHashSet<>(preferences.list(PATHS));
    List<String> without = new ArrayList<>(preferences.list(WITHOUT));
    for (Path path : choice.paths()) {
      Path absolute = path.toAbsolutePath().normalize();
      paths.add(absolute.toString());
      // Whoever adds a path again decides anew about all below it.
      without.removeIf(address -> isWithin(address, absolute.toUri().toString()));
    }
    choice.without().forEach(uri -> without.add(uri.toString()));
    preferences.setList(PATHS, List.copyOf(paths));
    preferences.setList(WITHOUT, without);
    recent.add(choice.paths());
  }

  /** Whether a source is a path itself, or in that folder or archive. */
  private static boolean isWithin(String source, String path) {
    String folder = path.endsWith("/") ? path : path + "/";
    return source.equals(path) || source.startsWith(folder) || source.startsWith(path + "!");
  }

  /** Opens paths no more at the next start. */
  public void forget(List<Path> paths) {
    List<String> left = new ArrayList<>(preferences.list(PATHS));
    paths.forEach(path -> left.remove(path.toString()));
    preferences.setList(PATHS, left);
  }

  /** Forgets everything that is open, because something else will be. */
  public void clear() {
    preferences.setList(PATHS, List.of());
    preferences.setList(WITHOUT, List.of());
  }

  /** Looks in the background which paths are gone, and tells if any are. */
  public void missing(List<Path> paths, Consumer<List<Path>> told) {
    background.ask(
        this,
        cancellation -> paths.stream().filter(path -> !Files.exists(path)).toList(),
        gone -> {
          if (!gone.isEmpty()) {
            told.accept(gone);
          }
        },
        fault ->
            System.getLogger(OpenPaths.class.getName())
                .log(System.Logger.Level.WARNING, "It is not known which paths are there", fault));
  }
}
