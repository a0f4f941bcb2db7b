package org.annalist.workbench.state;

import org.annalist.api.Task;

/**
 * Work of the runtime that the user waits for.
 *
 * @param label what it does, in the language of the window
 * @param task the work
 * @param began when it began, in milliseconds
 */
public record Job(String label, Task<?> task, long began) {

  /** Done from 0 to 1; 0 while nothing is known. */
  public double share() {
    Task.Progress progress = task.progress();
    return progress.total() == 0 ? 0 : Math.min(1, progress.done() / (double) progress.total());
  }

  public boolean isOver() {
    return task.result().toCompletableFuture().isDone();
  }

  /** Units done in a second so far; 0 if that cannot be said yet. */
  public double rate(long now) {
    double passed = (now - began) / 1000.0;
    return passed < 0.5 ? 0 : task.progress().done() / passed;
  }

  /** Seconds that are left, at the rate so far; -1 if that cannot be said yet. */
  public long secondsLeft(long now) {
    double share = share();
    double passed = now - began;
    return share <= 0 || passed < 500 ? -1 : Math.round(passed * (1 - share) / share / 1000);
  }
}
