package org.annalist.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.annalist.api.Task;

/** Says now and then how far a task is: a count, a rate, and when it will be done. */
final class ProgressLine {

  private static final int PERIOD_SECONDS = 2;

  private final PrintWriter err;
  private final Task<?> task;
  private final long started = System.nanoTime();
  private ScheduledExecutorService clock;

  ProgressLine(PrintWriter err, Task<?> task) {
    this.err = err;
    this.task = task;
  }

  /** Begins to speak, every two seconds. */
  void start() {
    clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "progress");
              thread.setDaemon(true);
              return thread;
            });
    clock.scheduleAtFixedRate(
        () -> say(task.progress()), PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
  }

  /** Stops, and says how it ended; nothing if it never started. */
  void stop() {
    if (clock != null) {
      clock.shutdownNow();
      say(task.progress());
    }
  }

  private void say(Task.Progress progress) {
    double seconds = (System.nanoTime() - started) / 1e9;
    err.println(describe(progress, seconds));
  }

  /** One line of progress after some seconds of work. */
  static String describe(Task.Progress progress, double seconds) {
    StringBuilder line = new StringBuilder();
    line.append(progress.done()).append(" of ").append(progress.total()).append(" documents");
    if (progress.failed() > 0) {
      line.append(", ").append(progress.failed()).append(" failed");
    }
    if (seconds > 0 && progress.done() > 0) {
      double rate = progress.done() / seconds;
      line.append(
          String.format(
              Locale.ROOT, ", %.1f/s, %.1f MB/s", rate, progress.bytes() / 1e6 / seconds));
      if (progress.done() < progress.total()) {
        long left = Math.round((progress.total() - progress.done()) / rate);
        line.append(", about ").append(left).append(" s left");
      }
    }
    return line.toString();
  }
}
