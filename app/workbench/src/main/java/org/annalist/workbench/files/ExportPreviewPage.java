package org.annalist.workbench.files;

import java.nio.file.Path;
import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.Task;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.state.Job;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Last page of an export: the files that will be written, and how the first of them begins. */
final class ExportPreviewPage extends WizardPage {

  private final ExportModel model;
  private final Workbench workbench;
  private ScratchFolder scratch;
  private TaskBar bar;
  private org.eclipse.swt.widgets.List files;
  private Text beginning;

  ExportPreviewPage(ExportModel model, Workbench workbench) {
    super("preview", workbench.look().words().of("export.preview"), null);
    this.model = model;
    this.workbench = workbench;
  }

  private Words words() {
    return workbench.look().words();
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(new GridLayout());
    SashForm sash = new SashForm(area, SWT.VERTICAL);
    GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
    wide.widthHint = 1;
    wide.heightHint = 1;
    sash.setLayoutData(wide);
    files = new org.eclipse.swt.widgets.List(sash, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
    beginning =
        new Text(sash, SWT.READ_ONLY | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
    sash.setWeights(1, 2);
    bar = new TaskBar(area, workbench.ui());
    bar.control().setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
    setControl(area);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      clear();
      setDescription(words().of("export.previewHint", model.target()));
      scratch = new ScratchFolder();
      String name = model.item().fileName();
      Path place = name.isEmpty() ? scratch.path().resolve("out") : scratch.path().resolve(name);
      Task<List<Problem>> task = model.write(place);
      workbench
          .state()
          .add(new Job(words().of("export.preview"), task, System.currentTimeMillis()));
      task.result()
          .whenComplete(
              (problems, failure) -> workbench.ui().post(task, workbench.state()::sweepJobs));
      bar.watch(
          task,
          progress -> words().of("export.trying"),
          (problems, failure) -> written(place, problems, failure));
    } else {
      clear();
    }
  }

  private void written(Path place, List<Problem> problems, Throwable failure) {
    if (failure != null) {
      setErrorMessage(words().of("export.failed", String.valueOf(failure.getMessage())));
      return;
    }
    if (!problems.isEmpty()) {
      setMessage(problems.get(0).told(words().locale()).toString(), WARNING);
    }
    workbench
        .background()
        .ask(this, cancellation -> Written.at(place), this::show, fault -> fail(fault));
  }

  private void fail(Throwable fault) {
    if (!files.isDisposed()) {
      setErrorMessage(words().of("export.failed", String.valueOf(fault.getMessage())));
    }
  }

  private void show(Written written) {
    if (files.isDisposed()) {
      return;
    }
    for (Written.Entry entry : written.files()) {
      files.add(entry.name() + "    " + Sizes.of(entry.bytes(), words()));
    }
    beginning.setText(written.beginning());
  }

  private void clear() {
    bar.cancel();
    workbench.background().cancel(this);
    setErrorMessage(null);
    setMessage(null);
    files.removeAll();
    beginning.setText("");
    dropScratch();
  }

  private void dropScratch() {
    if (scratch != null) {
      ScratchFolder old = scratch;
      scratch = null;
      // An export that was stopped may still be writing; what it leaves goes with the system's own.
      workbench
          .background()
          .ask(
              old,
              cancellation -> {
                old.close();
                return old;
              },
              gone -> {},
              fault -> {});
    }
  }

  /** Whether it is still being tried. */
  boolean isBusy() {
    return bar != null && bar.isBusy();
  }

  List<String> files() {
    return List.of(files.getItems());
  }

  String beginning() {
    return beginning.getText();
  }

  @Override
  public void dispose() {
    if (bar != null) {
      bar.cancel();
      dropScratch();
    }
    super.dispose();
  }
}
