package org.annalist.workbench.preference;

import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.workbench.key.KeyBindings;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field that records strokes instead of letters. The first stroke after it got the focus begins
 * anew, more strokes make a longer key, Backspace takes the last one away, Tab leaves the field.
 */
final class KeyField {

  private static final int LONGEST = 3;

  private final Text text;
  private final Consumer<KeySequence> pressed;
  private KeySequence keys = KeySequence.getInstance();
  private boolean fresh = true;

  /**
   * A field.
   *
   * @param pressed told the strokes so far; they are none after the last was taken away
   */
  KeyField(Composite parent, Consumer<KeySequence> pressed) {
    this.pressed = pressed;
    text = new Text(parent, SWT.BORDER);
    text.addListener(SWT.KeyDown, this::press);
    text.addListener(SWT.Verify, e -> e.doit = e.text.equals(KeyBindings.words(keys)));
    text.addListener(SWT.Traverse, this::traverse);
    text.addListener(SWT.FocusIn, e -> fresh = true);
  }

  Text control() {
    return text;
  }

  /** Shows the keys of a row; the next stroke begins anew. */
  void show(Optional<KeySequence> shown) {
    fresh = true;
    set(shown.orElse(KeySequence.getInstance()));
  }

  private void set(KeySequence strokes) {
    keys = strokes;
    text.setText(KeyBindings.words(strokes));
    text.setSelection(text.getCharCount());
  }

  /** Only Tab alone walks on; all else may be a stroke. */
  private void traverse(Event event) {
    boolean tab =
        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
    event.doit = tab && plain;
  }

  private void press(Event event) {
    event.doit = false;
    if ((event.keyCode & SWT.MODIFIER_MASK) != 0 || event.keyCode == 0 && event.character == 0) {
      return;
    }
    if (event.keyCode == SWT.BS && event.stateMask == 0) {
      take(shorter());
      return;
    }
    KeySequence begun = fresh || keys.getKeyStrokes().length == LONGEST ? none() : keys;
    int accelerator = SWTKeySupport.convertEventToUnmodifiedAccelerator(event);
    KeyStroke stroke = SWTKeySupport.convertAcceleratorToKeyStroke(accelerator);
    take(KeySequence.getInstance(begun, stroke));
  }

  private KeySequence shorter() {
    KeyStroke[] strokes = keys.getKeyStrokes();
    return fresh || strokes.length < 2
        ? none()
        : KeySequence.getInstance(java.util.Arrays.copyOf(strokes, strokes.length - 1));
  }

  private static KeySequence none() {
    return KeySequence.getInstance();
  }

  private void take(KeySequence strokes) {
    set(strokes);
    fresh = strokes.isEmpty();
    pressed.accept(strokes);
  }
}
