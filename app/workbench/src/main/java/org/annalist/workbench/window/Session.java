package org.annalist.workbench.window;

import java.util.Locale;
import org.annalist.api.Problem;
import org.annalist.api.platform.Platform;
import org.annalist.workbench.bookmark.Bookmarks;
import org.annalist.workbench.files.OpenPaths;
import org.annalist.workbench.files.RecentPaths;
import org.annalist.workbench.history.EditTimes;
import org.annalist.workbench.log.ErrorLog;
import org.annalist.workbench.log.LogEntry;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.state.PluginSettings;
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
  private final Bookmarks bookmarks;
  private final RecentPaths recent;
  private final OpenPaths open;
  private final PluginSettings settings;
  private final AutoCloseable revisions;
  private final ErrorLog errorLog = new ErrorLog();
  private final EditTimes editTimes;
  private final Watchdog watchdog;

  /** A session; hears of new revisions until it is closed. */
  public Session(Display display, Platform platform, Preferences preferences) {
    this.ui = new UiThread(display);
    this.background = new Background(ui);
    this.state = new WorkbenchState(platform);
    this.preferences = preferences;
    this.bookmarks = new Bookmarks(preferences);
    this.recent = new RecentPaths(preferences, background);
    this.open = new OpenPaths(preferences, background, recent);
    this.editTimes = new EditTimes(state);
    this.watchdog = new Watchdog(display, this::note);
    // Building the window takes the time it takes; it answers once it is there.
    display.asyncExec(watchdog::start);
    this.settings =
        new PluginSettings(
            platform,
            preferences,
            background,
            state::refreshViews,
            fault ->
                System.getLogger(Session.class.getName())
                    .log(System.Logger.Level.WARNING, "Settings were not taken", fault));
    this.revisions =
        platform.corpus().onRevision(number -> ui.post("revision", state::refreshSnapshot));
    settings.restore();
  }

  private void note(Watchdog.Block block) {
    if (block.isOurs()) {
      String message =
          new Words(Locale.forLanguageTag(preferences.text("language", "vi")))
              .of("log.blocked", block.length().toMillis());
      errorLog.add(
          new LogEntry(
              block.began(),
              Problem.Severity.INFO,
              "org.annalist.workbench",
              message,
              LogEntry.lines(block.stack())));
    }
  }

  /** What the program noted about itself. */
  public ErrorLog errorLog() {
    return errorLog;
  }

  /** When edits were made. */
  EditTimes editTimes() {
    return editTimes;
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

  /** Places that the user wants to find again. */
  public Bookmarks bookmarks() {
    return bookmarks;
  }

  /** Paths that were added lately. */
  public RecentPaths recent() {
    return recent;
  }

  /** What is open now and will be at the next start. */
  public OpenPaths open() {
    return open;
  }

  /** What the user set about plugins. */
  public PluginSettings settings() {
    return settings;
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
    errorLog.close();
  }
}
