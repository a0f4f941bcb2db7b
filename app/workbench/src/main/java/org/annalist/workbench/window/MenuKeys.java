package org.annalist.workbench.window;

import java.util.function.Function;
import org.eclipse.jface.action.ExternalActionManager;
import org.eclipse.jface.util.IPropertyChangeListener;

/**
 * Tells JFace which keys to show in menus. It names them only: the keys arrive by the dispatcher,
 * which knows of longer strokes, while a menu's own accelerator would take the first one.
 */
record MenuKeys(Function<String, String> words) implements ExternalActionManager.ICallback {

  /** Shows the keys that a function gives for the id of a command. */
  static void show(Function<String, String> words) {
    ExternalActionManager.getInstance().setCallback(new MenuKeys(words));
  }

  @Override
  public Integer getAccelerator(String command) {
    return null;
  }

  @Override
  public String getAcceleratorText(String command) {
    String text = words.apply(command);
    return text.isEmpty() ? null : text;
  }

  @Override
  public boolean isAcceleratorInUse(int accelerator) {
    return false;
  }

  @Override
  public boolean isActive(String command) {
    return true;
  }

  @Override
  public void addPropertyChangeListener(String command, IPropertyChangeListener listener) {
    // Menus are filled anew when keys change.
  }

  @Override
  public void removePropertyChangeListener(String command, IPropertyChangeListener listener) {
    // Nobody was added.
  }
}
