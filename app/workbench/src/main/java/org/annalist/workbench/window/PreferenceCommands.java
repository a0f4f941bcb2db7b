package org.annalist.workbench.window;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.workbench.key.KeyBindings;
import org.annalist.workbench.key.KeyCommand;
import org.annalist.workbench.key.PopupList;
import org.annalist.workbench.look.Theme;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.preference.Preference;
import org.annalist.workbench.preference.PreferencesContext;
import org.annalist.workbench.preference.PreferencesDialog;
import org.annalist.workbench.preference.PreferencesFiles;
import org.annalist.workbench.state.Preferences;
import org.eclipse.swt.SWT;

/** Commands that change how the window looks and what its keys are. */
final class PreferenceCommands {

  private final MainWindow window;
  private final Preferences preferences;

  /** The preferences that the window was built with. */
  private final List<Object> built;

  private Commands commands;
  private PopupList assist;

  PreferenceCommands(MainWindow window) {
    this.window = window;
    this.preferences = window.session().preferences();
    this.built = state();
  }

  void addTo(Commands all) {
    commands = all;
    all.category("menu.window");
    all.add(of("preferences", "settings", SWT.MOD1 | ',', () -> open("general")));
    all.add(of("importPreferences", "", 0, () -> files().load()));
    all.add(of("exportPreferences", "", 0, () -> files().save()));
    all.category("menu.look");
    for (String language : Preference.LANGUAGE.choices()) {
      all.add(of("language." + language, "", 0, () -> set(Preference.LANGUAGE, language)));
    }
    for (Theme theme : Theme.values()) {
      String name = "theme." + theme.name().toLowerCase(Locale.ROOT);
      all.add(of(name, "", 0, () -> set(Preference.THEME, theme.name())));
    }
    all.add(of("zoomIn", "plus", SWT.MOD1 | '=', () -> zoom(1)));
    all.add(of("zoomOut", "minus", SWT.MOD1 | '-', () -> zoom(-1)));
    all.add(of("zoomReset", "", SWT.MOD1 | '0', () -> set(Preference.ZOOM, "100")));
    all.category("menu.help");
    all.add(of("changeKeys", "", 0, () -> open(PreferencesDialog.KEYS)));
    all.add(of("keys", "", SWT.MOD1 | SWT.SHIFT | 'L', this::assist));
  }

  private static Command of(String name, String icon, int key, Runnable run) {
    return Command.of("org.annalist." + name, "command." + name, icon, key, run);
  }

  /** What the pages of preferences work on. */
  PreferencesContext context() {
    List<KeyCommand> listed = new ArrayList<>();
    for (Command each : commands.all()) {
      listed.add(new KeyCommand(each.id(), commands.name(each), commands.categoryOf(each)));
    }
    return new PreferencesContext(
        window,
        preferences,
        window.session().settings(),
        commands.keys(),
        listed,
        () -> window.settings().applied());
  }

  private void applied() {
    if (!state().equals(built)) {
      rebuild();
    }
  }

  private List<Object> state() {
    return List.of(Preference.all(preferences), preferences.list("keys.change"));
  }

  /** Opens the dialog at a page. */
  void open(String page) {
    new PreferencesDialog(window.getShell(), context()).open(page);
  }

  private PreferencesFiles files() {
    return new PreferencesFiles(window.getShell(), context());
  }

  private void set(Preference preference, String value) {
    preferences.set(preference.key(), value);
    rebuild();
  }

  private void rebuild() {
    // The menu that called this is built anew, so it must have closed first.
    window.getShell().getDisplay().asyncExec(window::rebuild);
  }

  private void zoom(int by) {
    List<String> steps =
        Preference.ZOOM.choices().stream()
            .sorted((a, b) -> Integer.parseInt(a) - Integer.parseInt(b))
            .toList();
    int at = steps.indexOf(Preference.ZOOM.of(preferences)) + by;
    if (at >= 0 && at < steps.size()) {
      set(Preference.ZOOM, steps.get(at));
    }
  }

  /** The list of keys, if it is open; for tests. */
  Optional<PopupList> assistOpen() {
    return Optional.ofNullable(assist).filter(PopupList::isOpen);
  }

  /** Lists all keys; asked again while the list is open, it opens the page that changes them. */
  private void assist() {
    if (assistOpen().isPresent()) {
      assist.close();
      open(PreferencesDialog.KEYS);
      return;
    }
    Words words = window.look().words();
    assist =
        new PopupList(
                window.getShell(),
                window.look(),
                words.of("keys.assist"),
                words.of("keys.assistHint", commands.keys().words("org.annalist.keys")),
                rows())
            .open();
  }

  private List<PopupList.Row> rows() {
    KeyBindings keys = commands.keys();
    Collator order = Collator.getInstance(window.look().words().locale());
    return commands.all().stream()
        .flatMap(
            command ->
                keys.keys(command.id()).stream()
                    .map(
                        strokes ->
                            new PopupList.Row(
                                commands.name(command),
                                KeyBindings.words(strokes),
                                command.icon(),
                                () -> commands.run(command.id()))))
        .sorted((a, b) -> order.compare(a.words(), b.words()))
        .toList();
  }
}
