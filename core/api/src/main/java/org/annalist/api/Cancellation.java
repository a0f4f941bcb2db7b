package org.annalist.api;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * A question that long work asks now and then: should I stop?
 *
 * <p>Asking is cheap (one volatile read), so ask at least once per few kilobytes of text or per
 * thousand rows. Being cancelled is no error: throw {@link CancellationException} by {@link #check}
 * and let it fly.
 */
@FunctionalInterface
public interface Cancellation {

  /** Never cancelled. */
  Cancellation NONE = () -> false;

  /** Whether the work should stop. */
  boolean isCancelled();

  /**
   * Ends the work if it is cancelled or its thread is interrupted.
   *
   * @throws CancellationException if so
   */
  default void check() {
    if (isCancelled() || Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }

  /** A cancellation that asks {@code question}, which must be cheap and safe for any thread. */
  static Cancellation of(BooleanSupplier question) {
    return question::getAsBoolean;
  }
}
