package org.annalist.workbench.files;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.annalist.workbench.look.Words;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** The menu of paths that were open lately, filled anew whenever it is shown. */
public final class RecentMenu {

  private final RecentPaths recent;
  private final Words words;
  private final Consumer<Path> open;

  /**
   * A menu.
   *
   * @param open opens a path
   */
  public RecentMenu(RecentPaths recent, Words words, Consumer<Path> open) {
    this.recent = recent;
    this.words = words;
    this.open = open;
  }

  /** The menu, to be added to another. */
  public MenuManager menu() {
    MenuManager menu = new MenuManager(words.of("menu.recent"), "menu.recent");
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    return menu;
  }

  /** Fills the menu with what is known now. */
  void fill(IMenuManager menu) {
    List<Path> paths = recent.all();
    for (int i = 0; i < paths.size(); i++) {
      menu.add(opening(i + 1, paths.get(i)));
    }
    if (paths.isEmpty()) {
      menu.add(named(words.of("recent.none"), false, () -> {}));
    } else {
      menu.add(new Separator());
      menu.add(named(words.of("recent.clear"), true, recent::clear));
    }
    recent.look();
  }

  private Action opening(int number, Path path) {
    // A digit opens by the keyboard; an ampersand in a name is no mnemonic.
    String name = path.toString().replace("&", "&&");
    String label = number < 10 ? "&" + number + "  " + name : name;
    boolean missing = recent.isMissing(path);
    Action action =
        named(missing ? words.of("recent.missing", label) : label, true, () -> open.accept(path));
    action.setToolTipText(path.toString());
    return action;
  }

  private static Action named(String label, boolean enabled, Runnable run) {
    Action action =
        new Action(label) {
          @Override
          public void run() {
            run.run();
          }
        };
    action.setEnabled(enabled);
    return action;
  }
}
