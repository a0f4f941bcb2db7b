package org.annalist.runtime.containment;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.annalist.api.Cancellation;
import org.annalist.runtime.registry.Plugin;

/** Calls plugins, one after another, from one task of the pool. For the task's thread alone. */
public final class Caller {

  private final Guard guard;
  private final PoolTask<?> task;
  private final Cancellation cancellation;
  private final Hang hang;

  /** What to call, given the plugin and when to stop. */
  @FunctionalInterface
  public interface Body<P, T> {
    /** Calls the plugin. */
    T call(P instance, Cancellation cancellation) throws Exception;
  }

  /** A plugin that did not come back, and what is said of it. */
  record Hang(Plugin<?> plugin, PluginFault fault) {}

  /**
   * @param hang what made the task before this one be given up; null if this is the first
   */
  Caller(Guard guard, PoolTask<?> task, Cancellation cancellation, Hang hang) {
    this.guard = guard;
    this.task = task;
    this.cancellation = cancellation;
    this.hang = hang;
  }

  /**
   * Calls a plugin that may throw nothing.
   *
   * @throws CancellationException if the task was cancelled
   * @throws PluginFault if the plugin failed, took too long, or is off
   */
  public <P, T> T call(Plugin<P> plugin, Duration limit, Body<P, T> body) throws PluginFault {
    return call(plugin, limit, NeverThrown.class, body);
  }

  /**
   * Calls a plugin.
   *
   * @param expected exceptions that a plugin may throw by contract: they come as they are, and are
   *     no strike
   * @throws CancellationException if the task was cancelled
   * @throws PluginFault if the plugin failed, took too long, or is off
   */
  public <P, T, X extends Exception> T call(
      Plugin<P> plugin, Duration limit, Class<X> expected, Body<P, T> body) throws PluginFault, X {
    if (hang != null && hang.plugin() == plugin) {
      throw hang.fault();
    }
    if (plugin.isOff()) {
      throw PluginFault.uncalled(plugin);
    }
    cancellation.check();
    Call call = new Call(plugin, limit);
    T result = null;
    Throwable failure = null;
    task.begin(call);
    try {
      result =
          body.call(
              plugin.instance(),
              Cancellation.of(() -> call.isStopping() || cancellation.isCancelled()));
    } catch (Throwable e) {
      // Everything, StackOverflowError and LinkageError too: a plugin may do anything.
      failure = e;
    }
    task.end();
    if (failure != null) {
      throw judged(plugin, limit, expected, failure);
    } else if (result == null) {
      throw fault(plugin, "returned null", "null is not allowed", null);
    }
    return result;
  }

  /** What a failure of a plugin is to whoever called it. */
  private <X extends Exception> PluginFault judged(
      Plugin<?> plugin, Duration limit, Class<X> expected, Throwable failure) throws X {
    if (cancellation.isCancelled()) {
      throw new CancellationException();
    }
    if (expected.isInstance(failure)) {
      throw expected.cast(failure);
    }
    if (failure instanceof CancellationException || failure instanceof InterruptedException) {
      return fault(plugin, "took too long", "more than " + PluginFault.words(limit), failure);
    }
    if (failure instanceof OutOfMemoryError) {
      // Memory is shared: who runs out of it need not be who took it. So no strike.
      return PluginFault.of(plugin, "failed", PluginFault.describe(failure), failure);
    }
    return fault(plugin, "failed", PluginFault.describe(failure), failure);
  }

  private PluginFault fault(Plugin<?> plugin, String what, String why, Throwable cause) {
    guard.strike(plugin, why);
    return PluginFault.of(plugin, what, why, cause);
  }

  /** Stands for no exception at all. */
  private static final class NeverThrown extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
