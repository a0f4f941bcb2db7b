package org.annalist.workbench.window;

import java.util.function.BooleanSupplier;

/**
 * Something the user can do from a menu, the tool bar, a key, or Quick Access.
 *
 * @param id its id, as views name it
 * @param words key of its words; Quick Access and menus show the same
 * @param icon name of its icon, or empty
 * @param key accelerator in SWT's form, or 0
 * @param isEnabled whether it can be done now
 * @param run does it
 */
public record Command(
    String id, String words, String icon, int key, BooleanSupplier isEnabled, Runnable run) {

  /** A command that can always be done. */
  public static Command of(String id, String words, String icon, int key, Runnable run) {
    return new Command(id, words, icon, key, () -> true, run);
  }
}
