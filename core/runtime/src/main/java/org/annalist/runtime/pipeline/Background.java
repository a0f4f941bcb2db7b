package org.annalist.runtime.pipeline;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.annalist.api.Cancellation;

/**
 * Work that is done when asked for, one round at a time; what is asked during a round is answered
 * by the next one. Also the cancellation of its own work: asks whether it was closed. Safe for any
 * thread.
 */
final class Background implements Cancellation, AutoCloseable {

  private final Executor executor;
  private final Runnable round;
  private boolean asked;
  private boolean running;
  private volatile boolean closed;

  Background(Executor executor, Runnable round) {
    this.executor = executor;
    this.round = round;
  }

  /** Asks for a round. Returns at once. */
  synchronized void ask() {
    asked = true;
    if (!running && !closed) {
      running = true;
      executor.execute(this::work);
    }
  }

  private void work() {
    while (begin()) {
      try {
        round.run();
      } catch (CancellationException closing) {
        // The next question is whether to begin once more: no.
      } catch (RuntimeException e) {
        stop();
        if (!closed) {
          throw e;
        }
        return;
      }
    }
  }

  private synchronized boolean begin() {
    running = asked && !closed;
    asked = false;
    notifyAll();
    return running;
  }

  private synchronized void stop() {
    running = false;
    notifyAll();
  }

  /** Waits until nothing is asked for and nothing runs. */
  synchronized void awaitIdle() throws InterruptedException {
    while (running) {
      wait();
    }
  }

  @Override
  public boolean isCancelled() {
    return closed;
  }

  @Override
  public synchronized void close() {
    closed = true;
  }
}
