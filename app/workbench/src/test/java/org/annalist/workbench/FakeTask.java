package org.annalist.workbench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.annalist.api.Task;

/** A task that a test completes. */
public final class FakeTask<T> implements Task<T> {

  private final CompletableFuture<T> result;

  public FakeTask(CompletableFuture<T> result) {
    this.result = result;
  }

  @Override
  public Progress progress() {
    return new Progress(result.isDone() ? 1 : 0, 1, 0, 0, "");
  }

  @Override
  public void cancel() {
    result.cancel(false);
  }

  @Override
  public CompletionStage<T> result() {
    return result;
  }

  @Override
  public T await() {
    return result.join();
  }
}
