package org.annalist.runtime.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.load.Loader;
import org.annalist.api.load.LoaderInfo;
import org.annalist.api.platform.Contribution;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;

/**
 * Keeps track of contributions as they come and go. Whoever came first keeps a name or a layer; a
 * later claim is refused until the first one goes. Safe for any thread.
 */
public final class Registry {

  private final Map<Object, Offer> offers = new LinkedHashMap<>();
  private final List<Contribution> absent = new ArrayList<>();
  private final Consumer<Plugin<?>> met;
  private final Runnable changed;
  private volatile Roster roster = Roster.EMPTY;

  /**
   * @param plugin the plugin, or null if it is malformed
   * @param refusal why it is malformed, or null
   */
  private record Offer(Plugin<?> plugin, Contribution refusal) {}

  /**
   * @param met called with each plugin before it is taken or refused
   * @param changed called after each change, on the thread that made it
   */
  public Registry(Consumer<Plugin<?>> met, Runnable changed) {
    this.met = met;
    this.changed = changed;
  }

  /** The plugins at this moment. */
  public Roster roster() {
    return roster;
  }

  /**
   * Takes a contribution or refuses it.
   *
   * @param instance a loader, extractor, view or exporter
   * @return what {@link #remove} takes
   */
  public Object add(Object instance, Properties properties, Home home) {
    Object handle = new Object();
    Offer offer = read(instance, properties, home);
    if (offer.plugin() != null) {
      met.accept(offer.plugin());
    }
    synchronized (this) {
      offers.put(handle, offer);
      arrange();
    }
    changed.run();
    return handle;
  }

  /** Takes a contribution by the annotation of its class. */
  public Object add(Object instance, Home home) {
    Class<?> type = instance.getClass();
    Properties properties;
    if (instance instanceof Loader) {
      properties = Properties.of(type, LoaderInfo.class, LoaderInfo.PREFIX_);
    } else if (instance instanceof Extractor) {
      properties = Properties.of(type, ExtractorInfo.class, ExtractorInfo.PREFIX_);
    } else if (instance instanceof View) {
      properties = Properties.of(type, ViewInfo.class, ViewInfo.PREFIX_);
    } else {
      properties = Properties.of(type, ExporterInfo.class, ExporterInfo.PREFIX_);
    }
    return add(instance, properties, home);
  }

  /** Lets a contribution go. */
  public void remove(Object handle) {
    synchronized (this) {
      offers.remove(handle);
      arrange();
    }
    changed.run();
  }

  /** Reports something that could not even be offered, such as a class that does not load. */
  public void refuse(Contribution.Kind kind, String name, Home home, String reason) {
    synchronized (this) {
      absent.add(refusal(kind, name, home, reason));
      arrange();
    }
    changed.run();
  }

  private static Offer read(Object instance, Properties properties, Home home) {
    Contribution.Kind kind = kind(instance);
    try {
      return new Offer(plugin(instance, properties, home), null);
    } catch (Malformed e) {
      String name = instance.getClass().getName();
      return new Offer(null, refusal(kind, name, home, e.getMessage()));
    }
  }

  private static Contribution.Kind kind(Object instance) {
    if (instance instanceof Loader) {
      return Contribution.Kind.LOADER;
    } else if (instance instanceof Extractor) {
      return Contribution.Kind.EXTRACTOR;
    }
    return instance instanceof View ? Contribution.Kind.VIEW : Contribution.Kind.EXPORTER;
  }

  private static Plugin<?> plugin(Object instance, Properties properties, Home home)
      throws Malformed {
    if (instance instanceof Loader loader) {
      return LoaderPlugin.read(loader, properties, home);
    } else if (instance instanceof Extractor extractor) {
      return ExtractorPlugin.read(extractor, properties, home);
    } else if (instance instanceof View view) {
      return ViewPlugin.read(view, properties, home);
    }
    return ExporterPlugin.read((Exporter) instance, properties, home);
  }

  private static Contribution refusal(
      Contribution.Kind kind, String name, Home home, String reason) {
    return new Contribution(
        kind,
        name,
        home.bundle(),
        home.version(),
        Contribution.State.REFUSED,
        reason,
        List.of(),
        List.of(),
        0,
        List.of());
  }

  private void arrange() {
    List<Contribution> refused = new ArrayList<>(absent);
    Map<String, Plugin<?>> names = new HashMap<>();
    Map<String, ExtractorPlugin> writers = new HashMap<>();
    List<Plugin<?>> taken = new ArrayList<>();
    for (Offer offer : offers.values()) {
      Plugin<?> plugin = offer.plugin();
      if (plugin == null) {
        refused.add(offer.refusal());
        continue;
      }
      String clash = clash(plugin, names, writers);
      if (clash != null) {
        refused.add(refusal(plugin.kind(), plugin.name(), plugin.home(), clash));
        continue;
      }
      names.put(plugin.kind() + " " + plugin.name(), plugin);
      if (plugin instanceof ExtractorPlugin extractor) {
        extractor.writes().forEach(layer -> writers.put(layer, extractor));
      }
      taken.add(plugin);
    }
    List<ExtractorPlugin> extractors = ofType(taken, ExtractorPlugin.class);
    roster =
        new Roster(
            ofType(taken, LoaderPlugin.class),
            Plan.of(extractors),
            ofType(taken, ViewPlugin.class).stream().sorted(ViewPlugin.BY_ORDER).toList(),
            ofType(taken, ExporterPlugin.class).stream()
                .sorted(Comparator.comparing(Plugin::name))
                .toList(),
            extractors,
            refused);
  }

  private static <P> List<P> ofType(List<Plugin<?>> plugins, Class<P> type) {
    return plugins.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Why a plugin cannot be taken beside those that were; null if it can. */
  private static String clash(
      Plugin<?> plugin, Map<String, Plugin<?>> names, Map<String, ExtractorPlugin> writers) {
    Plugin<?> same = names.get(plugin.kind() + " " + plugin.name());
    if (same != null) {
      String property =
          switch (plugin.kind()) {
            case LOADER -> LoaderInfo.PREFIX_ + "name";
            case EXTRACTOR -> ExtractorInfo.PREFIX_ + "name";
            case VIEW -> ViewInfo.PREFIX_ + "id";
            case EXPORTER -> ExporterInfo.PREFIX_ + "format";
          };
      return "its property "
          + property
          + " is '"
          + plugin.name()
          + "', as "
          + same.home()
          + " has it already";
    }
    for (String layer : plugin.writes()) {
      ExtractorPlugin writer = writers.get(layer);
      if (writer != null) {
        return "its property "
            + ExtractorInfo.PREFIX_
            + "writes names the layer "
            + layer
            + ", which "
            + writer.description()
            + " writes already";
      }
    }
    return null;
  }
}
