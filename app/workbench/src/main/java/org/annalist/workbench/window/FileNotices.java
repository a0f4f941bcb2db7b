package org.annalist.workbench.window;

import java.nio.file.Path;
import java.util.List;
import org.annalist.api.Problem;

/** Tells the user of a window how imports went, and what is wrong with the journal. */
final class FileNotices implements Imports.Listener {

  private final MainWindow window;

  FileNotices(MainWindow window) {
    this.window = window;
  }

  @Override
  public void say(String line) {
    window.say(line);
  }

  @Override
  public void missing(List<Path> paths) {
    window
        .notices()
        .add(
            new Notices.Notice(
                "missing",
                words -> words.of("notice.missing", Imports.names(paths)),
                List.of(
                    new Notices.Act(
                        "notice.forget", () -> window.session().open().forget(paths)))));
  }

  /** Asks in the background whether the journal is as it should be. */
  void lookAtJournal() {
    window
        .background()
        .ask(
            this,
            cancellation ->
                window.state().platform().problems().stream()
                    .filter(problem -> problem.kind().startsWith("journal."))
                    .toList(),
            problems -> problems.forEach(this::journal),
            fault -> window.fault("journal", fault));
  }

  private void journal(Problem problem) {
    window
        .notices()
        .add(
            new Notices.Notice(
                problem.message(), words -> problem.told(words.locale()).toString(), List.of()));
  }
}
