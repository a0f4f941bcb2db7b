package org.annalist.workbench.window;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Setting;
import org.annalist.api.Settings;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.Platform;
import org.annalist.workbench.look.Theme;
import org.annalist.workbench.look.Words;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.preference.StringFieldEditor;

/** Preferences: language and theme, then a page for each plugin that can be set. */
final class PreferencesDialog {

  private final MainWindow window;

  PreferencesDialog(MainWindow window) {
    this.window = window;
  }

  void open() {
    PreferenceManager manager = new PreferenceManager();
    General general = new General();
    manager.addToRoot(new PreferenceNode("general", general));
    Platform platform = window.state().platform();
    for (Contribution each : platform.contributions()) {
      if (!each.settings().isEmpty()) {
        manager.addToRoot(new PreferenceNode(each.kind() + each.name(), new Plugin(each)));
      }
    }
    PreferenceDialog dialog = new PreferenceDialog(window.getShell(), manager);
    dialog.open();
    if (general.changed) {
      window.rebuild();
    }
  }

  private Words words() {
    return window.look().words();
  }

  /** Language and theme. */
  private final class General extends FieldEditorPreferencePage {
    private boolean changed;

    General() {
      super(GRID);
      setTitle(words().of("preferences.general"));
      PreferenceStore store = new PreferenceStore();
      store.setValue("language", window.session().preferences().text("language", "vi"));
      store.setValue("theme", window.session().preferences().choice("theme", Theme.SYSTEM).name());
      store.setDefault("language", "vi");
      store.setDefault("theme", Theme.SYSTEM.name());
      setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
      String[][] languages = {{"Tiếng Việt", "vi"}, {"English", "en"}};
      addField(
          new ComboFieldEditor(
              "language", words().of("menu.language"), languages, getFieldEditorParent()));
      Theme[] themes = Theme.values();
      String[][] choices = new String[themes.length][];
      for (int i = 0; i < themes.length; i++) {
        String key = "command.theme." + themes[i].name().toLowerCase(Locale.ROOT);
        choices[i] = new String[] {words().of(key), themes[i].name()};
      }
      addField(
          new ComboFieldEditor("theme", words().of("menu.theme"), choices, getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
      boolean ok = super.performOk();
      for (String name : new String[] {"language", "theme"}) {
        String value = getPreferenceStore().getString(name);
        changed |= !value.equals(window.session().preferences().text(name, ""));
        window.session().preferences().set(name, value);
      }
      return ok;
    }
  }

  /** The settings of a plugin's contribution. */
  private final class Plugin extends FieldEditorPreferencePage {
    private final Contribution contribution;

    Plugin(Contribution contribution) {
      super(GRID);
      this.contribution = contribution;
      setTitle(contribution.name());
      setDescription(contribution.bundle() + " " + contribution.version());
      Settings settings = window.state().platform().settings(contribution.name());
      PreferenceStore store = new PreferenceStore();
      for (Setting setting : contribution.settings()) {
        store.setDefault(setting.name(), setting.standard());
        store.setValue(setting.name(), settings.text(setting));
      }
      setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
      for (Setting setting : contribution.settings()) {
        switch (setting.type()) {
          case SWITCH ->
              addField(
                  new BooleanFieldEditor(setting.name(), setting.label(), getFieldEditorParent()));
          case CHOICE -> {
            String[][] choices =
                setting.choices().stream()
                    .map(choice -> new String[] {choice, choice})
                    .toArray(String[][]::new);
            addField(
                new ComboFieldEditor(
                    setting.name(), setting.label(), choices, getFieldEditorParent()));
          }
          case NUMBER -> addField(new NumberField(setting));
          case TEXT ->
              addField(
                  new StringFieldEditor(setting.name(), setting.label(), getFieldEditorParent()));
        }
      }
    }

    @Override
    public boolean performOk() {
      boolean ok = super.performOk();
      Map<String, String> values = new HashMap<>();
      for (Setting setting : contribution.settings()) {
        values.put(setting.name(), getPreferenceStore().getString(setting.name()));
      }
      window
          .background()
          .ask(
              "configure " + contribution.name(),
              cancellation -> {
                window.state().platform().configure(contribution.name(), values);
                return contribution.name();
              },
              done -> window.state().refreshSnapshot(),
              fault -> window.fault(contribution.name(), fault));
      return ok;
    }

    /** A field that takes numbers only. */
    private final class NumberField extends StringFieldEditor {
      NumberField(Setting setting) {
        super(setting.name(), setting.label(), Plugin.this.getFieldEditorParent());
        setErrorMessage(words().of("preferences.number", setting.label()));
      }

      @Override
      protected boolean doCheckState() {
        try {
          return Double.isFinite(Double.parseDouble(getStringValue().strip()));
        } catch (NumberFormatException e) {
          return false;
        }
      }
    }
  }
}
