package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annalist.api.Selection;
import org.annalist.api.platform.ViewDescriptor;

/** Commands and views as Quick Access lists them. */
final class QuickCommands {

  private QuickCommands() {}

  static List<QuickAccessIndex.Found> of(
      Commands commands, List<ViewDescriptor> views, Locale locale) {
    List<QuickAccessIndex.Found> found = new ArrayList<>();
    for (ViewDescriptor view : views) {
      found.add(
          new QuickAccessIndex.Found(
              QuickAccessIndex.Group.VIEW,
              view.label().apply(locale),
              view.id(),
              view.icon(),
              MenuBar.viewId(view),
              Selection.NONE));
    }
    for (Command command : commands.all()) {
      if (!command.id().startsWith(MenuBar.VIEW)) {
        found.add(
            new QuickAccessIndex.Found(
                QuickAccessIndex.Group.COMMAND,
                commands.name(command),
                commands.keys().words(command.id()),
                command.icon(),
                command.id(),
                Selection.NONE));
      }
    }
    return found;
  }
}
