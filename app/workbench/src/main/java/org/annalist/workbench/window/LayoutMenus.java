package org.annalist.workbench.window;

import org.annalist.workbench.look.Words;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** The part of the window menu that arranges views. */
final class LayoutMenus {

  private final Commands commands;
  private final Words words;

  LayoutMenus(Commands commands, Words words) {
    this.commands = commands;
    this.words = words;
  }

  void addTo(MenuManager window) {
    window.add(new Separator());
    MenuManager view = new MenuManager(words.of("menu.arrange"));
    add(view, "moveView", "detach", "anotherEditor", "", "pin", "link", "");
    add(view, "maximise", "minimise", "restoreAll", "", "wider", "narrower", "taller", "lower");
    window.add(view);
    MenuManager walk = new MenuManager(words.of("menu.walk"));
    add(walk, "switchEditor", "switchView", "switchPerspective", "", "activateEditor", "");
    add(walk, "nextPart", "previousPart", "", "switchTab", "nextTab", "previousTab");
    add(walk, "", "nextPerspective", "previousPerspective", "", "viewMenu");
    window.add(walk);
    add(window, "closePart", "closeOthers", "closeDocuments", "reopenPart");
  }

  private void add(MenuManager menu, String... names) {
    for (String name : names) {
      if (name.isEmpty()) {
        menu.add(new Separator());
      } else {
        menu.add(commands.action("org.annalist." + name));
      }
    }
  }
}
