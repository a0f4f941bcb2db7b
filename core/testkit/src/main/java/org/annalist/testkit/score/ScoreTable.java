package org.annalist.testkit.score;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outcome of a scoring.
 *
 * @param layers counts by name: entities (also per type), times and figures by span and by value,
 *     figures by unit, facts (also per kind), created
 * @param misses what was missed or spurious in entities, times value, figures value and facts
 * @param malformed messages about items that lack a field their layer needs
 */
public record ScoreTable(
    SortedMap<String, Score> layers, List<Miss> misses, List<String> malformed) {

  /** Copies map and lists. */
  public ScoreTable {
    layers = Collections.unmodifiableSortedMap(new TreeMap<>(layers));
    misses = List.copyOf(misses);
    malformed = List.copyOf(malformed);
  }

  /** The counts of a layer; of one that neither gold nor result has, zeros. */
  public Score layer(String name) {
    return layers.getOrDefault(name, Score.NONE);
  }

  /** The table as lines of text, one per layer, under a head line. */
  public String format() {
    StringBuilder out = new StringBuilder();
    line(out, "%26s%8s%8s%8s%7s%7s%8s%n", "", "P", "R", "F1", "tp", "gold", "result");
    layers.forEach(
        (name, score) ->
            line(
                out,
                "%-26s%8.3f%8.3f%8.3f%7d%7d%8d%n",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                score.hits(),
                score.gold(),
                score.result()));
    return out.toString();
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
