package org.annalist.workbench.render;

import java.util.function.Function;
import java.util.function.Supplier;
import org.annalist.workbench.files.DropHint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Moves items of a control onto others by dragging, or by Cut and Paste, and deletes them by the
 * Delete key. What that means is for the model to say.
 */
public final class ItemGestures {

  private static final String GESTURES = "annalist.gestures";

  /** Pixels that the pointer must go before it drags. */
  private static final int THRESHOLD = 8;

  /** Where an item was taken. */
  private record Grip(String key, int x, int y) {}

  private final Control control;
  private final Supplier<String> selected;
  private final Function<Point, String> keyAt;
  private final RenderHost host;
  private Grip grip;
  private boolean dragging;

  private ItemGestures(
      Control control, Supplier<String> selected, Function<Point, String> keyAt, RenderHost host) {
    this.control = control;
    this.selected = selected;
    this.keyAt = keyAt;
    this.host = host;
  }

  /**
   * Attaches the gestures to a control.
   *
   * @param selected key of the selected item, or empty
   * @param keyAt key of the item at a point of the control, or empty
   */
  public static void attach(
      Control control, Supplier<String> selected, Function<Point, String> keyAt, RenderHost host) {
    ItemGestures gestures = new ItemGestures(control, selected, keyAt, host);
    control.setData(GESTURES, gestures);
    control.addListener(SWT.KeyDown, gestures::key);
    control.addListener(SWT.MouseDown, gestures::press);
    control.addListener(SWT.MouseMove, gestures::move);
    control.addListener(SWT.MouseUp, gestures::release);
    gestures.passFiles();
  }

  private void key(Event event) {
    String key = selected.get();
    if (key.isEmpty()) {
      return;
    }
    boolean command = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
    if (command && event.keyCode == 'x') {
      host.carry(key);
    } else if (command && event.keyCode == 'v') {
      host.drop(key);
    } else if (event.keyCode == SWT.DEL && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
      host.delete(key);
    }
  }

  private void press(Event event) {
    String key = event.button == 1 ? keyAt.apply(new Point(event.x, event.y)) : "";
    grip = key.isEmpty() ? null : new Grip(key, event.x, event.y);
    dragging = false;
  }

  private void move(Event event) {
    if (grip == null || (event.stateMask & SWT.BUTTON1) == 0) {
      return;
    }
    boolean far = Math.hypot(event.x - grip.x(), event.y - grip.y()) > THRESHOLD;
    if (far && !dragging) {
      dragging = true;
      control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
      host.carry(grip.key());
    }
  }

  /** Drops on the item below the pointer, in whichever control of the window it is. */
  private void release(Event event) {
    Grip held = grip;
    grip = null;
    if (!dragging) {
      return;
    }
    dragging = false;
    control.setCursor(null);
    Point at = control.toDisplay(event.x, event.y);
    Control below = control.getDisplay().getCursorControl();
    Control over = below != null && below.getData(GESTURES) != null ? below : control;
    ItemGestures gestures = (ItemGestures) over.getData(GESTURES);
    String onto = gestures.keyAt.apply(over.toControl(at));
    boolean itself = gestures == this && onto.equals(held.key());
    if (!onto.isEmpty() && !itself) {
      gestures.host.drop(onto);
    }
  }

  /** Files may be dropped here as on the rest of the window. */
  private void passFiles() {
    DropHint.share(new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT));
  }
}
