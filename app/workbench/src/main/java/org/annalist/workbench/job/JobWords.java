package org.annalist.workbench.job;

import org.annalist.api.Task;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.state.Job;
import org.annalist.workbench.state.Jobs;

/** What is said of jobs: how far, how fast, how long yet; and how they ended. */
public final class JobWords {

  private final Words words;

  public JobWords(Words words) {
    this.words = words;
  }

  /** How far a running job is, on one line. */
  public String running(Job job, boolean stopping, long now) {
    Task.Progress progress = job.task().progress();
    String done = words.number(progress.done());
    String total = words.number(progress.total());
    if (stopping) {
      return words.of("jobs.stopping", done, total);
    }
    if (progress.total() == 0) {
      return words.of("jobs.starting");
    }
    if (progress.done() >= progress.total()) {
      return words.of("jobs.finishing", done, total);
    }
    long left = job.secondsLeft(now);
    String far =
        left < 0
            ? words.of("jobs.running", done, total)
            : words.of("jobs.left", done, total, rate(job.rate(now)), words.number(left));
    return progress.failed() == 0
        ? far
        : far + words.of("jobs.failedSome", words.number(progress.failed()));
  }

  /** Fast work is counted in whole units, slow work more exactly. */
  private String rate(double perSecond) {
    return perSecond >= 10 ? words.number(Math.round(perSecond)) : words.decimal(perSecond);
  }

  /** How a job ended, on one line. */
  public String ended(Jobs.Ended over) {
    Task.Progress progress = over.progress();
    String seconds = words.decimal((over.ended() - over.job().began()) / 1000.0);
    String done = words.number(progress.done());
    return switch (over.outcome()) {
      case DONE ->
          progress.failed() == 0
              ? words.of("jobs.done", done, seconds)
              : words.of("jobs.doneSome", done, seconds, words.number(progress.failed()));
      case CANCELLED -> words.of("jobs.cancelled", done, words.number(progress.total()), seconds);
      case FAILED -> words.of("jobs.failed", seconds, over.message());
    };
  }
}
