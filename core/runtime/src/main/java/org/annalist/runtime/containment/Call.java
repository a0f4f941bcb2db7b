package org.annalist.runtime.containment;

import java.time.Duration;
import org.annalist.runtime.registry.Plugin;

/** One call of a plugin: who is called, since when, and whether it was told to stop. */
final class Call {

  private final Plugin<?> plugin;
  private final Duration limit;
  private final long started = System.nanoTime();
  private volatile boolean stopping;

  Call(Plugin<?> plugin, Duration limit) {
    this.plugin = plugin;
    this.limit = limit;
  }

  Plugin<?> plugin() {
    return plugin;
  }

  Duration limit() {
    return limit;
  }

  /** Whether its time is up. */
  boolean isLate() {
    return System.nanoTime() - started > limit.toNanos();
  }

  /** Tells it to stop. */
  void stop() {
    stopping = true;
  }

  boolean isStopping() {
    return stopping;
  }
}
