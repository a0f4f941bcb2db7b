package org.annalist.workbench.shots;

import java.util.function.Consumer;
import org.annalist.workbench.window.MainWindow;

/**
 * A dialog, wizard or popup that has its picture taken.
 *
 * @param name beginning of the name of the picture's file
 * @param next how often to go on to the next page of a wizard before
 * @param open opens it over the window; may wait until it is closed again
 */
record Shot(String name, int next, Consumer<MainWindow> open) {

  /** What a command of the window opens. */
  static Shot of(String name, String command) {
    return new Shot(name, 0, window -> window.commands().run("org.annalist." + command));
  }

  /** A page of the wizard that a command opens. */
  static Shot of(String name, int next, String command) {
    return new Shot(name, next, window -> window.commands().run("org.annalist." + command));
  }
}
