package org.annalist.runtime.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.annalist.api.Cancellation;
import org.annalist.api.Task;

/** Work on a thread of the runtime, which says how far it is and can be cancelled. */
public final class RunningTask<T> implements Task<T>, Cancellation {

  private final CompletableFuture<T> future = new CompletableFuture<>();
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong total = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private volatile String now = "";
  private volatile boolean cancelled;

  /** What a task does. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it; {@code task} is told about progress and asked whether to stop. */
    T run(RunningTask<T> task) throws Exception;
  }

  /** Starts work on an executor. */
  public static <T> RunningTask<T> start(Executor executor, Work<T> work) {
    RunningTask<T> task = new RunningTask<>();
    executor.execute(
        () -> {
          try {
            task.future.complete(work.run(task));
          } catch (Throwable e) {
            // The failure belongs to whoever waits for the task, whatever it is.
            task.future.completeExceptionally(e);
          }
        });
    return task;
  }

  /** Counts units that are known to be there. */
  public void found(long units) {
    total.addAndGet(units);
  }

  /** Counts a unit that is done. */
  public void done(boolean well, long bytesRead) {
    if (!well) {
      failed.incrementAndGet();
    }
    bytes.addAndGet(bytesRead);
    done.incrementAndGet();
  }

  /** Says what is worked on. */
  public void now(String what) {
    now = what;
  }

  @Override
  public Progress progress() {
    return new Progress(done.get(), total.get(), failed.get(), bytes.get(), now);
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public CompletionStage<T> result() {
    return future.copy();
  }

  @Override
  public T await() throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException cancellation) {
        throw cancellation;
      }
      throw new CompletionException(e.getCause());
    }
  }
}
