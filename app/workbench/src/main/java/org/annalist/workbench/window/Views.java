package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.Platform;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.thread.Background;
import org.eclipse.swt.widgets.Display;

/**
 * The views that can be shown now: those of plugins and the workbench's own. Looks every second
 * whether plugins came, went or were replaced. UI thread only.
 */
public final class Views {

  private static final int PAUSE = 1000;

  private final Platform platform;
  private final Background background;
  private final Display display;
  private final Consumer<Set<String>> changed;
  private List<ViewDescriptor> all = List.of();
  private List<Contribution> known = List.of();
  private boolean closed;

  /** What the platform holds. */
  private record Held(List<ViewDescriptor> views, List<Contribution> contributions) {}

  /**
   * Views of a platform.
   *
   * @param changed told the ids of views that were replaced, when views came, went or were replaced
   */
  public Views(
      Platform platform, Background background, Display display, Consumer<Set<String>> changed) {
    this.platform = platform;
    this.background = background;
    this.display = display;
    this.changed = changed;
    all = OwnParts.views();
  }

  /** All views by their order. */
  public List<ViewDescriptor> all() {
    return all;
  }

  /** Looks now, and then every second. */
  public void watch() {
    if (!closed && !display.isDisposed()) {
      look();
      display.timerExec(PAUSE, this::watch);
    }
  }

  /** Looks now whether anything changed. */
  public void look() {
    background.ask(
        this,
        cancellation -> new Held(List.copyOf(platform.views()), platform.contributions()),
        this::take,
        fault ->
            System.getLogger(Views.class.getName())
                .log(System.Logger.Level.WARNING, "The platform does not name its views", fault));
  }

  private void take(Held held) {
    List<String> before = all.stream().map(ViewDescriptor::id).toList();
    List<ViewDescriptor> now = new ArrayList<>(held.views());
    now.addAll(OwnParts.views());
    Set<String> replaced = replaced(held.contributions());
    known = List.copyOf(held.contributions());
    all = List.copyOf(now);
    if (!before.equals(all.stream().map(ViewDescriptor::id).toList()) || !replaced.isEmpty()) {
      changed.accept(replaced);
    }
  }

  /** Ids of views that come from another bundle or version than before. */
  private Set<String> replaced(List<Contribution> now) {
    Set<String> replaced = new LinkedHashSet<>();
    for (Contribution each : now) {
      for (Contribution old : known) {
        boolean same =
            each.kind() == Contribution.Kind.VIEW
                && old.kind() == Contribution.Kind.VIEW
                && each.name().equals(old.name());
        if (same
            && each.state() == Contribution.State.ACTIVE
            && !(each.bundle() + each.version()).equals(old.bundle() + old.version())) {
          replaced.add(each.name());
        }
      }
    }
    return replaced;
  }

  public void close() {
    closed = true;
  }
}
