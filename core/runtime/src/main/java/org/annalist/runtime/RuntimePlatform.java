package org.annalist.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.annalist.api.Cancellation;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.Setting;
import org.annalist.api.Settings;
import org.annalist.api.Task;
import org.annalist.api.corpus.Corpus;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.export.Exporter;
import org.annalist.api.extract.Extractor;
import org.annalist.api.load.Loader;
import org.annalist.api.platform.Bundles;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.ExportFormat;
import org.annalist.api.platform.Platform;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewModel;
import org.annalist.runtime.analysis.Means;
import org.annalist.runtime.containment.Guard;
import org.annalist.runtime.containment.PluginFault;
import org.annalist.runtime.containment.PluginThreads;
import org.annalist.runtime.journal.EditHistory;
import org.annalist.runtime.journal.Journals;
import org.annalist.runtime.output.Output;
import org.annalist.runtime.pipeline.LiveCorpus;
import org.annalist.runtime.registry.ExporterPlugin;
import org.annalist.runtime.registry.Home;
import org.annalist.runtime.registry.Plugin;
import org.annalist.runtime.registry.Properties;
import org.annalist.runtime.registry.Registry;
import org.annalist.runtime.registry.ViewPlugin;

/** The platform: a registry of plugins, a corpus, and contained calls of views and exporters. */
public final class RuntimePlatform implements Platform {

  private static final Duration SETTINGS_LIMIT = Duration.ofSeconds(5);

  private final PluginThreads threads;
  private final ExecutorService tasks = Executors.newCachedThreadPool(RuntimePlatform::thread);
  private final List<Supplier<List<Problem>>> reports = new CopyOnWriteArrayList<>();
  private final Registry registry;
  private final Guard guard;
  private final LiveCorpus corpus;
  private final Output output;
  private volatile Bundles bundles = Bundles.NONE;
  private volatile Map<String, Settings> settings = Map.of();

  private RuntimePlatform(PlatformOptions options, EditHistory history) {
    threads = new PluginThreads(options.threads());
    registry = new Registry(this::meet, this::changed);
    guard = new Guard(threads, this::faulted);
    corpus =
        new LiveCorpus(
            Means.of(guard, options.times()),
            options.limits(),
            tasks,
            registry::roster,
            () -> settings,
            history);
    output = new Output(guard, options.times(), tasks, registry::roster, this::settings);
  }

  /**
   * Opens a platform without plugins. If the journal is not as it should be, the problems of the
   * corpus say what became of it.
   */
  public static RuntimePlatform open(PlatformOptions options) {
    return new RuntimePlatform(
        options, options.journal().map(Journals::open).orElseGet(EditHistory::inMemory));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "task");
    thread.setDaemon(true);
    return thread;
  }

  private void changed() {
    corpus.refresh();
  }

  private void faulted() {
    corpus.showFaults();
  }

  /** Asks a new plugin what can be set about it. */
  private void meet(Plugin<?> plugin) {
    try {
      plugin.settings(
          guard.call(plugin, SETTINGS_LIMIT, Cancellation.NONE, (instance, stop) -> ask(instance)));
    } catch (PluginFault e) {
      // It has its strike, or is off; there is nothing to set about it.
      plugin.settings(List.of());
    }
  }

  private static List<Setting> ask(Object instance) {
    if (instance instanceof Loader loader) {
      return loader.settings();
    } else if (instance instanceof Extractor extractor) {
      return extractor.settings();
    } else if (instance instanceof View view) {
      return view.settings();
    }
    return ((Exporter) instance).settings();
  }

  /** Adds a contribution with the properties of its service; {@link #remove} takes the result. */
  public Object add(Object instance, Properties properties, Home home) {
    return registry.add(instance, properties, home);
  }

  /** Adds a contribution by the annotation of its class; {@link #remove} takes the result. */
  public Object add(Object instance, Home home) {
    return registry.add(instance, home);
  }

  /** Takes a contribution away; its results stay, and are stale. */
  public void remove(Object handle) {
    registry.remove(handle);
  }

  /** Reports a contribution that could not be made. */
  public void refuse(Contribution.Kind kind, String name, Home home, String reason) {
    registry.refuse(kind, name, home, reason);
  }

  /**
   * Adds a source of problems that are not the runtime's own, such as bundles that do not resolve.
   */
  public void addReports(Supplier<List<Problem>> source) {
    reports.add(source);
  }

  /** Takes such a source away. */
  public void removeReports(Supplier<List<Problem>> source) {
    reports.remove(source);
  }

  /** Waits until changes of plugins and settings have had their effect. */
  public void awaitRefreshed() throws InterruptedException {
    corpus.awaitRefreshed();
  }

  @Override
  public Corpus corpus() {
    return corpus;
  }

  @Override
  public List<Contribution> contributions() {
    return registry.roster().contributions();
  }

  /** Says what bundles there are, where the platform runs in a framework of them. */
  public void manage(Bundles installed) {
    bundles = installed;
  }

  @Override
  public Bundles bundles() {
    return bundles;
  }

  @Override
  public List<ViewDescriptor> views() {
    return registry.roster().views().stream()
        .filter(view -> !view.isOff())
        .map(ViewPlugin::descriptor)
        .toList();
  }

  @Override
  public List<ExportFormat> formats() {
    return registry.roster().exporters().stream()
        .filter(exporter -> !exporter.isOff())
        .map(ExporterPlugin::format)
        .toList();
  }

  @Override
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(registry.roster().problems());
    problems.addAll(corpus.journalProblems());
    reports.forEach(source -> problems.addAll(source.get()));
    return problems;
  }

  @Override
  public Settings settings(String contribution) {
    return settings.getOrDefault(contribution, Settings.NONE);
  }

  @Override
  public void configure(String contribution, Map<String, String> values) {
    synchronized (this) {
      Map<String, Settings> changed = new TreeMap<>(settings);
      changed.put(contribution, Settings.of(values));
      settings = Map.copyOf(changed);
    }
    corpus.refresh();
  }

  @Override
  public Task<ViewModel> show(String view, Snapshot snapshot, Locale locale, Selection selection) {
    return output.show(view, snapshot, locale, selection);
  }

  @Override
  public Task<List<Problem>> export(String format, Snapshot snapshot, Locale locale, Path target) {
    return output.export(format, snapshot, null, locale, target);
  }

  @Override
  public Task<List<Problem>> export(
      String format, Snapshot snapshot, ViewModel model, Locale locale, Path target) {
    return output.export(format, snapshot, model, locale, target);
  }

  @Override
  public void close() {
    corpus.close();
    threads.close();
    tasks.shutdown();
  }
}
