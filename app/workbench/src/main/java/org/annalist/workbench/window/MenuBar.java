package org.annalist.workbench.window;

import java.util.List;
import java.util.Locale;
import org.annalist.api.platform.ExportFormat;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.look.Words;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** Fills the menu bar. */
final class MenuBar {

  /** What the ids of commands that show a view begin with. */
  static final String VIEW = "org.annalist.view.";

  /** What the ids of commands that show a perspective begin with. */
  static final String PERSPECTIVE = "org.annalist.perspective.";

  private final Commands commands;
  private final Words words;

  MenuBar(Commands commands, Words words) {
    this.commands = commands;
    this.words = words;
  }

  /** The ids that commands of exports, views and perspectives have. */
  static String exportId(ExportFormat format) {
    return "org.annalist.export." + format.name();
  }

  static String viewId(ViewDescriptor view) {
    return VIEW + view.id();
  }

  static String perspectiveId(Perspective perspective) {
    return PERSPECTIVE + perspective.id();
  }

  void fill(
      MenuManager bar,
      List<ExportFormat> formats,
      List<ViewDescriptor> views,
      List<Perspective> all,
      MenuManager recent) {
    MenuKeys.show(commands.keys()::words);
    bar.removeAll();
    MenuManager file = menu(bar, "menu.file");
    add(file, "add", "addFolder", "import");
    file.add(recent);
    add(file, "sample", "", "export");
    MenuManager export = new MenuManager(words.of("menu.export"));
    formats.stream()
        .filter(f -> !f.ofView())
        .forEach(f -> export.add(commands.action(exportId(f))));
    file.add(export);
    add(file, "exportView", "", "importPreferences", "exportPreferences", "", "exit");
    MenuManager edit = menu(bar, "menu.edit");
    add(edit, "undo", "redo", "", "correct", "setDate", "", "bookmark");
    MenuManager navigate = menu(bar, "menu.navigate");
    add(
        navigate,
        "quickAccess",
        "find",
        "findNext",
        "findPrevious",
        "search",
        "nextMatch",
        "previousMatch",
        "",
        "open",
        "",
        "back",
        "forward",
        "lastEdit",
        "",
        "nextBookmark",
        "previousBookmark",
        "",
        "watch");
    MenuManager window = menu(bar, "menu.window");
    MenuManager show = new MenuManager(words.of("menu.showView"));
    Locale locale = words.locale();
    views.stream()
        .sorted(java.util.Comparator.comparing(v -> v.label().apply(locale)))
        .forEach(v -> show.add(commands.action(viewId(v))));
    show.add(new Separator());
    add(show, "showView");
    window.add(show);
    MenuManager perspectives = new MenuManager(words.of("menu.perspectives"));
    for (Perspective each : all) {
      perspectives.add(commands.action(perspectiveId(each)));
    }
    add(perspectives, "", "savePerspective", "deletePerspective", "reset");
    window.add(perspectives);
    new LayoutMenus(commands, words).addTo(window);
    add(window, "", "refresh", "");
    MenuManager language = new MenuManager(words.of("menu.language"));
    add(language, "language.vi", "language.en");
    window.add(language);
    MenuManager theme = new MenuManager(words.of("menu.theme"));
    add(theme, "theme.system", "theme.light", "theme.dark");
    window.add(theme);
    MenuManager zoom = new MenuManager(words.of("menu.zoom"));
    add(zoom, "zoomIn", "zoomOut", "zoomReset");
    window.add(zoom);
    add(window, "", "preferences");
    MenuManager help = menu(bar, "menu.help");
    add(help, "welcome", "tour", "help", "", "plugins", "log", "keys", "changeKeys", "", "about");
    bar.updateAll(true);
  }

  private MenuManager menu(MenuManager bar, String key) {
    MenuManager menu = new MenuManager(words.of(key), key);
    bar.add(menu);
    return menu;
  }

  private void add(MenuManager menu, String... ids) {
    for (String id : ids) {
      if (id.isEmpty()) {
        menu.add(new Separator());
      } else {
        menu.add(commands.action("org.annalist." + id));
      }
    }
  }
}
