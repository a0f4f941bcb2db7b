package org.annalist.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Says in words why a bundle does not resolve: what it needs, in which version range, and what is
 * there instead. The framework's own message is a chain of filters that names every bundle on the
 * way.
 */
final class Diagnosis {
  private static final Pattern AT_LEAST = Pattern.compile("\\(version>=([^)]+)\\)");
  private static final Pattern BELOW = Pattern.compile("\\(!\\(version>=([^)]+)\\)\\)");

  private final BundleContext context;

  Diagnosis(BundleContext context) {
    this.context = context;
  }

  /** The lacks of a bundle that is not resolved, as the rest of a sentence; never empty. */
  String of(Bundle bundle) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    if (revision == null) {
      return "it is no longer installed";
    }
    List<String> lacks = new ArrayList<>();
    List<String> indirect = new ArrayList<>();
    for (BundleRequirement need : revision.getDeclaredRequirements(null)) {
      if (isOptional(need)) {
        continue;
      }
      List<Bundle> providers = providers(need).toList();
      if (providers.isEmpty()) {
        lacks.add(lack(need));
      } else if (providers.stream().allMatch(provider -> isUnresolved(provider, bundle))) {
        indirect.add(
            describe(need) + " of " + name(providers.get(0)) + ", which cannot start itself");
      }
    }
    if (!lacks.isEmpty()) {
      return "it needs " + String.join("; it needs ", lacks);
    }
    return indirect.isEmpty()
        ? "the bundles that it needs do not fit together"
        : "it needs " + String.join("; it needs ", indirect);
  }

  /** The symbolic name and version of a bundle, or its location if it has no name. */
  static String name(Bundle bundle) {
    String name = bundle.getSymbolicName();
    return name == null ? bundle.getLocation() : name + " " + bundle.getVersion();
  }

  private String lack(BundleRequirement need) {
    String text = describe(need);
    if (!need.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)) {
      return text + ", which nothing here offers";
    }
    TreeSet<Version> offered = new TreeSet<>();
    capabilities(PackageNamespace.PACKAGE_NAMESPACE)
        .map(BundleCapability::getAttributes)
        .filter(offer -> target(need).equals(offer.get(PackageNamespace.PACKAGE_NAMESPACE)))
        .map(offer -> offer.get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE))
        .forEach(version -> offered.add((Version) version));
    return offered.isEmpty()
        ? text + ", which no bundle here exports"
        : text + ", which is here only as " + offered.toString().replaceAll("[\\[\\]]", "");
  }

  private static String describe(BundleRequirement need) {
    String filter = need.getDirectives().getOrDefault("filter", "");
    String range = range(filter);
    return switch (need.getNamespace()) {
      case "osgi.wiring.package" -> "the package " + target(need) + range;
      case "osgi.wiring.bundle", "osgi.wiring.host" -> "the bundle " + target(need) + range;
      case "osgi.ee" -> "the execution environment " + filter;
      default -> "the capability " + need.getNamespace() + " " + filter;
    };
  }

  /** The name that the filter asks for under the requirement's own namespace. */
  private static String target(BundleRequirement need) {
    String filter = need.getDirectives().getOrDefault("filter", "");
    Matcher name =
        Pattern.compile("\\(" + Pattern.quote(need.getNamespace()) + "=([^)]+)\\)").matcher(filter);
    return name.find() ? name.group(1) : filter;
  }

  private static String range(String filter) {
    Matcher below = BELOW.matcher(filter);
    String high = below.find() ? below.group(1) : null;
    Matcher atLeast = AT_LEAST.matcher(below.replaceAll(""));
    String low = atLeast.find() ? atLeast.group(1) : null;
    if (low == null && high == null) {
      return "";
    }
    String from = low == null ? "0" : low;
    return high == null
        ? " in version " + from + " or later"
        : " in version [" + from + "," + high + ")";
  }

  private Stream<Bundle> providers(BundleRequirement need) {
    return capabilities(need.getNamespace())
        .filter(need::matches)
        .map(capability -> capability.getRevision().getBundle());
  }

  private Stream<BundleCapability> capabilities(String namespace) {
    return Arrays.stream(context.getBundles())
        .map(bundle -> bundle.adapt(BundleRevision.class))
        .filter(revision -> revision != null)
        .flatMap(revision -> revision.getDeclaredCapabilities(namespace).stream());
  }

  private static boolean isUnresolved(Bundle provider, Bundle asking) {
    return !provider.equals(asking) && provider.getState() == Bundle.INSTALLED;
  }

  private static boolean isOptional(BundleRequirement need) {
    Map<String, String> directives = need.getDirectives();
    return "optional".equals(directives.get("resolution"))
        || !"resolve".equals(directives.getOrDefault("effective", "resolve"));
  }
}
