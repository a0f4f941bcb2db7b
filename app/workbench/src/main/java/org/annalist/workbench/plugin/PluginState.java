package org.annalist.workbench.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.InstalledBundle;
import org.annalist.api.platform.Platform;

/**
 * A plugin with what it contributes.
 *
 * @param bundle its bundle
 * @param contributions what it offers, also what was refused or switched off
 */
record PluginState(InstalledBundle bundle, List<Contribution> contributions) {

  PluginState {
    contributions = List.copyOf(contributions);
  }

  /** The plugins of a platform by name; where it has no bundles, those that contributions name. */
  static List<PluginState> of(Platform platform) {
    Map<String, InstalledBundle> bundles = new LinkedHashMap<>();
    Map<String, List<Contribution>> offers = new LinkedHashMap<>();
    for (InstalledBundle bundle : platform.bundles().all()) {
      if (bundle.isPlugin()) {
        bundles.put(bundle.name(), bundle);
      }
    }
    for (Contribution each : platform.contributions()) {
      bundles.computeIfAbsent(each.bundle(), name -> named(each));
      offers.computeIfAbsent(each.bundle(), name -> new ArrayList<>()).add(each);
    }
    return bundles.values().stream()
        .sorted()
        .map(bundle -> new PluginState(bundle, offers.getOrDefault(bundle.name(), List.of())))
        .toList();
  }

  private static InstalledBundle named(Contribution contribution) {
    return new InstalledBundle(
        contribution.bundle(),
        contribution.version(),
        "",
        "",
        InstalledBundle.State.RUNNING,
        false,
        "");
  }

  boolean isRunning() {
    return bundle.state() == InstalledBundle.State.RUNNING;
  }

  /** Whether something of it is refused or was switched off, or cannot run. */
  boolean isFaulty() {
    return bundle.state() == InstalledBundle.State.UNRESOLVED
        || contributions.stream().anyMatch(c -> c.state() != Contribution.State.ACTIVE);
  }

  int strikes() {
    return contributions.stream().mapToInt(Contribution::strikes).max().orElse(0);
  }
}
