package org.annalist.workbench.files;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.annalist.api.Task;

/** A task that begins when another one is done, and needs its result. Safe for any thread. */
final class TaskChain<A, B> implements Task<B> {

  private final CompletableFuture<B> result;
  private volatile Task<?> now;
  private volatile boolean cancelled;

  /**
   * Waits for the first and starts the second.
   *
   * @param next starts the second task; called on any thread, and must return at once
   */
  TaskChain(Task<A> first, Function<A, Task<B>> next) {
    now = first;
    result =
        first
            .result()
            .thenCompose(
                value -> {
                  Task<B> second = next.apply(value);
                  now = second;
                  if (cancelled) {
                    second.cancel();
                  }
                  return second.result();
                })
            .toCompletableFuture();
  }

  @Override
  public Progress progress() {
    return now.progress();
  }

  @Override
  public void cancel() {
    cancelled = true;
    now.cancel();
  }

  @Override
  public CompletionStage<B> result() {
    return result.copy();
  }

  @Override
  public B await() throws InterruptedException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException cancellation) {
        throw cancellation;
      }
      throw new CompletionException(e.getCause());
    }
  }
}
