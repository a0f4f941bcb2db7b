package org.annalist.workbench.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.annalist.api.Problem;
import org.annalist.api.Task;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.Workbench;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;

/** Exports step by step: what, where to, and what will be written. */
public final class ExportWizard extends Wizard {

  private final ExportModel model;
  private final Words words;
  private final Predicate<Path> mayReplace;
  private final BiConsumer<Task<List<Problem>>, Path> started;
  private final ExportWhatPage what;
  private final ExportTargetPage target;
  private final ExportPreviewPage preview;
  private WordedWizard dialog;

  /**
   * A wizard.
   *
   * @param mayReplace asks the user whether what is at a path may be written over
   * @param started told the task that writes, and where it writes to
   */
  public ExportWizard(
      Workbench workbench,
      FileQuestions questions,
      Predicate<Path> mayReplace,
      BiConsumer<Task<List<Problem>>, Path> started) {
    this.words = workbench.look().words();
    this.mayReplace = mayReplace;
    this.started = started;
    model = new ExportModel(workbench.state(), words.locale());
    what = new ExportWhatPage(model, workbench.look());
    target = new ExportTargetPage(model, words, questions);
    preview = new ExportPreviewPage(model, workbench);
    setWindowTitle(words.of("export.wizard"));
    setForcePreviousAndNextButtons(true);
  }

  /** Opens the wizard over a window and returns at once. */
  public void open(Shell shell) {
    dialog = new WordedWizard(shell, this, words);
    dialog.setBlockOnOpen(false);
    dialog.open();
  }

  @Override
  public void addPages() {
    addPage(what);
    addPage(target);
    addPage(preview);
  }

  @Override
  public boolean performFinish() {
    Path path = model.target().toAbsolutePath().normalize();
    if (isTaken(path) && !mayReplace.test(path)) {
      return false;
    }
    started.accept(model.write(path), path);
    return true;
  }

  private static boolean isTaken(Path path) {
    String[] names = path.toFile().list();
    return names == null ? Files.exists(path) : names.length > 0;
  }

  /** The dialog that shows the wizard; null before it was opened. */
  public Shell shell() {
    return dialog == null ? null : dialog.getShell();
  }

  /** Whether something is being tried. */
  public boolean isBusy() {
    return preview.isBusy();
  }

  WordedWizard dialog() {
    return dialog;
  }

  ExportWhatPage whatPage() {
    return what;
  }

  ExportTargetPage targetPage() {
    return target;
  }

  ExportPreviewPage previewPage() {
    return preview;
  }
}
