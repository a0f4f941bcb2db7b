package org.annalist.runtime.osgi;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.annalist.api.Problem;
import org.annalist.api.export.Exporter;
import org.annalist.api.extract.Extractor;
import org.annalist.api.load.Loader;
import org.annalist.api.platform.Platform;
import org.annalist.api.view.View;
import org.annalist.runtime.PlatformOptions;
import org.annalist.runtime.RuntimePlatform;
import org.annalist.runtime.registry.Home;
import org.annalist.runtime.registry.Properties;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Registers the platform, and follows plugins as they come and go.
 *
 * <p>The framework property {@code annalist.journal} names the file that keeps the edits; without
 * it they are forgotten at the end.
 */
@Component(
    service = {},
    immediate = true)
public final class PlatformComponent {

  private static final String JOURNAL = "annalist.journal";
  // The launcher and the bundles share no class of ours, so it reports in strings.
  private static final String REPORTS = "(|(annalist.faults=true)(annalist.unresolved=true))";

  private final RuntimePlatform platform;
  private final Map<ServiceReference<?>, Object> handles = new ConcurrentHashMap<>();
  private final Map<Supplier<?>, Supplier<List<Problem>>> reports = new ConcurrentHashMap<>();
  private ServiceRegistration<Platform> registration;

  /** Opens the platform; plugins are bound afterwards. */
  @Activate
  public PlatformComponent(BundleContext context) {
    // Registered as it is, not by a factory: the framework asks for it whenever it loads a class,
    // also while a factory would be making it.
    context.registerService(WeavingHook.class, new ExitWeaver(), null);
    platform = open(context.getProperty(JOURNAL));
    platform.manage(new FrameworkBundles(context));
  }

  private static RuntimePlatform open(String journal) {
    return RuntimePlatform.open(
        journal == null || journal.isBlank()
            ? PlatformOptions.STANDARD
            : PlatformOptions.STANDARD.withJournal(Path.of(journal)));
  }

  @Activate
  void activate(BundleContext context) {
    registration = context.registerService(Platform.class, platform, null);
  }

  @Deactivate
  void deactivate() {
    registration.unregister();
    platform.close();
  }

  private void add(ServiceReference<?> reference, Object instance) {
    Bundle bundle = reference.getBundle();
    Map<String, Object> properties = new HashMap<>();
    for (String key : reference.getPropertyKeys()) {
      properties.put(key, reference.getProperty(key));
    }
    Home home = new Home(bundle.getSymbolicName(), bundle.getVersion().toString());
    handles.put(reference, platform.add(instance, Properties.of(properties), home));
  }

  private void remove(ServiceReference<?> reference) {
    Object handle = handles.remove(reference);
    if (handle != null) {
      platform.remove(handle);
    }
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addLoader(ServiceReference<Loader> reference, Loader loader) {
    add(reference, loader);
  }

  void removeLoader(ServiceReference<Loader> reference) {
    remove(reference);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addExtractor(ServiceReference<Extractor> reference, Extractor extractor) {
    add(reference, extractor);
  }

  void removeExtractor(ServiceReference<Extractor> reference) {
    remove(reference);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addView(ServiceReference<View> reference, View view) {
    add(reference, view);
  }

  void removeView(ServiceReference<View> reference) {
    remove(reference);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addExporter(ServiceReference<Exporter> reference, Exporter exporter) {
    add(reference, exporter);
  }

  void removeExporter(ServiceReference<Exporter> reference) {
    remove(reference);
  }

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      target = REPORTS)
  void addReports(Supplier<List<String>> source) {
    Supplier<List<Problem>> problems =
        () -> source.get().stream().map(PlatformComponent::problem).toList();
    reports.put(source, problems);
    platform.addReports(problems);
  }

  void removeReports(Supplier<List<String>> source) {
    platform.removeReports(reports.remove(source));
  }

  private static Problem problem(String report) {
    return Problem.error("plugin.unresolved", report)
        .remedy("Install what it needs, or remove it")
        .by("launcher");
  }
}
