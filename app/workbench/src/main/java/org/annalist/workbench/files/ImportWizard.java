package org.annalist.workbench.files;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.annalist.api.Task;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.corpus.SourcePreview;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.state.Job;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;

/**
 * Imports step by step: which sources, what is found in them, what its titles and days should be.
 * Everything that takes time is done elsewhere; the window can be used meanwhile.
 */
public final class ImportWizard extends Wizard {

  private final ImportModel model = new ImportModel();
  private final Words words;
  private final Function<ImportChoice, Task<ImportReport>> run;
  private final SourcesPage sources;
  private final FoundPage found;
  private final CorrectionsPage corrections;
  private final SummaryPage summary;
  private WordedWizard dialog;
  private boolean started;

  /**
   * A wizard.
   *
   * @param paths what is chosen already
   * @param run imports
   */
  public ImportWizard(
      Workbench workbench,
      FileQuestions questions,
      List<Path> paths,
      Function<ImportChoice, Task<ImportReport>> run) {
    this.words = workbench.look().words();
    this.run = run;
    model.add(paths);
    sources = new SourcesPage(model, words, questions);
    found = new FoundPage(model, workbench.look(), workbench.ui(), asked -> preview(workbench));
    corrections = new CorrectionsPage(model, workbench.look());
    summary = new SummaryPage(words, workbench.ui());
    setWindowTitle(words.of("import.wizard"));
    setForcePreviousAndNextButtons(true);
  }

  /** Looks at the sources; a job like others, which can be watched and stopped. */
  private Task<List<SourcePreview>> preview(Workbench workbench) {
    Task<List<SourcePreview>> task =
        workbench.state().platform().corpus().preview(ImportRequest.of(model.paths()));
    workbench.state().add(new Job(words.of("job.preview"), task, System.currentTimeMillis()));
    task.result()
        .whenComplete((found, failure) -> workbench.ui().post(task, workbench.state()::sweepJobs));
    return task;
  }

  /** Opens the wizard over a window and returns at once. */
  public void open(Shell shell) {
    dialog = new WordedWizard(shell, this, words);
    dialog.setBlockOnOpen(false);
    dialog.setModal(false);
    dialog.open();
  }

  @Override
  public void addPages() {
    addPage(sources);
    addPage(found);
    addPage(corrections);
    addPage(summary);
  }

  @Override
  public boolean canFinish() {
    // Once started it may be left alone: the import goes on in the background.
    return started || sources.isPageComplete() && found.isPageComplete();
  }

  /** The summary is reached by finishing, not by going on. */
  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    return page == corrections || page == summary ? null : super.getNextPage(page);
  }

  @Override
  public IWizardPage getPreviousPage(IWizardPage page) {
    return page == summary ? null : super.getPreviousPage(page);
  }

  @Override
  public boolean performFinish() {
    if (started) {
      return true;
    }
    started = true;
    dialog.showPage(summary);
    dialog.rename(words.of("wizard.background"), words.of("wizard.stop"));
    summary.run(
        () -> run.apply(model.choice()),
        () -> {
          dialog.rename(words.of("wizard.close"), words.of("wizard.cancel"));
          dialog.updateButtons();
        });
    dialog.updateButtons();
    return false;
  }

  @Override
  public boolean performCancel() {
    if (started) {
      summary.cancel();
    }
    return true;
  }

  /** The dialog that shows the wizard; null before it was opened. */
  public Shell shell() {
    return dialog == null ? null : dialog.getShell();
  }

  /** Whether something is being looked at or read. */
  public boolean isBusy() {
    return started ? summary.isBusy() : found.isBusy();
  }

  ImportModel model() {
    return model;
  }

  WordedWizard dialog() {
    return dialog;
  }

  FoundPage foundPage() {
    return found;
  }

  CorrectionsPage correctionsPage() {
    return corrections;
  }

  SummaryPage summaryPage() {
    return summary;
  }
}
