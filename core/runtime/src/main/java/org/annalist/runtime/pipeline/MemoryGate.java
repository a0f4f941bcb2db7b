package org.annalist.runtime.pipeline;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.annalist.api.Cancellation;

/**
 * Keeps large sources from being worked on at once when memory would not do for all of them. Safe
 * for any thread.
 */
final class MemoryGate {

  // Bytes of memory that a byte of a source needs while it is read, scanned and analysed: its
  // bytes, its characters before and after, tokens, findings.
  private static final int FACTOR = 12;
  private static final int UNIT = 1 << 16;

  private final int most;
  private final Semaphore free;

  /**
   * @param memory bytes that there are
   */
  MemoryGate(long memory) {
    most = (int) Math.max(1, Math.min(Integer.MAX_VALUE, memory / FACTOR / UNIT));
    free = new Semaphore(most, true);
  }

  /**
   * Does work when there is room; what is too large for all of it waits until it is alone.
   *
   * @param length bytes of the source, or -1
   * @throws java.util.concurrent.CancellationException if cancelled while waiting
   */
  void run(long length, Cancellation cancellation, Runnable work) throws InterruptedException {
    int units = (int) Math.min(most, Math.max(0, length) / UNIT);
    while (!free.tryAcquire(units, 50, TimeUnit.MILLISECONDS)) {
      cancellation.check();
    }
    try {
      work.run();
    } finally {
      free.release(units);
    }
  }
}
