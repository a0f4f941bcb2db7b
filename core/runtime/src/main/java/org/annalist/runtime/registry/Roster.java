package org.annalist.runtime.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.api.Problem;
import org.annalist.api.Producer;
import org.annalist.api.platform.Contribution;

/**
 * The plugins at one moment. Immutable, but for the faults that each plugin counts.
 *
 * @param loaders those that are taken
 * @param plan extractors in their order
 * @param views by order, then id
 * @param exporters by format
 * @param refused what was refused, and why
 */
public record Roster(
    List<LoaderPlugin> loaders,
    Plan plan,
    List<ViewPlugin> views,
    List<ExporterPlugin> exporters,
    List<ExtractorPlugin> extractors,
    List<Contribution> refused) {

  /** Nobody is there. */
  public static final Roster EMPTY =
      new Roster(List.of(), Plan.EMPTY, List.of(), List.of(), List.of(), List.of());

  public Roster {
    loaders = List.copyOf(loaders);
    views = List.copyOf(views);
    exporters = List.copyOf(exporters);
    extractors = List.copyOf(extractors);
    refused = List.copyOf(refused);
  }

  private List<Plugin<?>> all() {
    List<Plugin<?>> all = new ArrayList<>(loaders);
    all.addAll(extractors);
    all.addAll(views);
    all.addAll(exporters);
    return all;
  }

  /** The plugin with this name, of any kind; extractors first. */
  public Plugin<?> named(String name) {
    return all().stream()
        .filter(plugin -> plugin.name().equals(name))
        .min(Comparator.comparing(p -> p.kind() != Contribution.Kind.EXTRACTOR))
        .orElse(null);
  }

  /** The words that the writer of a layer has for a key, or others if there are none. */
  public String words(String layer, String key, Locale locale, String standard) {
    return extractors.stream()
        .filter(extractor -> extractor.writes().contains(layer))
        .findFirst()
        .map(writer -> writer.labels().of(key, locale, standard))
        .orElse(standard);
  }

  /** Everything that is taken or refused, by kind and name. */
  public List<Contribution> contributions() {
    List<Contribution> contributions = new ArrayList<>(refused);
    all().forEach(plugin -> contributions.add(plugin.contribution()));
    contributions.sort(Comparator.naturalOrder());
    return contributions;
  }

  /** Extractors whose results are not stale. */
  public Set<Producer> producers() {
    return extractors.stream()
        .filter(plugin -> !plugin.isOff())
        .map(Plugin::producer)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is wrong with plugins, in a fixed order. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Contribution contribution : contributions()) {
      switch (contribution.state()) {
        case REFUSED -> problems.add(refusal(contribution));
        case OFF -> problems.add(switchedOff(contribution));
        case ACTIVE -> {
          // Nothing is wrong.
        }
      }
    }
    problems.addAll(plan.problems());
    return problems;
  }

  private static Problem refusal(Contribution refused) {
    return Problem.error("plugin.refused", describe(refused) + " is not used")
        .because(refused.reason())
        .remedy("Correct or remove " + refused.bundle())
        .by("registry");
  }

  private static Problem switchedOff(Contribution off) {
    return Problem.error("plugin.off", describe(off) + " was switched off")
        .because(off.reason())
        .remedy("Tell its author, or install another version of " + off.bundle())
        .by("registry");
  }

  private static String describe(Contribution contribution) {
    String kind = contribution.kind().name();
    return kind.charAt(0)
        + kind.substring(1).toLowerCase(java.util.Locale.ROOT)
        + " "
        + contribution.name()
        + " of "
        + new Home(contribution.bundle(), contribution.version());
  }
}
