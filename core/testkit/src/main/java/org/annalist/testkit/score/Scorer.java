package org.annalist.testkit.score;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares results with gold, document by document. A result that is missing counts as empty; one
 * without gold is not looked at. An instance scores once.
 */
public final class Scorer {
  private static final Set<String> LISTED =
      Set.of("entities", "times value", "figures value", "facts");
  private static final double UNIT_AGREES = 0.5;

  private final SortedMap<String, Score> counts = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final List<String> malformed = new ArrayList<>();

  private Scorer() {}

  /**
   * Scores results against gold.
   *
   * @param gold files by document, as {@link GoldFile#readAll} gives them
   * @param results files by document
   */
  public static ScoreTable score(Map<String, GoldFile> gold, Map<String, GoldFile> results) {
    Scorer scorer = new Scorer();
    new TreeMap<>(gold)
        .forEach(
            (document, file) -> {
              GoldFile result = results.get(document);
              scorer.compare(file, result == null ? GoldFile.empty(document) : result);
            });
    return new ScoreTable(scorer.counts, scorer.misses, scorer.malformed);
  }

  private void compare(GoldFile gold, GoldFile result) {
    SortedMap<String, Set<List<Object>>> wanted = LayerKeys.of(gold, malformed::add);
    SortedMap<String, Set<List<Object>>> found = LayerKeys.of(result, malformed::add);
    Set<String> layers = new TreeSet<>(wanted.keySet());
    layers.addAll(found.keySet());
    for (String layer : layers) {
      Set<List<Object>> missed = new HashSet<>(wanted.getOrDefault(layer, Set.of()));
      Set<List<Object>> spurious = new HashSet<>(found.getOrDefault(layer, Set.of()));
      Score sizes = new Score(0, missed.size(), spurious.size());
      Set<List<Object>> hits = new HashSet<>(missed);
      hits.retainAll(spurious);
      missed.removeAll(hits);
      spurious.removeAll(hits);
      count(layer, new Score(hits.size(), sizes.gold(), sizes.result()));
      if (LISTED.contains(layer)) {
        list(gold.document(), layer, Miss.Kind.MISSED, missed);
        list(gold.document(), layer, Miss.Kind.SPURIOUS, spurious);
      }
    }
    count("figures unit", units(gold, result));
    count("created", created(gold.created(), result.created()));
  }

  /** Of the gold's figures, how many are found with their value and with a unit that agrees. */
  private static Score units(GoldFile gold, GoldFile result) {
    Map<List<Object>, JsonObject> found = new HashMap<>();
    result.figures().forEach(figure -> found.put(place(figure), figure));
    int hits = 0;
    for (JsonObject wanted : gold.figures()) {
      JsonObject figure = found.get(place(wanted));
      if (figure != null
          && !figure.isEmpty()
          && Objects.equals(Json.number(figure.get("value")), Json.number(wanted.get("value")))
          && Folding.tokenF1(Json.text(wanted.get("unit")), Json.text(figure.get("unit")))
              >= UNIT_AGREES) {
        hits++;
      }
    }
    return new Score(hits, gold.figures().size(), result.figures().size());
  }

  private static List<Object> place(JsonObject item) {
    return Arrays.asList(Json.comparable(item.get("begin")), Json.comparable(item.get("end")));
  }

  /** A day that the gold does not give counts against precision. */
  private static Score created(String wanted, String have) {
    boolean hit = !wanted.isEmpty() && wanted.equals(have);
    return new Score(hit ? 1 : 0, wanted.isEmpty() ? 0 : 1, have.isEmpty() ? 0 : 1);
  }

  private void count(String layer, Score score) {
    counts.merge(layer, score, Score::plus);
  }

  private void list(String document, String layer, Miss.Kind kind, Set<List<Object>> keys) {
    keys.stream()
        .sorted(Comparator.comparing(List::toString))
        .forEach(key -> misses.add(new Miss(document, layer, kind, key)));
  }
}
