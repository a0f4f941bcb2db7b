package org.annalist.workbench.files;

import java.util.function.Supplier;
import org.annalist.api.Problem;
import org.annalist.api.Task;
import org.annalist.api.corpus.ImportReport;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.thread.UiThread;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Last page of an import: how far it is, and how it ended. */
final class SummaryPage extends WizardPage {

  private final Words words;
  private final UiThread ui;
  private TaskBar bar;
  private Text told;

  SummaryPage(Words words, UiThread ui) {
    super("summary", words.of("import.summary"), null);
    this.words = words;
    this.ui = ui;
    setDescription(words.of("import.running"));
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(new GridLayout());
    bar = new TaskBar(area, ui);
    bar.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    told = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    told.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    setControl(area);
  }

  /** Starts the import and shows it. */
  void run(Supplier<Task<ImportReport>> start, Runnable ended) {
    bar.watch(
        start.get(),
        progress ->
            words.of(
                "import.reading",
                words.number(progress.done()),
                words.number(progress.total()),
                progress.now()),
        (report, failure) -> {
          tell(report, failure);
          ended.run();
        });
  }

  /** Whether the import is not over. */
  boolean isBusy() {
    return bar.isBusy();
  }

  void cancel() {
    bar.cancel();
  }

  String told() {
    return told.getText();
  }

  private void tell(ImportReport report, Throwable failure) {
    if (failure != null) {
      setErrorMessage(words.of("job.failed", String.valueOf(failure.getMessage())));
      return;
    }
    setDescription(
        words.of(
            report.cancelled() ? "import.cancelled" : "import.ended",
            words.number(report.documents().size()),
            words.number(report.failures().size())));
    StringBuilder text = new StringBuilder();
    lines(text, "import.failures", report.failures());
    lines(text, "import.warnings", report.warnings());
    told.setText(text.isEmpty() ? words.of("import.allWell") : text.toString());
  }

  private void lines(StringBuilder text, String key, java.util.List<Problem> problems) {
    if (!problems.isEmpty()) {
      text.append(words.of(key, words.number(problems.size()))).append('\n');
      problems.forEach(
          problem -> text.append("  ").append(problem.told(words.locale())).append('\n'));
    }
  }
}
