package org.annalist.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.annalist.api.platform.Platform;
import org.annalist.workbench.files.ScratchFolder;
import org.annalist.workbench.look.NativeTheme;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.preference.Preference;
import org.annalist.workbench.shots.Shots;
import org.annalist.workbench.state.Preferences;
import org.annalist.workbench.window.MainWindow;
import org.annalist.workbench.window.SampleDocuments;
import org.annalist.workbench.window.Session;
import org.eclipse.jface.util.Policy;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;

/** Opens the window and runs its loop on the calling thread until it is closed. */
public final class WindowRun {

  /** All well. */
  private static final int OK = 0;

  /** Something that the environment lacks. */
  private static final int ENVIRONMENT = 3;

  private static final System.Logger LOG = System.getLogger(WindowRun.class.getName());

  private final Platform platform;

  public WindowRun(Platform platform) {
    this.platform = platform;
  }

  /** Runs the window; answers the exit code. */
  int run(Arguments arguments) {
    if (arguments.shots().isEmpty()) {
      return run(arguments, Preferences.of(Preferences.userFile()));
    }
    // Pictures must not depend on what a user prefers, nor change it.
    try (ScratchFolder scratch = new ScratchFolder()) {
      return run(arguments, Preferences.of(scratch.path().resolve("workbench.properties")));
    }
  }

  private int run(Arguments arguments, Preferences preferences) {
    Display display;
    try {
      NativeTheme.prepare(preferences.folder());
      Display.setAppName("Annalist");
      display = new Display();
    } catch (IOException | SWTError | UnsatisfiedLinkError e) {
      System.err.println("The window cannot be opened: " + e.getMessage());
      System.err.println("It needs a display (on Linux: an X server or xvfb-run) and GTK 3.");
      return ENVIRONMENT;
    }
    display.setRuntimeExceptionHandler(
        fault -> LOG.log(System.Logger.Level.ERROR, "Fault in the window", fault));
    Policy.setLog(
        status -> LOG.log(System.Logger.Level.WARNING, status.getMessage(), status.getException()));
    try (Session session = new Session(display, platform, preferences)) {
      MainWindow window = new MainWindow(session, display);
      window.open();
      if (arguments.shots().isPresent()) {
        return new Shots(window, display).take(arguments.paths(), arguments.shots().get());
      }
      openPaths(window, session, arguments);
      return loop(window, display);
    } finally {
      display.dispose();
    }
  }

  /** Opens what was asked for, else what was open last, else the sample. */
  private static void openPaths(MainWindow window, Session session, Arguments arguments) {
    Words words = window.look().words();
    List<Path> last = session.open().all();
    if (!arguments.paths().isEmpty()) {
      session.open().clear();
      window.imports().add(arguments.paths(), words);
    } else if (!Preference.START.of(session.preferences()).equals("NOTHING")) {
      if (last.isEmpty()) {
        SampleDocuments.folder().ifPresent(path -> window.imports().add(List.of(path), words));
      } else {
        window.imports().reopen(last, words);
      }
    }
  }

  private static int loop(MainWindow window, Display display) {
    while (window.getShell() != null && !window.getShell().isDisposed()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    return OK;
  }
}
