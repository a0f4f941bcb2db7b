package org.annalist.runtime.containment;

import java.util.function.BooleanSupplier;
import org.annalist.api.Cancellation;

/** One call of a plugin: queued, then running on a thread of the pool, then over or given up. */
final class Call<T> {

  /** What is called. */
  @FunctionalInterface
  interface Body<T> {
    T run(Cancellation cancellation) throws Exception;
  }

  private static final long POLL_MILLIS = 20;

  private final Body<T> body;
  private final BooleanSupplier cancelled;
  private volatile boolean stopping;

  private Thread thread;
  private long started;
  private boolean over;
  private boolean givenUp;
  private T result;
  private Throwable failure;

  Call(Body<T> body, BooleanSupplier cancelled) {
    this.body = body;
    this.cancelled = cancelled;
  }

  /** Runs on a thread of the pool; returns whether the thread can go on working. */
  boolean run() {
    synchronized (this) {
      if (givenUp) {
        return true;
      }
      thread = Thread.currentThread();
      started = System.nanoTime();
      notifyAll();
    }
    T made = null;
    Throwable thrown = null;
    try {
      made = body.run(Cancellation.of(() -> stopping || cancelled.getAsBoolean()));
    } catch (Throwable e) {
      // Everything, StackOverflowError, LinkageError and OutOfMemoryError too: the caller decides.
      thrown = e;
    }
    synchronized (this) {
      over = true;
      result = made;
      failure = thrown;
      thread = null;
      notifyAll();
      // No interrupt can come any more; the next call must not find an old one.
      Thread.interrupted();
      return !givenUp;
    }
  }

  /**
   * Waits until the call is over, its running time is up, or it is cancelled; whether it is over.
   */
  synchronized boolean await(long limitNanos) throws InterruptedException {
    while (!over && !cancelled.getAsBoolean() && !isLate(limitNanos)) {
      wait(POLL_MILLIS);
    }
    return over;
  }

  private boolean isLate(long limitNanos) {
    return thread != null && System.nanoTime() - started > limitNanos;
  }

  /** Asks the plugin to stop, waits a little, then interrupts it and waits again. */
  synchronized boolean stop(long graceMillis) throws InterruptedException {
    stopping = true;
    awaitOver(graceMillis);
    if (!over && thread != null) {
      thread.interrupt();
      awaitOver(graceMillis);
    }
    return over;
  }

  private void awaitOver(long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (!over && thread != null && System.nanoTime() < end) {
      wait(POLL_MILLIS);
    }
  }

  /** Leaves the call to itself; returns whether it holds a thread. */
  synchronized boolean giveUp() {
    givenUp = true;
    return !over && thread != null;
  }

  synchronized T result() {
    return result;
  }

  synchronized Throwable failure() {
    return failure;
  }
}
