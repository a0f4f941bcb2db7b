package org.annalist.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks into the plugin folders now and then, so that plugins come and go while the workbench is
 * open.
 */
final class PluginWatch {
  private final ScheduledExecutorService clock;

  PluginWatch(List<PluginFolder> folders, Duration pause, Faults faults) {
    clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "plugin folders");
              thread.setDaemon(true);
              return thread;
            });
    Runnable poll =
        () -> {
          try {
            folders.forEach(PluginFolder::poll);
          } catch (RuntimeException e) {
            // A clock never calls again a task that threw.
            faults.report("The plugin folders were not followed: " + e);
          }
        };
    clock.scheduleWithFixedDelay(poll, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Looks no more; a look that has begun may still end. */
  void close() {
    clock.shutdownNow();
  }
}
