package org.annalist.plugin.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annalist.api.Place;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.corpus.Snapshot;

/**
 * A programme or body and all that is measured for it.
 *
 * @param key how it is compared, see {@link SubjectKey}
 * @param name its fullest name in the texts
 * @param measures what is measured, ratios first; at least one
 */
record Programme(String key, String name, List<Measure> measures) {

  Programme {
    measures = List.copyOf(measures);
  }

  /** The days for which anything is stated, ascending. */
  List<String> days() {
    return measures.stream()
        .flatMap(measure -> measure.days().stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  /** Ids of the texts that report on it. */
  List<String> reports() {
    return measures.stream()
        .flatMap(measure -> measure.all().stream())
        .map(value -> value.place().document())
        .distinct()
        .sorted()
        .toList();
  }

  /** The day a report speaks of: that of most of its values, else its own; empty for none. */
  String dayOf(Snapshot snapshot, String report) {
    Map<String, Integer> days = new TreeMap<>();
    for (Measure measure : measures) {
      for (Value value : measure.all()) {
        if (value.place().document().equals(report) && !value.point().asOf().isEmpty()) {
          days.merge(value.point().asOf(), 1, Integer::sum);
        }
      }
    }
    return days.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .or(() -> snapshot.created(report).map(DocumentTime::value))
        .orElse("");
  }

  /** What sort of thing it is, as texts call it for short: {@code chương trình}. */
  String sort() {
    String lower = name.toLowerCase(Locale.ROOT);
    String[] parts = lower.split(" số |\\s+(?=\\d)", 2);
    return parts[0];
  }

  /** All places that state a value. */
  List<Place> places() {
    return measures.stream().flatMap(m -> m.all().stream()).map(Value::place).toList();
  }

  /** How much there is to tell of it: the programme with most reports is shown first. */
  static Comparator<Programme> mostTold() {
    return Comparator.comparingInt((Programme p) -> p.reports().size())
        .thenComparingInt(p -> p.days().size())
        .thenComparingInt(p -> p.measures().size())
        .reversed()
        .thenComparing(Programme::key);
  }
}
