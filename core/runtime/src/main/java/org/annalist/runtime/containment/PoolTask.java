package org.annalist.runtime.containment;

import java.util.function.BooleanSupplier;
import org.annalist.api.Cancellation;

/**
 * Work in the course of which plugins are called: queued, then running on a thread of the pool,
 * then over or given up. Whoever waits for it sees which plugin it is in, and since when.
 */
final class PoolTask<T> {

  /** What is done. */
  @FunctionalInterface
  interface Work<T> {
    T run(PoolTask<T> task) throws Exception;
  }

  /** Ends the work of a thread that nobody waits for any more. */
  private static final class GivenUp extends Error {
    private static final long serialVersionUID = 1L;

    GivenUp() {
      super("given up", null, false, false);
    }
  }

  private static final long POLL_MILLIS = 20;

  private final Work<T> work;

  private Thread thread;
  private Call call;
  private boolean over;
  private boolean givenUp;
  private boolean holdsThread;
  private T result;
  private Throwable failure;

  PoolTask(Work<T> work) {
    this.work = work;
  }

  /** Runs on a thread of the pool; returns whether the thread can go on working. */
  boolean run() {
    synchronized (this) {
      if (givenUp) {
        return true;
      }
      thread = Thread.currentThread();
    }
    T made = null;
    Throwable thrown = null;
    try {
      made = work.run(this);
    } catch (Throwable e) {
      // Everything, OutOfMemoryError too: whoever waits decides.
      thrown = e;
    }
    synchronized (this) {
      over = true;
      result = made;
      failure = thrown;
      thread = null;
      notifyAll();
      return !givenUp;
    }
  }

  /** Begins a call, on the task's thread. */
  synchronized void begin(Call next) {
    checkWanted();
    call = next;
  }

  /** Ends the call, on the task's thread; does not return if it was given up. */
  synchronized void end() {
    checkWanted();
    if (call.isStopping()) {
      notifyAll();
    }
    call = null;
    // No interrupt can come any more; the next call must not find an old one.
    Thread.interrupted();
  }

  private void checkWanted() {
    if (givenUp) {
      throw new GivenUp();
    }
  }

  /** Waits until it is over, a call's time is up, or it is cancelled; whether it is over. */
  synchronized boolean await(Cancellation cancellation) throws InterruptedException {
    while (!over && !cancellation.isCancelled() && (call == null || !call.isLate())) {
      wait(POLL_MILLIS);
    }
    return over;
  }

  /**
   * Asks the call to stop, waits a little, then interrupts it and waits again; gives the task up if
   * that does not help. If the task was cancelled, all of it has to stop, not just the call.
   *
   * @return whether it went on, or is over; false if it was given up
   */
  synchronized boolean stop(Cancellation cancellation, long graceMillis)
      throws InterruptedException {
    Call stopped = call;
    if (!cancellation.isCancelled() && (stopped == null || !stopped.isLate())) {
      // The late one came back before it could be told.
      return true;
    }
    if (stopped != null) {
      stopped.stop();
    }
    BooleanSupplier well = () -> over || call != stopped && !cancellation.isCancelled();
    await(well, graceMillis);
    if (!well.getAsBoolean() && call != null && thread != null) {
      thread.interrupt();
      await(well, graceMillis);
    }
    if (!well.getAsBoolean()) {
      giveUp();
    }
    return !givenUp;
  }

  private void await(BooleanSupplier well, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (!well.getAsBoolean() && thread != null && System.nanoTime() < end) {
      wait(POLL_MILLIS);
    }
  }

  /** Leaves the task to itself, as it is now. */
  synchronized void giveUp() {
    givenUp = true;
    holdsThread = thread != null;
  }

  /** Whether a thread was in it when it was given up. */
  synchronized boolean holdsThread() {
    return holdsThread;
  }

  /** The call it was in when it was given up; null if it was in none. */
  synchronized Call call() {
    return call;
  }

  synchronized T result() {
    return result;
  }

  synchronized Throwable failure() {
    return failure;
  }
}
