package org.annalist.workbench.preference;

import org.annalist.workbench.look.Words;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Stands above the pages of plugins, and says what they are. */
final class PluginsPage extends PreferencePage implements Searchable {

  private final Words words;

  PluginsPage(Words words) {
    super(words.of("preferences.plugins"));
    this.words = words;
    noDefaultAndApplyButton();
  }

  @Override
  public String searched() {
    return getTitle();
  }

  @Override
  protected Control createContents(Composite parent) {
    Label text = new Label(parent, SWT.WRAP);
    text.setText(words.of("preferences.pluginsText"));
    return text;
  }
}
