package org.annalist.workbench.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.workbench.state.Preferences;
import org.annalist.workbench.thread.Background;

/** Paths that were added lately, the latest first. UI thread only. */
public final class RecentPaths {

  private static final String KEY = "recent";
  private static final int MOST = 12;

  private final Preferences preferences;
  private final Background background;
  private final Set<Path> missing = new HashSet<>();

  public RecentPaths(Preferences preferences, Background background) {
    this.preferences = preferences;
    this.background = background;
    look();
  }

  /** The paths, the latest first. */
  public List<Path> all() {
    return preferences.list(KEY).stream().map(Path::of).toList();
  }

  /** Whether a path was not there when it was looked for last; looking may take long elsewhere. */
  public boolean isMissing(Path path) {
    return missing.contains(path);
  }

  /** Puts paths first. */
  public void add(List<Path> paths) {
    List<String> list = new ArrayList<>();
    paths.forEach(path -> list.add(path.toAbsolutePath().normalize().toString()));
    preferences.list(KEY).stream().filter(known -> !list.contains(known)).forEach(list::add);
    preferences.setList(KEY, list.subList(0, Math.min(MOST, list.size())));
    look();
  }

  /** Forgets one path. */
  public void forget(Path path) {
    List<String> list = new ArrayList<>(preferences.list(KEY));
    list.remove(path.toString());
    preferences.setList(KEY, list);
  }

  /** Forgets all paths. */
  public void clear() {
    preferences.setList(KEY, List.of());
  }

  /** Looks in the background which paths are there. */
  public void look() {
    List<Path> paths = all();
    background.ask(
        this,
        cancellation -> paths.stream().filter(path -> !Files.exists(path)).toList(),
        gone -> {
          missing.clear();
          missing.addAll(gone);
        },
        // Then none is marked, and opening one says what is wrong.
        fault -> missing.clear());
  }
}
