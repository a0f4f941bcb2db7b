package org.annalist.cli;

import java.nio.file.Path;
import java.util.List;
import org.annalist.api.Task;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.platform.Platform;

/** Imports documents while it says how far it is, and says in the end what failed. */
final class Importing {

  private final Platform platform;
  private final Console console;
  private final boolean quiet;

  Importing(Platform platform, Console console, boolean quiet) {
    this.platform = platform;
    this.console = console;
    this.quiet = quiet;
  }

  ImportReport run(List<Path> paths, int jobs) throws InterruptedException {
    platform.problems().forEach(problem -> console.error(problem.toString()));
    Task<ImportReport> task = platform.corpus().add(new ImportRequest(paths, jobs));
    // Ctrl+C: the work stops where it is; the virtual machine itself ends with code 130.
    Thread stop = new Thread(task::cancel, "cancel");
    Runtime.getRuntime().addShutdownHook(stop);
    ProgressLine line = new ProgressLine(console.err(), task);
    if (!quiet) {
      line.start();
    }
    try {
      return task.await();
    } finally {
      line.stop();
      removeHook(stop);
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyShuttingDown) {
      // Then the hook has done its work.
    }
  }

  /** Names what failed on standard error, and gives the exit code. */
  int conclude(ImportReport report) {
    report.warnings().forEach(problem -> console.error(problem.toString()));
    report.failures().forEach(problem -> console.error(problem.toString()));
    int done = report.documents().size();
    if (report.cancelled()) {
      console.error("Cancelled after " + count(done) + ".");
      return ExitCode.CANCELLED;
    }
    if (!report.failures().isEmpty()) {
      console.error(report.failures().size() + " failed as named above; " + count(done) + " done.");
      return ExitCode.INCOMPLETE;
    }
    if (done == 0) {
      console.error("No document was found. Give files, folders or zip archives that hold some.");
      return ExitCode.INCOMPLETE;
    }
    return ExitCode.OK;
  }

  private static String count(int documents) {
    return documents == 1 ? "1 document" : documents + " documents";
  }
}
