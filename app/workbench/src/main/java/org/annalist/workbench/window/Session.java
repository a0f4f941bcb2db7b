package org.annalist.workbench.window;

import org.annalist.api.platform.Platform;
import org.annalist.workbench.state.Preferences;
import org.annalist.workbench.state.WorkbenchState;
import org.annalist.workbench.thread.Background;
import org.annalist.workbench.thread.UiThread;
import org.eclipse.swt.widgets.Display;

/** What stays when the window is built anew in another language or theme. UI thread only. */
public final class Session implements AutoCloseable {

  private final UiThread ui;
  private final Background background;
  private final WorkbenchState state;
  private final Preferences preferences;
  private final AutoCloseable revisions;

  /** A session; hears of new revisions until it is closed. */
  public Session(Display display, Platform platform, Preferences preferences) {
    this.ui = new UiThread(display);
    this.background = new Background(ui);
    this.state = new WorkbenchState(platform);
    this.preferences = preferences;
    this.revisions =
        platform.corpus().onRevision(number -> ui.post("revision", state::refreshSnapshot));
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

  @Override
  public void close() {
    try {
      revisions.close();
    } catch (Exception e) {
      System.getLogger(Session.class.getName())
          .log(System.Logger.Level.WARNING, "The corpus did not let go of the window", e);
    }
    background.close();
  }
}
