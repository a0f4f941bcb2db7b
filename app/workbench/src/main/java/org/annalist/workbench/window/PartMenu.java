package org.annalist.workbench.window;

import java.util.List;
import org.annalist.workbench.look.Words;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/** What can be done with the active part, as a menu at its tab: commands with their keys. */
final class PartMenu {

  /** Names of commands; an empty one is a line between. */
  private static final List<String> ENTRIES =
      List.of(
          "closePart",
          "closeOthers",
          "closeDocuments",
          "reopenPart",
          "",
          "anotherEditor",
          "moveView",
          "detach",
          "minimise",
          "maximise",
          "",
          "pin",
          "link",
          "",
          "refresh",
          "exportView");

  private final Commands commands;
  private final Shell shell;
  private final Words words;

  PartMenu(Commands commands, Shell shell, Words words) {
    this.commands = commands;
    this.shell = shell;
    this.words = words;
  }

  /** Opens the menu at a point of the display. */
  void open(Point at) {
    commands.update();
    MenuManager manager = new MenuManager(words.of("tool.menu"));
    for (String name : ENTRIES) {
      if (name.isEmpty()) {
        manager.add(new Separator());
      } else {
        manager.add(commands.action("org.annalist." + name));
      }
    }
    Menu menu = manager.createContextMenu(shell);
    menu.setLocation(at);
    menu.setVisible(true);
  }
}
