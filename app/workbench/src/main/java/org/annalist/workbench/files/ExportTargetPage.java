package org.annalist.workbench.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.annalist.api.Setting;
import org.annalist.workbench.look.Words;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Second page of an export: where to, in which language, and what the format lets choose. */
final class ExportTargetPage extends WizardPage {

  private static final String[] LANGUAGES = {"vi", "en"};

  private final ExportModel model;
  private final Words words;
  private final FileQuestions questions;
  private Text target;
  private Composite options;

  ExportTargetPage(ExportModel model, Words words, FileQuestions questions) {
    super("target", words.of("export.target"), null);
    this.model = model;
    this.words = words;
    this.questions = questions;
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(new GridLayout(3, false));
    new Label(area, SWT.NONE).setText(words.of("export.to"));
    target = new Text(area, SWT.BORDER);
    target.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    target.addListener(SWT.Modify, e -> typed());
    Button browse = new Button(area, SWT.PUSH);
    browse.setText(words.of("export.browse"));
    browse.addListener(SWT.Selection, e -> browse());
    new Label(area, SWT.NONE).setText(words.of("export.language"));
    Combo language = new Combo(area, SWT.READ_ONLY);
    language.setItems(words.of("command.language.vi"), words.of("command.language.en"));
    language.select(model.locale().getLanguage().equals("vi") ? 0 : 1);
    language.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
    language.addListener(
        SWT.Selection,
        e -> model.locale(Locale.forLanguageTag(LANGUAGES[language.getSelectionIndex()])));
    options = new Composite(area, SWT.NONE);
    GridLayout rows = new GridLayout(2, false);
    rows.marginWidth = 0;
    options.setLayout(rows);
    options.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
    setControl(area);
  }

  private void typed() {
    String path = target.getText().strip();
    try {
      model.target(path.isEmpty() ? null : Path.of(path));
      setErrorMessage(null);
    } catch (InvalidPathException e) {
      model.target(null);
      setErrorMessage(words.of("export.badPath", path));
    }
    setPageComplete(model.target() != null);
  }

  private void browse() {
    (model.item().format().folder()
            ? questions.folder("dialog.exportFolder")
            : questions.target(model.item().fileName()))
        .ifPresent(path -> target.setText(path.toString()));
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible) {
      setDescription(
          words.of(model.item().format().folder() ? "export.toFolder" : "export.toFile"));
      Path standard = Path.of(System.getProperty("user.home"), model.item().fileName());
      target.setText(String.valueOf(model.target() == null ? standard : model.target()));
      for (Control child : options.getChildren()) {
        child.dispose();
      }
      model.settings().forEach(this::option);
      options.getParent().layout(true, true);
    }
    super.setVisible(visible);
  }

  private void option(Setting setting) {
    String value = model.option(setting);
    if (setting.type() == Setting.Type.SWITCH) {
      Button box = new Button(options, SWT.CHECK);
      box.setText(setting.label());
      box.setSelection(Boolean.parseBoolean(value));
      box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
      box.addListener(
          SWT.Selection, e -> model.option(setting, Boolean.toString(box.getSelection())));
    } else if (setting.type() == Setting.Type.CHOICE) {
      new Label(options, SWT.NONE).setText(setting.label());
      Combo combo = new Combo(options, SWT.READ_ONLY);
      combo.setItems(setting.choices().toArray(String[]::new));
      combo.setText(value);
      combo.addListener(SWT.Selection, e -> model.option(setting, combo.getText()));
    } else {
      new Label(options, SWT.NONE).setText(setting.label());
      Text text = new Text(options, SWT.BORDER);
      text.setText(value);
      text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
      text.addListener(SWT.Modify, e -> model.option(setting, text.getText().strip()));
    }
  }

  Text target() {
    return target;
  }
}
