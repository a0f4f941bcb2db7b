package org.annalist.workbench.preference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.annalist.workbench.look.Words;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a file of preferences, writes or takes it, and says what came of it. */
public final class PreferencesFiles {

  private final Shell shell;
  private final PreferencesContext context;
  private final Words words;
  private final PreferencesFile file;

  public PreferencesFiles(Shell shell, PreferencesContext context) {
    this.shell = shell;
    this.context = context;
    this.words = context.words();
    this.file = new PreferencesFile(context.preferences(), context.workbench().state().platform());
  }

  /** Asks where to, and writes all preferences there. */
  public void save() {
    ask(SWT.SAVE)
        .ifPresent(
            path -> {
              try {
                file.write(path);
              } catch (IOException e) {
                error(words.of("preferences.bad.unwritten", path, e.getMessage()));
              }
            });
  }

  /** Asks for a file, and takes its preferences; says whether it did. */
  public boolean load() {
    Optional<Path> path = ask(SWT.OPEN);
    return path.isPresent() && load(path.get());
  }

  /** Takes the preferences of a file, and lets them take effect; says whether it could. */
  boolean load(Path path) {
    try {
      PreferencesFile.Read read = file.read(path);
      take(read);
      if (!read.unknown().isEmpty()) {
        MessageDialog.openInformation(
            shell,
            words.of("preferences.title"),
            words.of("preferences.unknown", String.join(", ", read.unknown())));
      }
      context.applied().run();
      return true;
    } catch (BadPreferencesException e) {
      error(e.message(words));
      return false;
    }
  }

  private void take(PreferencesFile.Read read) {
    read.preferences().forEach(context.preferences()::set);
    context.preferences().setList("keys.change", read.keys());
    context.keys().load(context.preferences());
    read.settings().forEach(context.plugins()::change);
  }

  private Optional<Path> ask(int style) {
    FileDialog dialog = new FileDialog(shell, style);
    dialog.setText(
        words.of(style == SWT.SAVE ? "preferences.exportTitle" : "preferences.importTitle"));
    dialog.setFilterExtensions(new String[] {"*.properties", "*"});
    if (style == SWT.SAVE) {
      dialog.setFileName("annalist-preferences.properties");
      dialog.setOverwrite(true);
    }
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }

  private void error(String message) {
    MessageDialog.openError(shell, words.of("preferences.title"), message);
  }
}
