package org.annalist.workbench.preference;

import java.util.List;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.widgets.Composite;

/** A page of fields, with its buttons in the language of the window. */
abstract class SettingsPage extends FieldEditorPreferencePage implements Searchable {

  private final PreferencesContext context;

  SettingsPage(PreferencesContext context, String title) {
    super(GRID);
    this.context = context;
    setTitle(title);
  }

  /** The words beside its fields. */
  abstract List<String> labels();

  @Override
  public String searched() {
    return getTitle() + " " + String.join(" ", labels());
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    PageButtons.name(getDefaultsButton(), getApplyButton(), context.words());
  }

  @Override
  protected void performApply() {
    super.performApply();
    context.applied().run();
  }

  PreferencesContext context() {
    return context;
  }

  /** A store for the fields, which JFace must not try to write into a file of its own. */
  static PreferenceStore store() {
    return new PreferenceStore() {
      @Override
      public boolean needsSaving() {
        return false;
      }
    };
  }
}
