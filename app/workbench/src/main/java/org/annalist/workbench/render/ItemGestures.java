package org.annalist.workbench.render;

import java.util.function.Function;
import java.util.function.Supplier;
import org.annalist.workbench.files.DropHint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Moves items of a control onto others by dragging, or by Cut and Paste, and deletes them by the
 * Delete key. What that means is for the model to say.
 */
public final class ItemGestures {

  private static final String NAME = "annalist item ";

  private final Control control;
  private final Supplier<String> selected;
  private final Function<Point, String> keyAt;
  private final RenderHost host;

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
    control.addListener(SWT.KeyDown, gestures::key);
    gestures.makeSource();
    gestures.makeTarget();
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

  private void makeSource() {
    DragSource source = new DragSource(control, DND.DROP_MOVE | DND.DROP_COPY);
    source.setTransfer(TextTransfer.getInstance());
    source.addDragListener(
        new DragSourceAdapter() {
          @Override
          public void dragStart(DragSourceEvent event) {
            String key = keyAt.apply(new Point(event.x, event.y));
            event.doit = !key.isEmpty();
            if (event.doit) {
              host.carry(key);
            }
          }

          @Override
          public void dragSetData(DragSourceEvent event) {
            event.data = NAME + selected.get();
          }
        });
  }

  private void makeTarget() {
    DropTarget target = new DropTarget(control, DND.DROP_MOVE | DND.DROP_COPY);
    target.setTransfer(new Transfer[] {TextTransfer.getInstance()});
    DropHint.share(target);
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragOver(DropTargetEvent event) {
            event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
          }

          @Override
          public void drop(DropTargetEvent event) {
            Point at = control.toControl(event.x, event.y);
            String onto = keyAt.apply(at);
            if (String.valueOf(event.data).startsWith(NAME) && !onto.isEmpty()) {
              host.drop(onto);
            }
          }
        });
  }
}
