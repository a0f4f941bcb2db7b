package org.annalist.workbench.shots;

import java.util.function.BooleanSupplier;
import org.annalist.workbench.window.MainWindow;
import org.eclipse.swt.widgets.Display;

/** Runs the loop of the window until it has nothing more to do. UI thread only. */
public final class Idle {

  private static final int QUIET = 350;
  private static final int LONGEST = 120_000;

  private final MainWindow window;
  private final Display display;

  public Idle(MainWindow window, Display display) {
    this.window = window;
    this.display = display;
  }

  /** Waits until no job runs, no question is open, and all views in sight have answered. */
  public void await() {
    long quietSince = System.currentTimeMillis();
    long end = quietSince + LONGEST;
    while (System.currentTimeMillis() < end) {
      if (!step()) {
        quietSince = System.currentTimeMillis();
      } else if (System.currentTimeMillis() - quietSince > QUIET) {
        return;
      }
    }
    throw new IllegalStateException("The window is still at work after " + LONGEST / 1000 + " s");
  }

  /** Waits until a condition holds. */
  public void until(BooleanSupplier condition) {
    long end = System.currentTimeMillis() + LONGEST;
    while (!condition.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        throw new IllegalStateException("Nothing happened within " + LONGEST / 1000 + " s");
      }
      step();
    }
  }

  /** Runs what waits; answers whether the window is at rest. */
  private boolean step() {
    boolean worked = false;
    while (display.readAndDispatch()) {
      worked = true;
    }
    boolean busy =
        window.background().isBusy()
            || !window.state().jobs().isEmpty()
            || window.pages().current().isBusy();
    if (!worked) {
      // Wakes at the latest after a moment, to look again.
      display.timerExec(20, () -> {});
      display.sleep();
    }
    return !busy;
  }
}
