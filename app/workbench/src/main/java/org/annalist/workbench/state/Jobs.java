package org.annalist.workbench.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.annalist.api.Task;
import org.annalist.api.corpus.ImportReport;

/** The work that the user waits for, and how the work before it ended. UI thread only. */
public final class Jobs {

  private static final int MOST = 50;

  /** How a job ended. */
  public enum Outcome {
    DONE,
    CANCELLED,
    FAILED
  }

  /**
   * A job that is over.
   *
   * @param outcome how it ended
   * @param progress how far it came
   * @param message why it failed; else empty
   * @param ended when, in milliseconds
   */
  public record Ended(
      Job job, Outcome outcome, Task.Progress progress, String message, long ended) {}

  private final Runnable changed;
  private final List<Job> running = new ArrayList<>();
  private final Set<Job> stopping = new HashSet<>();
  private final Deque<Ended> ended = new ArrayDeque<>();

  Jobs(Runnable changed) {
    this.changed = changed;
  }

  /** Running jobs, the oldest first. */
  public List<Job> running() {
    return List.copyOf(running);
  }

  /** Jobs that are over, the newest first. */
  public List<Ended> ended() {
    return List.copyOf(ended);
  }

  /** Whether a job was asked to stop. */
  public boolean isStopping(Job job) {
    return stopping.contains(job);
  }

  void add(Job job) {
    running.add(job);
    changed.run();
  }

  /** Asks a job, and no other, to stop; it runs until it has. */
  public void cancel(Job job) {
    if (running.contains(job)) {
      stopping.add(job);
      job.task().cancel();
      changed.run();
    }
  }

  /** Forgets a job that is over. */
  public void forget(Ended over) {
    ended.remove(over);
    changed.run();
  }

  /** Forgets all jobs that are over. */
  public void forgetEnded() {
    ended.clear();
    changed.run();
  }

  void sweep() {
    for (Job job : running()) {
      if (job.isOver()) {
        running.remove(job);
        stopping.remove(job);
        ended.addFirst(over(job));
      }
    }
    while (ended.size() > MOST) {
      ended.removeLast();
    }
    changed.run();
  }

  private static Ended over(Job job) {
    CompletableFuture<?> result = job.task().result().toCompletableFuture();
    Outcome outcome = Outcome.DONE;
    String message = "";
    try {
      if (result.join() instanceof ImportReport report && report.cancelled()) {
        outcome = Outcome.CANCELLED;
      }
    } catch (CancellationException e) {
      outcome = Outcome.CANCELLED;
    } catch (CompletionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      outcome = cause instanceof CancellationException ? Outcome.CANCELLED : Outcome.FAILED;
      message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
    return new Ended(job, outcome, job.task().progress(), message, System.currentTimeMillis());
  }
}
