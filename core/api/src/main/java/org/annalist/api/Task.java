package org.annalist.api;

import java.util.concurrent.CompletionStage;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Work that the runtime does on its own threads. Safe for any thread; nobody needs to wait for it.
 *
 * @param <T> what it gives in the end
 */
@ProviderType
public interface Task<T> {

  /** How far the work is; cheap, to be polled. */
  Progress progress();

  /** Asks the work to stop; what was committed stays. Does nothing if it ended. */
  void cancel();

  /** Completes with the result, exceptionally with the failure, or with a CancellationException. */
  CompletionStage<T> result();

  /**
   * Waits for the result; not for the UI thread.
   *
   * @throws InterruptedException if the waiting thread is interrupted; the work goes on
   * @throws java.util.concurrent.CancellationException if it was cancelled
   * @throws java.util.concurrent.CompletionException around what made it fail
   */
  T await() throws InterruptedException;

  /**
   * How far some work is.
   *
   * @param done units done, failed ones among them
   * @param total units in all, as far as they are known yet; may grow
   * @param failed units that failed
   * @param bytes bytes read so far
   * @param now what is worked on, or empty
   */
  record Progress(long done, long total, long failed, long bytes, String now) {
    /** Nothing is known yet. */
    public static final Progress NONE = new Progress(0, 0, 0, 0, "");
  }
}
