package org.annalist.workbench.window;

import java.util.List;
import org.annalist.workbench.layout.Layouts;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.look.Words;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;

/** What the user does with perspectives as a whole. UI thread only. */
final class PerspectiveActions implements PerspectiveBar.Listener {

  private static final int LONGEST = 40;

  private final MainWindow window;

  PerspectiveActions(MainWindow window) {
    this.window = window;
  }

  @Override
  public void chosen(Perspective perspective) {
    window.show(perspective);
  }

  @Override
  public void menu(Point at) {
    window.commands().update();
    MenuManager manager = new MenuManager(window.look().words().of("menu.perspectives"));
    for (String name : List.of("savePerspective", "reset", "", "deletePerspective")) {
      if (name.isEmpty()) {
        manager.add(new Separator());
      } else {
        manager.add(window.commands().action("org.annalist." + name));
      }
    }
    Menu menu = manager.createContextMenu(window.getShell());
    menu.setLocation(at);
    menu.setVisible(true);
  }

  /** Shows the perspective after the current one, or before it. */
  void step(int direction) {
    List<Perspective> all = window.layouts().perspectives();
    int at = all.indexOf(window.pages().current().perspective()) + direction;
    window.show(all.get(Math.floorMod(at, all.size())));
  }

  /** Asks for a name and saves the page under it. */
  void saveAs() {
    Words words = window.look().words();
    Perspective now = window.pages().current().perspective();
    InputDialog dialog =
        new InputDialog(
            window.getShell(),
            words.of("dialog.savePerspective"),
            words.of("dialog.perspectiveName"),
            now.name(),
            this::wrong);
    if (dialog.open() == Window.OK) {
      saveAs(dialog.getValue());
    }
  }

  /** What is wrong with a name; null if nothing is. */
  private String wrong(String name) {
    Words words = window.look().words();
    boolean builtIn =
        Perspective.BUILT_IN.stream().anyMatch(p -> p.label(words).equalsIgnoreCase(name.strip()));
    if (builtIn) {
      return words.of("dialog.perspectiveTaken", name.strip());
    }
    return name.isBlank() || name.strip().length() > LONGEST
        ? words.of("dialog.perspectiveLength", LONGEST)
        : null;
  }

  /** Saves the page as a perspective of the user's own, and shows that. */
  void saveAs(String name) {
    Perspective now = window.pages().current().perspective();
    Layouts layouts = window.layouts();
    PageModel page = window.pages().current().documents().layoutWithout();
    String icon = now.isOwn() ? now.icon() : "view";
    Perspective made = layouts.saveAs(name, icon, page);
    layouts.set(made, window.pages().current().model());
    window.pages().discard(made);
    changed(made);
    window.say(window.look().words().of("status.perspectiveSaved", made.name()));
  }

  /** Deletes the perspective that is shown if it is the user's own. */
  void delete() {
    Perspective gone = window.pages().current().perspective();
    if (gone.isOwn()) {
      window.pages().discard(gone);
      window.layouts().delete(gone);
      changed(Perspective.READ);
      window.say(window.look().words().of("status.perspectiveDeleted", gone.name()));
    }
  }

  private void changed(Perspective next) {
    window.perspectivesChanged();
    window.show(next);
    window.saveLayouts();
  }
}
