package org.annalist.launcher;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;

/**
 * One run of Annalist, from the start of the framework to the exit code.
 *
 * <p>The launcher and the bundles share no class of ours, so they speak through services of JDK
 * types. The launcher registers two {@link Supplier}s of a list of strings: the program's arguments
 * ({@code annalist.arguments=true}) and the faults of bundles so far ({@code
 * annalist.faults=true}). It calls the one {@link Callable} with {@code annalist.main=true} on its
 * own thread, which on macOS must be the first of the process; the result is the exit code. The
 * folders that plugins are taken from are the framework property {@code annalist.plugins}.
 *
 * @param distribution where the bundles are
 * @param arguments the program's arguments, untouched
 * @param morePlugins a path list of further plugin folders, or null
 * @param userFolder where the user's settings are, and the journal of a window that is opened
 * @param patience how long a bundle's start or stop, or the command's coming, is waited for
 * @param err where messages go
 */
record Launch(
    Distribution distribution,
    List<String> arguments,
    String morePlugins,
    Path userFolder,
    Duration patience,
    PrintStream err) {
  private static final String JOURNAL = "annalist.journal";
  private static final String PLUGINS = "annalist.plugins";
  private static final Duration POLL = Duration.ofMillis(500);

  /** Runs the command and returns the exit code; never throws, whatever happens. */
  int run() {
    Faults faults = new Faults(err);
    try (RunningFramework framework =
        RunningFramework.start(
            settings(), Path.of(System.getProperty("java.io.tmpdir")), patience)) {
      // A run that is told to end still stops its bundles and leaves no folder behind.
      Runtime.getRuntime().addShutdownHook(new Thread(framework::close, "shutdown"));
      return execute(framework.context(), faults);
    } catch (Throwable failure) {
      return explain(failure);
    }
  }

  /**
   * Only what an analyst does in a window is kept; other runs depend on nothing but their input.
   */
  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(distribution.settings());
    settings.put(
        PLUGINS,
        distribution.pluginFolders(morePlugins).stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    if (Product.isWindow(arguments)) {
      settings.put(JOURNAL, userFolder.resolve("edits.journal").toString());
    }
    return settings;
  }

  private int execute(BundleContext context, Faults faults) throws Exception {
    context.addFrameworkListener(this::reportError);
    register(context, "annalist.arguments", () -> arguments);
    register(context, "annalist.faults", faults);
    Product product = Product.of(arguments);
    TimeLimit limit = new TimeLimit(patience);
    BundleStarter starter = new BundleStarter(limit, new Diagnosis(context), faults);
    installProduct(context, product).forEach(starter::start);

    List<PluginFolder> folders =
        distribution.pluginFolders(morePlugins).stream()
            .map(folder -> new PluginFolder(folder, context, starter, limit, faults))
            .toList();
    folders.forEach(PluginFolder::takeAll);
    if (product == Product.HEADLESS) {
      return call(context);
    }
    PluginWatch watch = new PluginWatch(folders, POLL, faults);
    try {
      return call(context);
    } finally {
      watch.close();
    }
  }

  /** Bundles of the distribution are used where they lie: nothing is copied at a start. */
  private List<Bundle> installProduct(BundleContext context, Product product)
      throws BundleException {
    List<Bundle> bundles = new ArrayList<>();
    for (Path jar : distribution.bundles(product)) {
      bundles.add(context.installBundle("reference:" + jar.toFile().toURI()));
    }
    context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(bundles);
    return bundles;
  }

  private static void register(
      BundleContext context, String mark, Supplier<List<String>> supplier) {
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put(mark, true);
    context.registerService(Supplier.class, supplier, properties);
  }

  private int call(BundleContext context) throws Exception {
    ServiceTracker<Callable<?>, Callable<?>> tracker =
        new ServiceTracker<>(context, mainCommand(), null);
    tracker.open();
    try {
      Callable<?> command = tracker.waitForService(patience.toMillis());
      if (command == null) {
        throw new IllegalStateException("No bundle offers the command");
      }
      if (command.call() instanceof Integer code) {
        return code;
      }
      throw new IllegalStateException("The command ended without an exit code");
    } finally {
      tracker.close();
    }
  }

  private static Filter mainCommand() throws InvalidSyntaxException {
    return FrameworkUtil.createFilter(
        "(&(objectClass=" + Callable.class.getName() + ")(annalist.main=true))");
  }

  private void reportError(FrameworkEvent event) {
    if (event.getType() == FrameworkEvent.ERROR) {
      err.println("annalist: " + event.getBundle() + ": " + event.getThrowable());
    }
  }

  private int explain(Throwable failure) {
    MissingEnvironment missing = MissingEnvironment.behind(failure);
    if (missing != null) {
      err.println("annalist: " + missing.getMessage());
      return ExitCode.ENVIRONMENT;
    }
    err.println("annalist: internal error: " + failure.getMessage());
    failure.printStackTrace(err);
    return ExitCode.INTERNAL;
  }
}
