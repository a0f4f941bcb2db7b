package org.annalist.workbench.window;

import org.annalist.api.platform.Platform;
import org.annalist.workbench.files.OpenPaths;
import org.annalist.workbench.files.RecentPaths;
import org.annalist.workbench.state.Preferences;
import org.annalist.workbench.state.WorkbenchState;
import org.annalist.workbench.thread.Background;
import org.annalist.workbench.thread.UiThread;
import org.annalist.workbench.thread.Watchdog;
import org.eclipse.swt.widgets.Display;

/** What stays when the window is built anew in another language or theme. UI thread only. */
public final class Session implements AutoCloseable {

  private final UiThread ui;
  private final Background background;
  private final WorkbenchState state;
  private final Preferences preferences;
  private final RecentPaths recent;
  private final OpenPaths open;
  private final AutoCloseable revisions;
  private final Watchdog watchdog;

  /** A session; hears of new revisions until it is closed. */
  public Session(Display display, Platform platform, Preferences preferences) {
    this.ui = new UiThread(display);
    this.background = new Background(ui);
    this.state = new WorkbenchState(platform);
    this.preferences = preferences;
    this.recent = new RecentPaths(preferences, background);
    this.open = new OpenPaths(preferences, background, recent);
    this.watchdog = new Watchdog(display, Session::note);
    this.revisions =
        platform.corpus().onRevision(number -> ui.post("revision", state::refreshSnapshot));
  }

  private static void note(Watchdog.Block block) {
    StringBuilder where = new StringBuilder();
    block.stack().forEach(frame -> where.append("\n  at ").append(frame));
    System.getLogger(Watchdog.class.getName())
        .log(
            System.Logger.Level.DEBUG,
            "The window did not answer for {0} ms, {1} of them at work:{2}",
            block.length().toMillis(),
            block.computed().toMillis(),
            where);
  }

  /** Watches whether the window answers. */
  public Watchdog watchdog() {
    return watchdog;
  }

  public UiThread ui() {
    return ui;
  }

  public Background background() {
    return background;
  }

  public WorkbenchState state() {
    return state;
  }

  public Preferences preferences() {
    return preferences;
  }

  /** Paths that were added lately. */
  public RecentPaths recent() {
    return recent;
  }

  /** What is open now and will be at the next start. */
  public OpenPaths open() {
    return open;
  }

  @Override
  public void close() {
    watchdog.close();
    try {
      revisions.close();
    } catch (Exception e) {
      System.getLogger(Session.class.getName())
          .log(System.Logger.Level.WARNING, "The corpus did not let go of the window", e);
    }
    background.close();
  }
}
