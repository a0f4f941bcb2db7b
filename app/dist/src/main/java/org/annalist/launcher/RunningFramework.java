package org.annalist.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * A started framework and the folder that it writes to; closing ends both, also when a bundle will
 * not stop.
 */
final class RunningFramework implements AutoCloseable {
  private final Framework framework;
  private final Storage storage;
  private final Duration patience;
  private boolean closed;

  private RunningFramework(Framework framework, Storage storage, Duration patience) {
    this.framework = framework;
    this.storage = storage;
    this.patience = patience;
  }

  /**
   * Starts the framework on the class path.
   *
   * @param settings its properties; where it writes is added here
   * @param temporary the folder to make its own folder in
   * @param patience how long closing waits for bundles
   */
  static RunningFramework start(Map<String, String> settings, Path temporary, Duration patience) {
    Storage storage = Storage.in(temporary);
    try {
      Map<String, String> all = new HashMap<>(settings);
      all.put(Constants.FRAMEWORK_STORAGE, storage.bundles().toString());
      FrameworkFactory factory = ServiceLoader.load(FrameworkFactory.class).iterator().next();
      Framework framework = factory.newFramework(all);
      framework.start();
      return new RunningFramework(framework, storage, patience);
    } catch (BundleException | RuntimeException | Error e) {
      storage.close();
      throw new IllegalStateException("The framework does not start", e);
    }
  }

  BundleContext context() {
    return framework.getBundleContext();
  }

  /**
   * Stops all bundles and deletes the framework's folder. Waits for bundles a few seconds at most;
   * may be called again.
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      framework.stop();
      framework.waitForStop(patience.toMillis());
    } catch (BundleException e) {
      throw new IllegalStateException("The framework does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      storage.close();
    }
  }
}
