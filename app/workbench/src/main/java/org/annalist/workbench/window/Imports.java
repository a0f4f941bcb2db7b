package org.annalist.workbench.window;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.api.Problem;
import org.annalist.api.Task;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.workbench.files.ImportChoice;
import org.annalist.workbench.files.OpenPaths;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.state.Job;
import org.annalist.workbench.state.WorkbenchState;
import org.annalist.workbench.thread.Background;
import org.annalist.workbench.thread.UiThread;

/** Adds documents to the corpus, and remembers what was added for the next start. */
public final class Imports {

  private final WorkbenchState state;
  private final UiThread ui;
  private final Background background;
  private final OpenPaths open;
  private final Listener listener;
  private final List<Problem> failures = new ArrayList<>();

  /** Told how imports went. */
  public interface Listener {
    /** One line for the status line. */
    void say(String line);

    /** Paths that were open the last time are not there any more. */
    void missing(List<Path> paths);
  }

  public Imports(
      WorkbenchState state, UiThread ui, Background background, OpenPaths open, Listener listener) {
    this.state = state;
    this.ui = ui;
    this.background = background;
    this.open = open;
    this.listener = listener;
  }

  /** Sources that could not be read, since the window opened. */
  public List<Problem> failures() {
    return List.copyOf(failures);
  }

  /** Starts to add files, folders and archives. */
  public Task<ImportReport> add(List<Path> paths, Words words) {
    return add(ImportChoice.of(paths), words);
  }

  /** Starts to add what was chosen, and corrects it when it is there. */
  public Task<ImportReport> add(ImportChoice choice, Words words) {
    open.add(choice);
    return run(choice, choice.without(), words);
  }

  /** Starts to add again what was open the last time. */
  public Task<ImportReport> reopen(List<Path> paths, Words words) {
    open.missing(paths, listener::missing);
    return run(ImportChoice.of(paths), open.without(), words);
  }

  private Task<ImportReport> run(ImportChoice choice, Set<URI> without, Words words) {
    ImportRequest request = ImportRequest.of(choice.paths()).without(without);
    Task<ImportReport> task = state.platform().corpus().add(request);
    state.add(new Job(words.of("job.import"), task, System.currentTimeMillis()));
    task.result()
        .whenComplete(
            (report, failure) -> ui.post(task, () -> ended(choice, report, failure, words)));
    return task;
  }

  private void ended(ImportChoice choice, ImportReport report, Throwable failure, Words words) {
    state.sweepJobs();
    state.refreshSnapshot();
    if (failure != null) {
      listener.say(words.of("job.failed", String.valueOf(failure.getMessage())));
      return;
    }
    failures.addAll(report.failures());
    correct(choice.edits(state.snapshot()).iterator(), words);
    String documents = words.number(report.documents().size());
    if (report.failures().isEmpty()) {
      listener.say(words.of("job.imported", documents));
    } else {
      String first = report.failures().get(0).told(words.locale()).toString();
      String count = words.number(report.failures().size());
      listener.say(words.of("job.importedSome", documents, count, first));
    }
  }

  /** One edit after the other, so that each can be undone alone. */
  private void correct(Iterator<Edit> edits, Words words) {
    if (edits.hasNext()) {
      Edit edit = edits.next();
      background.ask(
          List.of(this, edit),
          cancellation -> state.platform().corpus().apply(edit),
          revision -> {
            state.refreshSnapshot();
            correct(edits, words);
          },
          fault -> {
            listener.say(words.of("status.fault", edit.label(), fault.getMessage()));
            correct(edits, words);
          });
    }
  }

  /** Paths in words. */
  static String names(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
