package org.annalist.workbench.shots;

import java.nio.file.Path;
import java.util.List;

/** All dialogs, wizards and popups that have their pictures taken: one line for each. */
final class ShotList {

  private ShotList() {}

  /**
   * The list.
   *
   * @param paths what a wizard may import
   */
  static List<Shot> all(List<Path> paths) {
    return List.of(
        Shot.of("preferences", "preferences"),
        Shot.of("preferences-keys", "changeKeys"),
        Shot.of("keys", "keys"),
        Shot.of("show-view", "showView"),
        Shot.of("move-view", "moveView"),
        Shot.of("switch-tab", "switchTab"),
        Shot.of("save-perspective", "savePerspective"),
        Shot.of("plugins", "plugins"),
        Shot.of("about", "about"),
        Shot.of("set-date", "setDate"),
        new Shot("import-sources", 0, window -> window.importing(paths)),
        new Shot("import-found", 1, window -> window.importing(paths)),
        new Shot("import-corrections", 2, window -> window.importing(paths)),
        Shot.of("export-what", 0, "export"),
        Shot.of("export-target", 1, "export"),
        Shot.of("export-preview", 2, "export"),
        new Shot("drop", 0, window -> window.dropHint().show()),
        new Shot("quick-access", 0, window -> window.typeInQuickAccess("ha noi")));
  }
}
