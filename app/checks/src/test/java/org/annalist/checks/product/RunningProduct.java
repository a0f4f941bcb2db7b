package org.annalist.checks.product;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;

/** The headless product in this process, so that a test can change its bundles while it runs. */
final class RunningProduct implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 20_000;

  private final Framework framework;
  private volatile List<String> arguments = List.of();

  private RunningProduct(Framework framework) {
    this.framework = framework;
  }

  /** Starts the built distribution with its plugins; the framework writes to the folder. */
  static RunningProduct start(Path folder) throws Exception {
    Distribution distribution = Distribution.built();
    Properties settings = new Properties();
    Path file = distribution.home().resolve("conf/framework.properties");
    try (InputStream in = Files.newInputStream(file)) {
      settings.load(in);
    }
    Map<String, String> all = new HashMap<>();
    settings.stringPropertyNames().forEach(key -> all.put(key, settings.getProperty(key)));
    all.put(Constants.FRAMEWORK_STORAGE, folder.toString());
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(all);
    framework.start();
    RunningProduct product = new RunningProduct(framework);
    BundleContext context = framework.getBundleContext();
    context.registerService(Supplier.class, product::arguments, marked("annalist.arguments"));
    context.registerService(Supplier.class, List::of, marked("annalist.faults"));
    List<Path> jars = new ArrayList<>(distribution.jars("bundle"));
    jars.addAll(distribution.jars("plugins"));
    List<Bundle> bundles = new ArrayList<>();
    for (Path jar : jars) {
      bundles.add(context.installBundle("reference:" + jar.toUri()));
    }
    for (Bundle bundle : bundles) {
      bundle.start();
    }
    return product;
  }

  private static Dictionary<String, Object> marked(String mark) {
    return new Hashtable<>(Map.of(mark, true));
  }

  private List<String> arguments() {
    return arguments;
  }

  /** Installs and starts a further plugin. */
  Bundle install(Path jar) throws BundleException, IOException {
    try (InputStream bytes = Files.newInputStream(jar)) {
      Bundle bundle = framework.getBundleContext().installBundle(jar.toUri().toString(), bytes);
      bundle.start();
      return bundle;
    }
  }

  /** Puts another version in the place of a plugin, as the workbench does when its file changes. */
  void update(Bundle bundle, Path jar) throws Exception {
    try (InputStream bytes = Files.newInputStream(jar)) {
      bundle.update(bytes);
    }
    CountDownLatch refreshed = new CountDownLatch(1);
    framework
        .adapt(FrameworkWiring.class)
        .refreshBundles(List.of(bundle), event -> refreshed.countDown());
    if (!refreshed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
      throw new AssertionError("The packages of " + bundle + " were not refreshed");
    }
  }

  /** Runs a command of the program and gives its exit code. */
  int call(Object... command) throws Exception {
    arguments = Arrays.stream(command).map(Object::toString).toList();
    var filter =
        FrameworkUtil.createFilter(
            "(&(objectClass=" + Callable.class.getName() + ")(annalist.main=true))");
    ServiceTracker<Callable<?>, Callable<?>> tracker =
        new ServiceTracker<>(framework.getBundleContext(), filter, null);
    tracker.open();
    try {
      Callable<?> main = tracker.waitForService(PATIENCE_MILLIS);
      if (main == null) {
        throw new AssertionError("No bundle offers the command");
      }
      return (Integer) main.call();
    } finally {
      tracker.close();
    }
  }

  @Override
  public void close() throws BundleException {
    framework.stop();
    try {
      framework.waitForStop(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
