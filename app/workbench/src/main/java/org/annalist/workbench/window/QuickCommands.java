package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.List;
import org.annalist.workbench.preference.PreferencesDialog;
import org.annalist.workbench.quick.QuickGroup;
import org.annalist.workbench.quick.QuickItem;
import org.annalist.workbench.search.Query;
import org.annalist.workbench.search.SearchPart;
import org.annalist.workbench.state.Selected;

/** Commands, views, perspectives and pages of preferences as Quick Access lists them. */
final class QuickCommands {

  /** What the keys of pages of preferences begin with. */
  private static final String PAGE = "preferences.";

  private static final String SEARCH = "org.annalist.search";

  private final MainWindow window;

  QuickCommands(MainWindow window) {
    this.window = window;
  }

  /** All that can be done now. */
  List<QuickItem> all() {
    List<QuickItem> items = new ArrayList<>();
    Commands commands = window.commands();
    for (Command command : commands.all()) {
      String id = command.id();
      if (command.isEnabled().getAsBoolean()) {
        items.add(
            QuickItem.ofCommand(
                group(id),
                commands.name(command),
                group(id) == QuickGroup.COMMAND ? commands.categoryOf(command) : "",
                commands.keys().words(id),
                command.icon(),
                id));
      }
    }
    for (PreferencesDialog.Entry page : PreferencesDialog.entries(window.preferences())) {
      items.add(
          QuickItem.ofCommand(QuickGroup.PREFERENCE, page.title(), "", "", "", PAGE + page.id()));
    }
    return items;
  }

  private static QuickGroup group(String id) {
    return id.startsWith(MenuBar.VIEW)
        ? QuickGroup.VIEW
        : id.startsWith(MenuBar.PERSPECTIVE) ? QuickGroup.PERSPECTIVE : QuickGroup.COMMAND;
  }

  /** Does what was chosen, or goes there. */
  void take(QuickItem item, String typed) {
    Selected selected = new Selected(item.selection(), List.of(), "");
    if (item.command().isEmpty()) {
      window.openInReader(selected);
    } else if (item.command().startsWith(PAGE)) {
      window.settings().open(item.command().substring(PAGE.length()));
    } else {
      if (!selected.isNothing()) {
        window.state().select(selected);
      }
      window.commands().run(item.command());
      if (item.key().isEmpty() && item.command().equals(SEARCH)) {
        search(typed);
      }
    }
  }

  private void search(String typed) {
    window
        .pages()
        .current()
        .part(SearchPart.ID)
        .filter(SearchPart.class::isInstance)
        .map(SearchPart.class::cast)
        .ifPresent(part -> part.search(new Query(typed, false)));
  }
}
