package org.annalist.workbench.preference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Setting;
import org.annalist.api.Settings;
import org.annalist.api.platform.Contribution;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.preference.StringFieldEditor;

/** The settings of a plugin's contribution. */
final class PluginPage extends SettingsPage {

  private final Contribution contribution;
  private Map<String, String> stored = new HashMap<>();

  PluginPage(PreferencesContext context, Contribution contribution, Settings now) {
    super(context, contribution.name());
    this.contribution = contribution;
    setDescription(contribution.bundle() + " " + contribution.version());
    PreferenceStore store = store();
    for (Setting setting : contribution.settings()) {
      store.setDefault(setting.name(), setting.standard());
      store.setValue(setting.name(), now.text(setting));
      stored.put(setting.name(), now.text(setting));
    }
    setPreferenceStore(store);
  }

  @Override
  List<String> labels() {
    return contribution.settings().stream().map(Setting::label).toList();
  }

  @Override
  protected void createFieldEditors() {
    for (Setting setting : contribution.settings()) {
      String name = setting.name();
      String label = setting.label();
      addField(
          switch (setting.type()) {
            case SWITCH -> new BooleanFieldEditor(name, label, getFieldEditorParent());
            case CHOICE ->
                new ComboFieldEditor(
                    name,
                    label,
                    setting.choices().stream()
                        .map(choice -> new String[] {choice, choice})
                        .toArray(String[][]::new),
                    getFieldEditorParent());
            case NUMBER -> new NumberField(setting);
            case TEXT -> new StringFieldEditor(name, label, getFieldEditorParent());
          });
    }
  }

  @Override
  public boolean performOk() {
    boolean ok = super.performOk();
    Map<String, String> values = new HashMap<>();
    for (Setting setting : contribution.settings()) {
      values.put(setting.name(), getPreferenceStore().getString(setting.name()));
    }
    if (!values.equals(stored)) {
      stored = values;
      context().plugins().change(contribution.name(), values);
    }
    return ok;
  }

  /** A field that takes numbers only. */
  private final class NumberField extends StringFieldEditor {
    NumberField(Setting setting) {
      super(setting.name(), setting.label(), PluginPage.this.getFieldEditorParent());
      setErrorMessage(context().words().of("preferences.number", setting.label()));
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
