package org.annalist.workbench.shots;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.annalist.workbench.window.MainWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Opens a dialog, waits until it is at rest, takes its picture, and closes it. A dialog may run a
 * loop of its own, so that all is done by timers.
 */
final class DialogShot {

  private static final int BEAT = 80;
  private static final int LONGEST = 200;

  private final MainWindow window;
  private final Idle idle;
  private final Shot shot;
  private final Display display;
  private final Set<Shell> before;
  private int beats;
  private int quiet;
  private int pressed;
  private boolean done;

  DialogShot(MainWindow window, Idle idle, Shot shot) {
    this.window = window;
    this.idle = idle;
    this.shot = shot;
    this.display = window.getShell().getDisplay();
    this.before = new HashSet<>(Arrays.asList(display.getShells()));
  }

  /** Takes the picture of the dialog, or of the window if what opens is inside it. */
  void take(Consumer<Shell> picture) {
    display.timerExec(BEAT, () -> beat(picture));
    shot.open().accept(window);
    idle.until(() -> done);
    window.closePopups();
    window.dropHint().hide();
    idle.await();
  }

  private void beat(Consumer<Shell> picture) {
    beats++;
    quiet = window.background().isBusy() || !window.state().jobs().isEmpty() ? 0 : quiet + 1;
    if (quiet < 2 && beats < LONGEST) {
      display.timerExec(BEAT, () -> beat(picture));
      return;
    }
    Optional<Shell> opened = opened();
    Optional<Button> next = opened.flatMap(shell -> button(shell, nextWords()));
    if (pressed < shot.next() && next.isPresent()) {
      pressed++;
      quiet = 0;
      next.get().notifyListeners(SWT.Selection, new Event());
      display.timerExec(BEAT, () -> beat(picture));
      return;
    }
    picture.accept(opened.orElse(window.getShell()));
    opened.ifPresent(Shell::close);
    done = true;
  }

  private String nextWords() {
    return window.look().words().of("wizard.next");
  }

  private Optional<Shell> opened() {
    return Arrays.stream(display.getShells())
        .filter(shell -> !before.contains(shell) && shell.isVisible())
        // A popup of the window is seen together with it.
        .filter(shell -> (shell.getStyle() & SWT.TITLE) != 0)
        .findFirst();
  }

  private static Optional<Button> button(Composite within, String words) {
    for (Control child : within.getChildren()) {
      if (child instanceof Button button && button.getText().equals(words)) {
        return Optional.of(button);
      } else if (child instanceof Composite composite) {
        Optional<Button> found = button(composite, words);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
