package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.List;
import org.annalist.workbench.layout.model.Bounds;
import org.annalist.workbench.state.Preferences;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;

/** Where the window stands from start to start: on a screen that is there. */
final class WindowBounds {

  private static final String KEY = "window";
  private static final String MAXIMISED = "window.maximised";
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 880;

  private WindowBounds() {}

  /** Where the window stood last, moved to a screen that is there if need be. */
  static Bounds read(Preferences preferences, Display display) {
    List<Bounds> screens = new ArrayList<>();
    screens.add(bounds(display.getPrimaryMonitor().getClientArea()));
    for (Monitor monitor : display.getMonitors()) {
      screens.add(bounds(monitor.getClientArea()));
    }
    List<Integer> last = preferences.numbers(KEY);
    Bounds first = screens.get(0);
    Bounds wanted =
        last.size() == 4
            ? new Bounds(last.get(0), last.get(1), last.get(2), last.get(3))
            : new Bounds(first.x(), first.y(), WIDTH, HEIGHT);
    return wanted.onScreen(screens);
  }

  /** Gives a window all of its screen if it had that last. */
  static void maximise(Preferences preferences, Shell shell) {
    shell.setMaximized(preferences.text(MAXIMISED, "").equals("true"));
  }

  /** Notes where a window stands; of one that has all its screen, where it stood before. */
  static void write(Preferences preferences, Shell shell) {
    preferences.set(MAXIMISED, Boolean.toString(shell.getMaximized()));
    if (shell.getMaximized()) {
      return;
    }
    Rectangle bounds = shell.getBounds();
    preferences.set(KEY, bounds.x + " " + bounds.y + " " + bounds.width + " " + bounds.height);
  }

  private static Bounds bounds(Rectangle rectangle) {
    return new Bounds(rectangle.x, rectangle.y, rectangle.width, rectangle.height);
  }
}
