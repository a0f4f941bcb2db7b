package org.annalist.runtime.containment;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.annalist.api.Cancellation;
import org.annalist.runtime.registry.Plugin;

/**
 * Has plugins called so that their faults stay theirs.
 *
 * <ol>
 *   <li>The calls run on a thread of the pool; whoever asked for them waits and watches.
 *   <li>Whatever a plugin throws becomes a {@link PluginFault} that names it, and a strike; lack of
 *       memory is no strike.
 *   <li>After its time limit a plugin is told to stop, then interrupted. If it does not come back
 *       then, its thread is left behind and replaced, and the plugin is switched off.
 *   <li>A plugin that is off is not called.
 * </ol>
 */
public final class Guard {

  private static final long GRACE_MILLIS = 300;

  private final PluginThreads threads;
  private final Runnable faulted;

  /**
   * @param faulted called after each strike
   */
  public Guard(PluginThreads threads, Runnable faulted) {
    this.threads = threads;
    this.faulted = faulted;
  }

  /** Work in the course of which plugins are called, given what calls them. */
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    /** Does the work. */
    T run(Caller caller) throws PluginFault, X;
  }

  /**
   * Calls one plugin that may throw nothing, and waits.
   *
   * @throws CancellationException if {@code cancellation} asked to stop
   * @throws PluginFault if the plugin failed, took too long, or is off
   */
  public <P, T> T call(
      Plugin<P> plugin, Duration limit, Cancellation cancellation, Caller.Body<P, T> body)
      throws PluginFault {
    return run(cancellation, PluginFault.class, caller -> caller.call(plugin, limit, body));
  }

  /**
   * Calls one plugin and waits.
   *
   * @param expected exceptions that a plugin may throw by contract: they come as they are, and are
   *     no strike
   * @throws CancellationException if {@code cancellation} asked to stop
   * @throws PluginFault if the plugin failed, took too long, or is off
   */
  public <P, T, X extends Exception> T call(
      Plugin<P> plugin,
      Duration limit,
      Cancellation cancellation,
      Class<X> expected,
      Caller.Body<P, T> body)
      throws PluginFault, X {
    return run(cancellation, expected, caller -> caller.call(plugin, limit, expected, body));
  }

  /**
   * Does work that calls several plugins, in one task of the pool, because to hand a call to
   * another thread may cost more than the call.
   *
   * <p>If a plugin does not come back, the thread is left in it and the work is run once more on
   * another thread, where the call of this plugin throws its fault at once. So the work must
   * remember what it has done before each call, and go on from there.
   *
   * @throws CancellationException if {@code cancellation} asked to stop
   */
  public <T> T series(Cancellation cancellation, Work<T, RuntimeException> work) {
    try {
      return run(cancellation, RuntimeException.class, work);
    } catch (PluginFault e) {
      throw new IllegalStateException("A series of calls deals with faults itself", e);
    }
  }

  private <T, X extends Exception> T run(
      Cancellation cancellation, Class<X> expected, Work<T, X> work) throws PluginFault, X {
    Caller.Hang hang = null;
    while (true) {
      Caller.Hang known = hang;
      PoolTask<T> task =
          new PoolTask<>(self -> work.run(new Caller(this, self, cancellation, known)));
      threads.submit(task);
      hang = watch(task, cancellation);
      if (hang == null) {
        return outcome(task, expected);
      }
    }
  }

  /** Waits until the task is over; what hangs if it had to be given up, else null. */
  private Caller.Hang watch(PoolTask<?> task, Cancellation cancellation) {
    try {
      while (!task.await(cancellation)) {
        if (!task.stop(cancellation, GRACE_MILLIS)) {
          return left(task, cancellation);
        }
      }
      return null;
    } catch (InterruptedException e) {
      task.giveUp();
      replace(task);
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private Caller.Hang left(PoolTask<?> task, Cancellation cancellation) {
    replace(task);
    Call call = task.call();
    if (cancellation.isCancelled()) {
      if (call != null) {
        strike(call.plugin(), "it did not stop when it was told to");
      }
      throw new CancellationException();
    }
    String reason =
        "it did not come back within " + PluginFault.words(call.limit()) + " nor stop when told to";
    call.plugin().switchOff(reason);
    faulted.run();
    return new Caller.Hang(
        call.plugin(), PluginFault.of(call.plugin(), "hangs and was switched off", reason, null));
  }

  /** Puts another thread in the place of the one that a given-up task holds. */
  private void replace(PoolTask<?> task) {
    if (task.holdsThread()) {
      threads.replace();
    }
  }

  private static <T, X extends Exception> T outcome(PoolTask<T> task, Class<X> expected)
      throws PluginFault, X {
    Throwable failure = task.failure();
    if (failure == null) {
      return task.result();
    } else if (failure instanceof PluginFault fault) {
      throw fault;
    } else if (expected.isInstance(failure)) {
      throw expected.cast(failure);
    } else if (failure instanceof Error error) {
      throw error;
    }
    // Work throws nothing else that is checked.
    throw (RuntimeException) failure;
  }

  /** Counts a fault of a plugin that its results show. */
  public void strike(Plugin<?> plugin, String fault) {
    plugin.strike(fault);
    faulted.run();
  }
}
