package org.annalist.runtime.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.annalist.runtime.store.CorpusState;

/**
 * The one thread that writes. Changes that come close after each other are committed together, as
 * one revision.
 */
final class Committer implements AutoCloseable {

  private static final int MOST = 500;
  private static final long WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(1);
  // A commit takes longer the more documents there are; it shall never be the most of the work.
  private static final int WAIT_PER_COMMIT = 50;

  private final BlockingQueue<Request> queue = new LinkedBlockingQueue<>();
  private final Notifier notifier;
  private final Thread thread = new Thread(this::work, "committer");
  private volatile CorpusState state = CorpusState.EMPTY;
  private volatile boolean closed;
  private long lastNanos;

  /**
   * @param change changes the state; false if it does not apply any more
   * @param urgent whether somebody waits for it
   */
  private record Request(
      Predicate<CorpusState.Change> change, boolean urgent, CompletableFuture<Long> revision) {}

  Committer(Notifier notifier) {
    this.notifier = notifier;
    thread.setDaemon(true);
    thread.start();
  }

  /** The newest revision. */
  CorpusState state() {
    return state;
  }

  /**
   * Hands over a change.
   *
   * @param change applied on the committer's thread; false if it does not apply any more, then it
   *     must have changed nothing
   * @param urgent whether to commit at once
   * @return completes with the number of the revision, or with -1 if the change did not apply
   */
  CompletableFuture<Long> submit(Predicate<CorpusState.Change> change, boolean urgent) {
    Request request = new Request(change, urgent, new CompletableFuture<>());
    queue.add(request);
    if (closed) {
      request.revision.completeExceptionally(closedException());
    }
    return request.revision;
  }

  private static IllegalStateException closedException() {
    return new IllegalStateException("The platform is closed");
  }

  private void work() {
    try {
      while (!closed) {
        List<Request> group = group();
        long begun = System.nanoTime();
        commit(group);
        lastNanos = System.nanoTime() - begun;
      }
    } catch (InterruptedException closing) {
      // Only close() interrupts this thread.
    }
    for (Request request : queue) {
      request.revision.completeExceptionally(closedException());
    }
  }

  private List<Request> group() throws InterruptedException {
    List<Request> group = new ArrayList<>();
    Request next = queue.take();
    long end = System.nanoTime() + waitNanos();
    while (next != null) {
      group.add(next);
      if (group.size() >= MOST || next.urgent) {
        break;
      }
      next = queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }
    return group;
  }

  private long waitNanos() {
    return Math.max(WAIT_NANOS, Math.min(LONGEST_WAIT_NANOS, lastNanos * WAIT_PER_COMMIT));
  }

  private void commit(List<Request> group) {
    CorpusState.Change change = new CorpusState.Change(state);
    List<Request> applied = new ArrayList<>();
    List<Request> rejected = new ArrayList<>();
    for (Request request : group) {
      try {
        (request.change.test(change) ? applied : rejected).add(request);
      } catch (RuntimeException e) {
        request.revision.completeExceptionally(e);
      }
    }
    if (!applied.isEmpty()) {
      state = change.build();
      notifier.tell(state.revision());
    }
    applied.forEach(request -> request.revision.complete(state.revision()));
    rejected.forEach(request -> request.revision.complete(-1L));
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
