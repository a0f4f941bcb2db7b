package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.workbench.key.PopupList;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.layout.PerspectivePage;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.StackNode;
import org.annalist.workbench.part.Part;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * Commands that list documents, views or perspectives while their modifier is held, and go to the
 * chosen one when it is released.
 */
final class SwitchCommands {

  private final MainWindow window;
  private PopupList list;

  SwitchCommands(MainWindow window) {
    this.window = window;
  }

  void addTo(Commands commands) {
    commands.add(of("switchEditor", SWT.MOD1 | SWT.F6, () -> chooseIn("switchEditor", editors())));
    commands.add(of("switchView", SWT.MOD1 | SWT.F7, () -> chooseIn("switchView", views())));
    commands.add(
        of(
            "switchPerspective",
            SWT.MOD1 | SWT.F8,
            () -> choose("switchPerspective", pages(), true)));
    commands.add(of("activateEditor", SWT.F12, this::activateEditor));
    commands.add(of("viewMenu", SWT.MOD1 | SWT.F10, this::openMenu));
  }

  private static Command of(String name, int key, Runnable run) {
    return Command.of("org.annalist." + name, "command." + name, "", key, run);
  }

  private PerspectivePage page() {
    return window.pages().current();
  }

  private Optional<StackNode> editor() {
    return page().model().stack(PageModel.EDITOR);
  }

  private List<String> editors() {
    return editor().map(StackNode::parts).orElse(List.of());
  }

  private List<String> views() {
    List<String> rest = new ArrayList<>(page().model().parts());
    rest.removeAll(editors());
    return rest;
  }

  private void chooseIn(String name, List<String> ids) {
    choose(name, rows(ids), ids.contains(page().activeId()));
  }

  /** Rows of parts, the active one first, so that the next one is a single stroke away. */
  private List<PopupList.Row> rows(List<String> ids) {
    List<PopupList.Row> rows = new ArrayList<>();
    int active = Math.max(0, ids.indexOf(page().activeId()));
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get((active + i) % ids.size());
      Optional<Part> part = page().part(id);
      part.ifPresent(
          p -> rows.add(new PopupList.Row(p.title(), "", p.icon(), () -> page().show(id))));
    }
    return rows;
  }

  private List<PopupList.Row> pages() {
    List<Perspective> all = window.layouts().perspectives();
    List<PopupList.Row> rows = new ArrayList<>();
    int shown = Math.max(0, all.indexOf(page().perspective()));
    for (int i = 0; i < all.size(); i++) {
      Perspective each = all.get((shown + i) % all.size());
      String name = each.label(window.look().words());
      rows.add(new PopupList.Row(name, "", each.icon(), () -> window.show(each)));
    }
    return rows;
  }

  /** Lists rows; the one after the active one is chosen first. */
  private void choose(String name, List<PopupList.Row> rows, boolean activeFirst) {
    if (list != null && list.isOpen()) {
      list.step(1);
      return;
    }
    if (rows.isEmpty()) {
      window.say(window.look().words().of("switch.none"));
      return;
    }
    String title = window.look().words().of("command." + name);
    String hint = window.look().words().of("switch.hint");
    list =
        new PopupList(window.getShell(), window.look(), title, hint, rows)
            .openHeld(window.heldKey(), activeFirst ? 1 : 0);
  }

  private void activateEditor() {
    editor()
        .flatMap(
            editor ->
                editor.front().isEmpty()
                    ? editor.parts().stream().findFirst()
                    : Optional.of(editor.front()))
        .ifPresent(page()::show);
  }

  /** The menu of the active part, at the place of the focus. */
  private void openMenu() {
    Control focus = window.getShell().getDisplay().getFocusControl();
    Control beside = focus == null ? page().control() : focus;
    window.partMenu(beside.toDisplay(new Point(8, 8)));
  }
}
