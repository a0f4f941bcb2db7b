package org.annalist.workbench.key;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Keys that a widget of the platform needs itself. */
final class NativeKeys {

  /** With the control key, in a field that can be written in. */
  private static final String WRITING = "acvxzy";

  /** With the control key, in a text that can only be read. */
  private static final String READING = "ac";

  private NativeKeys() {}

  /** Whether a key belongs to the widget that has the focus. */
  static boolean belongTo(Control focus, int key, int modifiers) {
    boolean writable = isWritable(focus);
    if (!writable && !(focus instanceof StyledText) && !(focus instanceof Text)) {
      return false;
    }
    int strong = modifiers & (SWT.CTRL | SWT.ALT | SWT.COMMAND);
    if (strong == 0) {
      return writable && !isFunction(key) || movesCaret(key);
    }
    return strong == SWT.MOD1
        && (movesCaret(key) || (writable ? WRITING : READING).indexOf(key) >= 0);
  }

  private static boolean isWritable(Control focus) {
    if (focus instanceof StyledText text) {
      return text.getEditable();
    }
    if (focus instanceof Text text) {
      return text.getEditable();
    }
    return focus instanceof Spinner
        || focus instanceof Combo && (focus.getStyle() & SWT.READ_ONLY) == 0;
  }

  private static boolean isFunction(int key) {
    return key >= SWT.F1 && key <= SWT.F20;
  }

  private static boolean movesCaret(int key) {
    return switch (key) {
      case SWT.ARROW_LEFT,
          SWT.ARROW_RIGHT,
          SWT.ARROW_UP,
          SWT.ARROW_DOWN,
          SWT.HOME,
          SWT.END,
          SWT.INSERT,
          SWT.DEL,
          SWT.BS ->
          true;
      default -> false;
    };
  }
}
