package org.annalist.runtime;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.annalist.api.export.Exporter;
import org.annalist.api.extract.Extractor;
import org.annalist.api.load.Loader;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.Platform;
import org.annalist.api.view.View;
import org.annalist.runtime.registry.Home;

/**
 * The platform without OSGi: plugins are found by {@link ServiceLoader}, and their metadata by the
 * annotations of their classes. The same documents and plugins give the same bytes as under OSGi.
 */
public final class PlainPlatform {

  private PlainPlatform() {}

  /** Opens a platform with all plugins that a class loader sees. */
  public static Platform open(ClassLoader loader) {
    return open(loader, PlatformOptions.STANDARD);
  }

  /** Opens a platform with all plugins that a class loader sees. */
  public static Platform open(ClassLoader loader, PlatformOptions options) {
    RuntimePlatform platform = RuntimePlatform.open(options);
    addAll(platform, Contribution.Kind.LOADER, ServiceLoader.load(Loader.class, loader));
    addAll(platform, Contribution.Kind.EXTRACTOR, ServiceLoader.load(Extractor.class, loader));
    addAll(platform, Contribution.Kind.VIEW, ServiceLoader.load(View.class, loader));
    addAll(platform, Contribution.Kind.EXPORTER, ServiceLoader.load(Exporter.class, loader));
    return platform;
  }

  private static <P> void addAll(
      RuntimePlatform platform, Contribution.Kind kind, ServiceLoader<P> services) {
    Iterator<ServiceLoader.Provider<P>> providers = services.stream().iterator();
    // A provider that cannot be found or made throws once, and the next one comes after it.
    while (true) {
      Class<?> type = null;
      try {
        if (!providers.hasNext()) {
          return;
        }
        ServiceLoader.Provider<P> provider = providers.next();
        type = provider.type();
        platform.add(provider.get(), ClassPathHome.of(type));
      } catch (ServiceConfigurationError | LinkageError e) {
        String name = type == null ? "unknown" : type.getName();
        Home home = type == null ? new Home("class path", "") : ClassPathHome.of(type);
        platform.refuse(kind, name, home, reason(e));
      }
    }
  }

  private static String reason(Error e) {
    return e.getCause() == null
        ? String.valueOf(e.getMessage())
        : e.getMessage() + ": " + e.getCause();
  }
}
