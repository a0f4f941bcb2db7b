package org.annalist.workbench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.annalist.api.Problem;
import org.annalist.api.Task;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.state.Job;
import org.annalist.workbench.state.Preferences;
import org.annalist.workbench.state.WorkbenchState;
import org.annalist.workbench.thread.UiThread;

/** Adds documents to the corpus, and remembers what was added for the next start. */
public final class Imports {

  private final WorkbenchState state;
  private final UiThread ui;
  private final Preferences preferences;
  private final Consumer<String> say;
  private final List<Problem> failures = new ArrayList<>();

  /**
   * Imports.
   *
   * @param say shows one line in the status line
   */
  public Imports(WorkbenchState state, UiThread ui, Preferences preferences, Consumer<String> say) {
    this.state = state;
    this.ui = ui;
    this.preferences = preferences;
    this.say = say;
  }

  /** Sources that could not be read, since the window opened. */
  public List<Problem> failures() {
    return List.copyOf(failures);
  }

  /** Starts to add files, folders and archives. */
  public Task<ImportReport> add(List<Path> paths, Words words) {
    Task<ImportReport> task = state.platform().corpus().add(ImportRequest.of(paths));
    state.add(new Job(words.of("job.import"), task, System.currentTimeMillis()));
    remember(paths);
    task.result()
        .whenComplete((report, failure) -> ui.post(task, () -> ended(report, failure, words)));
    return task;
  }

  private void remember(List<Path> paths) {
    List<String> known = new ArrayList<>(preferences.list("paths"));
    for (Path path : paths) {
      String absolute = path.toAbsolutePath().normalize().toString();
      if (!known.contains(absolute)) {
        known.add(absolute);
      }
    }
    preferences.setList("paths", known);
  }

  private void ended(ImportReport report, Throwable failure, Words words) {
    state.sweepJobs();
    state.refreshSnapshot();
    if (failure != null) {
      say.accept(words.of("job.failed", String.valueOf(failure.getMessage())));
      return;
    }
    failures.addAll(report.failures());
    String documents = words.number(report.documents().size());
    if (report.failures().isEmpty()) {
      say.accept(words.of("job.imported", documents));
    } else {
      String first = report.failures().get(0).toString();
      String count = words.number(report.failures().size());
      say.accept(words.of("job.importedSome", documents, count, first));
    }
  }
}
