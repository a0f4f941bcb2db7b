package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.annalist.api.annotation.Series;

/**
 * One measure of a programme with its values by the day they hold, those without a day left out.
 */
final class Measure {

  private final Series series;
  private final NavigableMap<String, List<Value>> byDay = new TreeMap<>();

  Measure(Series series) {
    this.series = series;
  }

  Series series() {
    return series;
  }

  void add(Value value) {
    if (!value.point().asOf().isEmpty()) {
      byDay.computeIfAbsent(value.point().asOf(), day -> new ArrayList<>()).add(value);
    }
  }

  boolean isEmpty() {
    return byDay.isEmpty();
  }

  /** ISO days, months, years or intervals, ascending. */
  List<String> days() {
    return List.copyOf(byDay.keySet());
  }

  /** What texts state for a day, in the order of places; none if all are silent. */
  List<Value> at(String day) {
    return byDay.getOrDefault(day, List.of());
  }

  /** The different values of a day, each with the first place that states it. */
  List<Value> distinct(String day) {
    List<Value> distinct = new ArrayList<>();
    for (Value value : at(day)) {
      if (distinct.stream().noneMatch(value::agrees)) {
        distinct.add(value);
      }
    }
    return distinct;
  }

  /** Whether texts state different values for one day. */
  boolean contradicts() {
    return byDay.keySet().stream().anyMatch(day -> distinct(day).size() > 1);
  }

  Optional<String> last() {
    return byDay.isEmpty() ? Optional.empty() : Optional.of(byDay.lastKey());
  }

  /** The last day before this one for which a value is stated. */
  Optional<String> before(String day) {
    return Optional.ofNullable(byDay.lowerKey(day));
  }

  /** All values, the latest first. */
  List<Value> all() {
    List<Value> all = new ArrayList<>();
    for (Map.Entry<String, List<Value>> day : byDay.descendingMap().entrySet()) {
      all.addAll(day.getValue());
    }
    return all;
  }
}
