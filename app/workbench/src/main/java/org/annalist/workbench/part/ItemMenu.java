package org.annalist.workbench.part;

import java.util.List;
import java.util.Optional;
import org.annalist.api.view.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of an item: what its view offers, and opening it in the reader. */
final class ItemMenu {

  private final Workbench workbench;
  private final Control owner;

  ItemMenu(Workbench workbench, Control owner) {
    this.workbench = workbench;
    this.owner = owner;
  }

  void show(List<Action> actions, Optional<Runnable> open) {
    if (owner.isDisposed() || actions.isEmpty() && open.isEmpty()) {
      return;
    }
    Menu menu = new Menu(owner.getShell(), SWT.POP_UP);
    open.ifPresent(
        run -> {
          MenuItem item = new MenuItem(menu, SWT.PUSH);
          item.setText(workbench.look().words().of("menu.openInReader"));
          item.addListener(SWT.Selection, e -> run.run());
        });
    if (open.isPresent() && !actions.isEmpty()) {
      new MenuItem(menu, SWT.SEPARATOR);
    }
    for (Action action : actions) {
      MenuItem item = new MenuItem(menu, SWT.PUSH);
      item.setText(action.label().replace("&", "&&"));
      item.addListener(SWT.Selection, e -> workbench.perform(action));
    }
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
    menu.setVisible(true);
  }
}
