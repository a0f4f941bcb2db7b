package org.annalist.workbench.render.table;

import org.annalist.workbench.look.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu that pops up once, and is gone when it is closed. */
final class HeadMenu {

  private final Words words;
  private final Menu menu;

  HeadMenu(Control owner, Words words) {
    this.words = words;
    menu = new Menu(owner.getShell(), SWT.POP_UP);
    // The item's listener runs after the menu is hidden, so it is disposed a turn later.
    menu.addListener(
        SWT.Hide,
        e ->
            menu.getDisplay()
                .asyncExec(
                    () -> {
                      if (!menu.isDisposed()) {
                        menu.dispose();
                      }
                    }));
  }

  /**
   * Adds an item.
   *
   * @param key key of its words, in which {0} is the label of a column
   */
  void add(String key, String column, Runnable run) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words.of(key, column).replace("&", "&&"));
    item.addListener(SWT.Selection, e -> run.run());
  }

  void show() {
    menu.setVisible(true);
  }
}
