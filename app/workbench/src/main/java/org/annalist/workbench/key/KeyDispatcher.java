package org.annalist.workbench.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Brings pressed keys to commands, before any widget sees them. Strokes that longer sequences begin
 * with are kept until the next one comes. Keys that a field to write in needs are left to it, and
 * so are all keys while a dialog is open. UI thread only.
 */
public final class KeyDispatcher implements AutoCloseable {

  private final Shell window;
  private final Supplier<KeyBindings> bindings;
  private final Predicate<String> run;
  private final Consumer<String> pending;
  private final Listener filter = this::pressed;
  private KeySequence begun = KeySequence.getInstance();
  private int held;

  /**
   * Listens until it is closed.
   *
   * @param window the shell whose keys they are, with those that were dragged out of it
   * @param run runs a command by its id; answers whether it could be run
   * @param pending told the words of the strokes so far, or nothing when they are over
   */
  public KeyDispatcher(
      Shell window,
      Supplier<KeyBindings> bindings,
      Predicate<String> run,
      Consumer<String> pending) {
    this.window = window;
    this.bindings = bindings;
    this.run = run;
    this.pending = pending;
    window.getDisplay().addFilter(SWT.KeyDown, filter);
    // Arrows, page keys and Esc move the focus before they are pressed keys.
    window.getDisplay().addFilter(SWT.Traverse, filter);
  }

  private void pressed(Event event) {
    if (!event.doit && event.type == SWT.KeyDown
        || !(event.widget instanceof Control control)
        || !isOurs(control.getShell())
        || (event.keyCode & SWT.MODIFIER_MASK) != 0) {
      return;
    }
    List<KeyStroke> strokes = strokes(event);
    if (strokes.isEmpty()
        || begun.isEmpty() && NativeKeys.belongTo(control, event.keyCode, event.stateMask)) {
      return;
    }
    if (!begun.isEmpty() && event.keyCode == SWT.ESC) {
      eat(event);
      wait(KeySequence.getInstance());
      return;
    }
    if (take(event, strokes)) {
      return;
    }
    if (!begun.isEmpty()) {
      eat(event);
      wait(KeySequence.getInstance());
    }
  }

  private boolean take(Event event, List<KeyStroke> strokes) {
    KeyBindings keys = bindings.get();
    for (KeyStroke stroke : strokes) {
      KeySequence typed = KeySequence.getInstance(begun, stroke);
      if (keys.isBegin(typed)) {
        eat(event);
        wait(typed);
        return true;
      }
      Optional<String> command = keys.command(typed);
      if (command.isPresent()) {
        eat(event);
        wait(KeySequence.getInstance());
        held = modifier(stroke);
        run.test(command.get());
        held = 0;
        return true;
      }
    }
    return false;
  }

  /** The modifier that is held down for the command that runs now; 0 if no key runs it. */
  public int held() {
    return held;
  }

  private static int modifier(KeyStroke stroke) {
    for (int each : new int[] {SWT.CTRL, SWT.COMMAND, SWT.ALT}) {
      if ((stroke.getModifierKeys() & each) != 0) {
        return each;
      }
    }
    return 0;
  }

  private void wait(KeySequence strokes) {
    if (!begun.equals(strokes)) {
      begun = strokes;
      pending.accept(strokes.isEmpty() ? "" : KeyBindings.words(strokes));
    }
  }

  private boolean isOurs(Shell shell) {
    int modal = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;
    return shell == window || shell.getParent() == window && (shell.getStyle() & modal) == 0;
  }

  /** How the event may be meant, the most likely first. */
  private static List<KeyStroke> strokes(Event event) {
    if (event.keyCode == 0 && event.character == 0) {
      return List.of();
    }
    List<KeyStroke> strokes = new ArrayList<>();
    for (int accelerator :
        new int[] {
          SWTKeySupport.convertEventToUnmodifiedAccelerator(event),
          SWTKeySupport.convertEventToUnshiftedModifiedAccelerator(event),
          SWTKeySupport.convertEventToModifiedAccelerator(event)
        }) {
      KeyStroke stroke = SWTKeySupport.convertAcceleratorToKeyStroke(accelerator);
      if (!strokes.contains(stroke)) {
        strokes.add(stroke);
      }
    }
    return strokes;
  }

  /** Nobody else sees the event. */
  private static void eat(Event event) {
    if (event.type == SWT.Traverse) {
      event.detail = SWT.TRAVERSE_NONE;
      event.doit = true;
    } else {
      event.doit = false;
    }
    event.type = SWT.None;
  }

  @Override
  public void close() {
    Display display = window.getDisplay();
    display.removeFilter(SWT.KeyDown, filter);
    display.removeFilter(SWT.Traverse, filter);
  }
}
