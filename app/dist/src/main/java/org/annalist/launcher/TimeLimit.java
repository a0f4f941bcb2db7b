package org.annalist.launcher;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs foreign code on a thread of its own and waits for it no longer than the limit. A task that
 * is late is left behind on its daemon thread: code that hangs cannot be ended, but it need not
 * take the program with it.
 */
record TimeLimit(Duration limit) {

  /**
   * The task's result.
   *
   * @throws TimeoutException if it has not ended within the limit
   * @throws Exception what the task threw; an error of the task comes as the cause of an {@link
   *     ExecutionException}
   */
  <T> T call(String name, Callable<T> task) throws Exception {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(future, name);
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }
}
