package org.annalist.workbench.preference;

import java.util.List;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.PreferenceStore;

/** A page of preferences that are one of several values each. */
final class ChoicePage extends SettingsPage {

  private final List<Preference> preferences;

  ChoicePage(PreferencesContext context, String name, List<Preference> preferences) {
    super(context, context.words().of("preferences." + name));
    this.preferences = preferences;
    PreferenceStore store = store();
    for (Preference each : preferences) {
      store.setDefault(each.key(), each.standard());
      store.setValue(each.key(), each.of(context.preferences()));
    }
    setPreferenceStore(store);
  }

  private String label(Preference preference) {
    return context().words().of("preferences." + preference.key());
  }

  private String choice(Preference preference, String value) {
    return preference == Preference.ZOOM
        ? context().words().percent(Integer.parseInt(value) / 100.0)
        : context().words().of("preferences." + preference.key() + "." + value);
  }

  /** The choices in the order that they are listed in. */
  private static List<String> listed(Preference preference) {
    return preference == Preference.ZOOM
        ? preference.choices().stream()
            .sorted((a, b) -> Integer.parseInt(a) - Integer.parseInt(b))
            .toList()
        : preference.choices();
  }

  @Override
  List<String> labels() {
    return preferences.stream().map(this::label).toList();
  }

  @Override
  protected void createFieldEditors() {
    for (Preference each : preferences) {
      String[][] choices =
          listed(each).stream()
              .map(value -> new String[] {choice(each, value), value})
              .toArray(String[][]::new);
      addField(new ComboFieldEditor(each.key(), label(each), choices, getFieldEditorParent()));
    }
  }

  @Override
  public boolean performOk() {
    boolean ok = super.performOk();
    for (Preference each : preferences) {
      context().preferences().set(each.key(), getPreferenceStore().getString(each.key()));
    }
    return ok;
  }
}
