package org.annalist.workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** The mouse and the keyboard of the display, as a hand moves them, by way of xdotool. */
final class Pointer {

  private static final int STEPS = 6;

  private final Runnable settle;
  private Point at = new Point(0, 0);

  /**
   * A pointer; the test is skipped where xdotool is not installed.
   *
   * @param settle lets the window answer
   */
  Pointer(Runnable settle) {
    this.settle = settle;
    assumeTrue(isInstalled(), "needs xdotool");
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("xdotool", "version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Goes to a point of the display in small steps. */
  void move(Point to) {
    List<String> steps = new ArrayList<>();
    for (int i = 1; i <= STEPS; i++) {
      int x = at.x + (to.x - at.x) * i / STEPS;
      int y = at.y + (to.y - at.y) * i / STEPS;
      steps.addAll(List.of("mousemove", Integer.toString(x), Integer.toString(y)));
    }
    run(steps);
    at = to;
  }

  void press() {
    run(List.of("mousedown", "1"));
  }

  void release() {
    run(List.of("mouseup", "1"));
  }

  /** Drags from a point of the display to another. */
  void drag(Point from, Point to) {
    move(from);
    press();
    move(to);
    release();
  }

  /** Presses a key as xdotool names it, such as {@code ctrl+w}. */
  void key(String name) {
    run(List.of("key", name));
  }

  /** Types words without accents. */
  void type(String words) {
    run(List.of("type", words));
  }

  private void run(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
      assertThat(process.exitValue()).as("%s", command).isZero();
    } catch (IOException e) {
      throw new AssertionError("xdotool could not be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    settle.run();
  }

  /** A point of a control, in shares of its width and height from 0 to 1. */
  static Point inside(Control control, double across, double down) {
    Point size = control.getSize();
    return control.toDisplay((int) (size.x * across), (int) (size.y * down));
  }

  /** The middle of a tab, left of its close box. */
  static Point tab(CTabFolder folder, int index) {
    Rectangle bounds = folder.getItem(index).getBounds();
    return folder.toDisplay(bounds.x + bounds.width / 3, bounds.y + bounds.height / 2);
  }
}
