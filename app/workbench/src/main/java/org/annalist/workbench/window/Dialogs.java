package org.annalist.workbench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.workbench.files.IsoDay;
import org.annalist.workbench.look.Words;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The dialogs of the window. Each returns what the user chose; empty if nothing. */
final class Dialogs {

  private final Shell shell;
  private final Words words;

  Dialogs(Shell shell, Words words) {
    this.shell = shell;
    this.words = words;
  }

  List<Path> files() {
    FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
    dialog.setText(words.of("dialog.add"));
    List<Path> paths = new ArrayList<>();
    if (dialog.open() != null) {
      for (String name : dialog.getFileNames()) {
        paths.add(Path.of(dialog.getFilterPath(), name));
      }
    }
    return paths;
  }

  Optional<Path> folder(String title) {
    DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
    dialog.setText(words.of(title));
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }

  Optional<Path> target(String name) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setFileName(name);
    dialog.setOverwrite(false);
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }

  /** Whether what is at a path may be written over. */
  boolean mayReplace(Path path) {
    return MessageDialog.open(
            MessageDialog.QUESTION,
            shell,
            words.of("dialog.replace"),
            words.of("dialog.replaceWhat", path),
            SWT.SHEET,
            words.of("dialog.replaceYes"),
            words.of("wizard.cancel"))
        == 0;
  }

  Optional<Path> saveAs(String name, String... patterns) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setFileName(name);
    dialog.setOverwrite(true);
    if (patterns.length > 0) {
      dialog.setFilterExtensions(patterns);
    }
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }

  /** An ISO day, month or year; empty words take a set day away. */
  Optional<String> date(String document, String now) {
    InputDialog dialog =
        new InputDialog(
            shell,
            words.of("dialog.date"),
            words.of("dialog.dateOf", document),
            now,
            typed -> IsoDay.isValid(typed.strip()) ? null : words.of("dialog.dateForm")) {
          @Override
          protected void createButtonsForButtonBar(Composite parent) {
            super.createButtonsForButtonBar(parent);
            getButton(IDialogConstants.OK_ID).setText(words.of("preferences.ok"));
            getButton(IDialogConstants.CANCEL_ID).setText(words.of("wizard.cancel"));
          }
        };
    return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
  }

  void error(String message) {
    MessageDialog.openError(shell, words.of("dialog.error"), message);
  }
}
