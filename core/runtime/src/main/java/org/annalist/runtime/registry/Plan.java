package org.annalist.runtime.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annalist.api.Problem;
import org.annalist.api.extract.Scope;

/**
 * The order in which extractors run: after those that write what they read, by name among equals.
 * Computed once when plugins come or go.
 *
 * @param document extractors that see one document, in order
 * @param corpus extractors that see the whole corpus, in order
 * @param problems cycles, and layers that are read and never written
 */
public record Plan(
    List<ExtractorPlugin> document, List<ExtractorPlugin> corpus, List<Problem> problems) {

  /** Nothing to run. */
  public static final Plan EMPTY = new Plan(List.of(), List.of(), List.of());

  public Plan {
    document = List.copyOf(document);
    corpus = List.copyOf(corpus);
    problems = List.copyOf(problems);
  }

  /** The plan for these extractors, of which no two write the same layer. */
  public static Plan of(List<ExtractorPlugin> extractors) {
    List<Problem> problems = new ArrayList<>();
    Map<String, ExtractorPlugin> writers = new TreeMap<>();
    extractors.forEach(e -> e.writes().forEach(layer -> writers.put(layer, e)));
    List<ExtractorPlugin> document = order(ofScope(extractors, Scope.DOCUMENT), problems);
    List<ExtractorPlugin> corpus = order(ofScope(extractors, Scope.CORPUS), problems);
    for (ExtractorPlugin extractor : extractors) {
      for (String layer : extractor.reads()) {
        ExtractorPlugin writer = writers.get(layer);
        if (writer == null) {
          problems.add(unwritten(extractor, layer));
        } else if (extractor.scope() == Scope.DOCUMENT && writer.scope() == Scope.CORPUS) {
          problems.add(tooLate(extractor, layer, writer));
        }
      }
    }
    problems.sort(Comparator.comparing(Problem::kind).thenComparing(Problem::message));
    return new Plan(document, corpus, problems);
  }

  /** The part of this plan that writes a layer of documents, and what that needs. */
  public Plan upTo(String layer) {
    Set<String> needed = new TreeSet<>(List.of(layer));
    List<ExtractorPlugin> kept = new ArrayList<>();
    for (int i = document.size() - 1; i >= 0; i--) {
      ExtractorPlugin extractor = document.get(i);
      if (extractor.writes().stream().anyMatch(needed::contains)) {
        needed.addAll(extractor.reads());
        kept.add(0, extractor);
      }
    }
    return new Plan(kept, List.of(), List.of());
  }

  private static List<ExtractorPlugin> ofScope(List<ExtractorPlugin> extractors, Scope scope) {
    return extractors.stream()
        .filter(extractor -> extractor.scope() == scope)
        .sorted(Comparator.comparing(Plugin::name))
        .toList();
  }

  private static List<ExtractorPlugin> order(
      List<ExtractorPlugin> extractors, List<Problem> problems) {
    List<ExtractorPlugin> left = new ArrayList<>(extractors);
    List<ExtractorPlugin> order = new ArrayList<>();
    while (!left.isEmpty()) {
      Set<String> open = new TreeSet<>();
      left.forEach(extractor -> open.addAll(extractor.writes()));
      ExtractorPlugin next = left.stream().filter(e -> !waits(e, open)).findFirst().orElse(null);
      if (next == null) {
        List<ExtractorPlugin> cycle = cycle(left);
        problems.add(cyclic(cycle));
        left.removeAll(cycle);
      } else {
        order.add(next);
        left.remove(next);
      }
    }
    return order;
  }

  private static boolean waits(ExtractorPlugin extractor, Set<String> open) {
    return extractor.reads().stream().anyMatch(open::contains);
  }

  /**
   * Some extractors that wait for each other in a circle, found by walking from one to the next.
   */
  private static List<ExtractorPlugin> cycle(List<ExtractorPlugin> left) {
    List<ExtractorPlugin> path = new ArrayList<>();
    ExtractorPlugin at = left.get(0);
    while (!path.contains(at)) {
      path.add(at);
      ExtractorPlugin reader = at;
      at =
          left.stream()
              .filter(e -> e.writes().stream().anyMatch(reader.reads()::contains))
              .findFirst()
              .orElseThrow();
    }
    return List.copyOf(path.subList(path.indexOf(at), path.size()));
  }

  private static Problem cyclic(List<ExtractorPlugin> cycle) {
    String names = cycle.stream().map(Plugin::name).sorted().collect(Collectors.joining(", "));
    String how =
        cycle.stream()
            .map(e -> e.name() + " reads " + e.reads() + " and writes " + e.writes())
            .collect(Collectors.joining("; "));
    return Problem.error(
            "plugin.cycle",
            cycle.size() == 1
                ? "Extractor " + names + " reads what it writes and does not run"
                : "Extractors " + names + " wait for each other and do not run")
        .because(how)
        .remedy("Remove one of them, or correct what it reads")
        .by("registry");
  }

  private static Problem unwritten(ExtractorPlugin extractor, String layer) {
    return Problem.warning(
            "plugin.unwritten",
            "Extractor " + extractor.name() + " reads the layer " + layer + " that nobody writes")
        .because("it finds the layer empty, or as an absent plugin left it")
        .remedy("Install a plugin that writes " + layer)
        .by("registry");
  }

  private static Problem tooLate(ExtractorPlugin extractor, String layer, ExtractorPlugin writer) {
    return Problem.warning(
            "plugin.unwritten",
            "Extractor "
                + extractor.name()
                + " sees one document, but reads the layer "
                + layer
                + " that "
                + writer.name()
                + " writes for the whole corpus afterwards")
        .because("it finds the layer empty, or as it was the last time")
        .remedy("Give " + extractor.name() + " the scope CORPUS")
        .by("registry");
  }
}
