package org.annalist.launcher.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;

/** Offers a command that does what its arguments say. */
public final class CommandActivator implements BundleActivator {
  private static final int PATIENCE_SECONDS = 30;

  @Override
  public void start(BundleContext context) {
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put("annalist.main", true);
    Callable<Object> command = () -> run(context, strings(context, "annalist.arguments"));
    context.registerService(Callable.class, command, properties);
  }

  @Override
  public void stop(BundleContext context) {}

  private static Object run(BundleContext context, List<String> arguments) throws Exception {
    int property = arguments.indexOf("property");
    if (property >= 0) {
      String value = context.getProperty(arguments.get(property + 1));
      Files.writeString(Path.of(arguments.get(property + 2)), String.valueOf(value));
      return 0;
    }
    switch (arguments.isEmpty() ? "none" : arguments.get(0)) {
      case "exit":
        return Integer.valueOf(arguments.get(1));
      case "throw":
        throw new IllegalArgumentException("thrown by the command");
      case "link":
        throw new UnsatisfiedLinkError("no window library");
      case "text":
        return "no code";
      case "threads":
        new Thread(new CountDownLatch(1)::countDown, "ends").start();
        new Thread(CommandActivator::waitForEver, "never ends").start();
        return 5;
      case "list":
        write(Path.of(arguments.get(1)), context);
        return 0;
      case "open":
        return follow(context, Path.of(arguments.get(1)), Path.of(arguments.get(2)));
      default:
        return arguments.size();
    }
  }

  /** Writes the active bundles, the plugins' services and the faults, and the thread's name. */
  private static void write(Path file, BundleContext context) throws Exception {
    StringBuilder text = new StringBuilder("thread " + Thread.currentThread().getName() + "\n");
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getState() == Bundle.ACTIVE) {
        text.append("active ").append(bundle.getSymbolicName()).append('\n');
      }
    }
    strings(context, "annalist.faults").forEach(fault -> text.append("fault " + fault + "\n"));
    Files.writeString(file, text);
  }

  /**
   * Drops a plugin into the folder, waits until it is there, deletes it and waits until it is gone.
   */
  private static int follow(BundleContext context, Path plugin, Path folder) throws Exception {
    CountDownLatch came = new CountDownLatch(1);
    CountDownLatch went = new CountDownLatch(1);
    context.addServiceListener(
        event -> (event.getType() == ServiceEvent.UNREGISTERING ? went : came).countDown(),
        "(sample.plugin=*)");
    Path copy = Files.copy(plugin, folder.resolve(plugin.getFileName()));
    if (!came.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      return 11;
    }
    Files.delete(copy);
    return went.await(PATIENCE_SECONDS, TimeUnit.SECONDS) ? 0 : 12;
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(BundleContext context, String mark) throws Exception {
    ServiceReference<?> reference =
        Arrays.stream(context.getServiceReferences(Supplier.class.getName(), "(" + mark + "=true)"))
            .findFirst()
            .orElseThrow();
    return ((Supplier<List<String>>) context.getService(reference)).get();
  }

  private static void waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
