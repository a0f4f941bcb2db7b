package org.annalist.workbench.thread;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.annalist.api.Cancellation;

/**
 * Where models, snapshots and the journal are asked, so that the UI thread never runs a plugin's
 * code and never waits. Asked on the UI thread; answers come on the UI thread.
 *
 * <p>A question replaces the one under the same key: the older is cancelled, its answer dropped.
 */
public final class Background implements AutoCloseable {

  private static final int SECONDS = 20;

  private final UiThread ui;
  private final ExecutorService threads;
  private final Map<Object, Question> open = new HashMap<>();
  private final AtomicInteger waiting = new AtomicInteger();

  /** A question that was asked and not yet answered. */
  private static final class Question {
    private volatile boolean cancelled;
  }

  public Background(UiThread ui) {
    this.ui = ui;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "workbench-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Asks in the background.
   *
   * @param key questions with an equal key replace each other
   * @param answer called with the result
   * @param fault called with what was thrown, or with a TimeoutException after 20 s
   */
  public <T> void ask(
      Object key,
      Function<Cancellation, T> question,
      Consumer<T> answer,
      Consumer<Throwable> fault) {
    cancel(key);
    Question asked = new Question();
    open.put(key, asked);
    waiting.incrementAndGet();
    Cancellation cancellation = Cancellation.of(() -> asked.cancelled);
    CompletableFuture.supplyAsync(() -> question.apply(cancellation), threads)
        .orTimeout(SECONDS, TimeUnit.SECONDS)
        .whenComplete(
            (result, failure) ->
                ui.post(
                    asked,
                    () -> {
                      waiting.decrementAndGet();
                      if (open.remove(key, asked)) {
                        asked.cancelled = true;
                        settle(result, failure, answer, fault);
                      }
                    }));
  }

  private static <T> void settle(
      T result, Throwable failure, Consumer<T> answer, Consumer<Throwable> fault) {
    if (failure == null) {
      answer.accept(result);
      return;
    }
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (!(cause instanceof CancellationException)) {
      fault.accept(
          cause instanceof TimeoutException
              ? new TimeoutException("no answer within " + SECONDS + " s")
              : cause);
    }
  }

  /** Drops the question under a key, if there is one. */
  public void cancel(Object key) {
    Question asked = open.remove(key);
    if (asked != null) {
      asked.cancelled = true;
    }
  }

  /** Whether any question is not answered yet. */
  public boolean isBusy() {
    return waiting.get() > 0;
  }

  @Override
  public void close() {
    open.values().forEach(asked -> asked.cancelled = true);
    open.clear();
    threads.shutdownNow();
  }
}
