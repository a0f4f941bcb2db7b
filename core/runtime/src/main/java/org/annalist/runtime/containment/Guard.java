package org.annalist.runtime.containment;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.annalist.api.Cancellation;
import org.annalist.api.Problem;
import org.annalist.runtime.registry.Plugin;

/**
 * Calls plugins so that their faults stay theirs.
 *
 * <ol>
 *   <li>The call runs on a thread of the pool; the caller waits.
 *   <li>Whatever it throws becomes a {@link PluginFault} that names the plugin, and a strike; lack
 *       of memory is no strike.
 *   <li>After its time limit it is cancelled, then interrupted. If it does not end then, its thread
 *       is left behind and replaced, and the plugin is switched off.
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

  /** What to call, given the plugin and when to stop. */
  @FunctionalInterface
  public interface Body<P, T> {
    /** Calls the plugin. */
    T call(P instance, Cancellation cancellation) throws Exception;
  }

  /**
   * Calls a plugin and waits.
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
      Body<P, T> body)
      throws PluginFault, X {
    if (plugin.isOff()) {
      throw new PluginFault(problem(plugin, "is switched off", plugin.offReason()), false, null);
    }
    Call<T> call =
        new Call<>(stop -> body.call(plugin.instance(), stop), cancellation::isCancelled);
    threads.submit(call);
    try {
      if (!call.await(limit.toNanos()) && !call.stop(GRACE_MILLIS)) {
        leave(plugin, limit, cancellation, call);
      }
    } catch (InterruptedException e) {
      call.giveUp();
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
    return outcome(plugin, limit, cancellation, expected, call);
  }

  /** Calls a plugin that may throw nothing. */
  public <P, T> T call(Plugin<P> plugin, Duration limit, Cancellation cancellation, Body<P, T> body)
      throws PluginFault {
    return call(plugin, limit, cancellation, NeverThrown.class, body);
  }

  private void leave(Plugin<?> plugin, Duration limit, Cancellation cancellation, Call<?> call)
      throws PluginFault {
    boolean holdsThread = call.giveUp();
    if (holdsThread) {
      threads.replace();
    }
    if (cancellation.isCancelled()) {
      if (holdsThread) {
        strike(plugin, "it did not stop when it was told to");
      }
      throw new CancellationException();
    }
    String reason = "it did not come back within " + words(limit) + " nor stop when told to";
    plugin.switchOff(reason);
    faulted.run();
    throw new PluginFault(problem(plugin, "hangs and was switched off", reason), true, null);
  }

  private <P, T, X extends Exception> T outcome(
      Plugin<P> plugin, Duration limit, Cancellation cancellation, Class<X> expected, Call<T> call)
      throws PluginFault, X {
    Throwable failure = call.failure();
    if (failure == null) {
      if (call.result() == null) {
        throw fault(plugin, "returned null", "null is not allowed", null);
      }
      return call.result();
    }
    if (cancellation.isCancelled()) {
      throw new CancellationException();
    }
    if (expected.isInstance(failure)) {
      throw expected.cast(failure);
    }
    if (failure instanceof CancellationException || failure instanceof InterruptedException) {
      throw fault(plugin, "took too long", "more than " + words(limit), failure);
    }
    if (failure instanceof OutOfMemoryError) {
      // Memory is shared: who runs out of it need not be who took it. So no strike.
      throw new PluginFault(problem(plugin, "failed", describe(failure)), true, failure);
    }
    throw fault(plugin, "failed", describe(failure), failure);
  }

  private PluginFault fault(Plugin<?> plugin, String what, String why, Throwable cause) {
    strike(plugin, why);
    return new PluginFault(problem(plugin, what, why), true, cause);
  }

  /** Counts a fault of a plugin that its results show. */
  public void strike(Plugin<?> plugin, String fault) {
    plugin.strike(fault);
    faulted.run();
  }

  private static Problem problem(Plugin<?> plugin, String what, String why) {
    String kind = plugin.kind().name();
    return Problem.error(
            "plugin.fault",
            kind.charAt(0)
                + kind.substring(1).toLowerCase(java.util.Locale.ROOT)
                + " "
                + plugin.name()
                + " "
                + what)
        .because(why)
        .remedy("Tell the author of " + plugin.home())
        .by(plugin.name());
  }

  /** The kind of failure, its message, and where in the plugin it happened. */
  private static String describe(Throwable failure) {
    String message = message(failure);
    return failure.getClass().getSimpleName() + message + where(failure.getStackTrace());
  }

  /** The innermost place that is not Java's own. */
  private static String where(StackTraceElement[] trace) {
    for (StackTraceElement frame : trace) {
      String name = frame.getClassName();
      if (!name.startsWith("java.") && !name.startsWith("jdk.")) {
        return " at " + frame;
      }
    }
    return "";
  }

  private static String message(Throwable failure) {
    try {
      return failure.getMessage() == null ? "" : ": " + failure.getMessage();
    } catch (RuntimeException e) {
      // The exception is the plugin's own class; it may be as faulty as the rest.
      return "";
    }
  }

  private static String words(Duration limit) {
    return limit.toMillis() < 1000 ? limit.toMillis() + " ms" : limit.toSeconds() + " s";
  }

  private static final class NeverThrown extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
