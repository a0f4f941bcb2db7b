package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.annalist.api.annotation.Series;

/** One thing that reports count for a programme, with its values by the day they hold. */
final class Measure {

  /** The day of values that no text dates. */
  static final String UNDATED = "";

  private final String key;
  private final String label;
  private final String unit;
  private final String series;
  private final Series.Kind kind;
  private final Stage stage;
  private final NavigableMap<String, List<Value>> byDay = new TreeMap<>();

  private Measure(
      String key, String label, String unit, String series, Series.Kind kind, Stage stage) {
    this.key = key;
    this.label = label;
    this.unit = unit;
    this.series = series;
    this.kind = kind;
    this.stage = stage;
  }

  /** The measure of a series. */
  static Measure of(Series series) {
    return new Measure(
        series.id(), series.measure(), series.unit(), series.id(), series.kind(), Stage.OTHER);
  }

  /** A part of what a series measures, or a count beside it. */
  static Measure counted(String key, String label, String unit, Series.Kind kind) {
    return new Measure(key, label, unit, "", kind, Stage.OTHER);
  }

  /** The same measure for the things of one stage, without its values. */
  Measure of(Stage newStage, String newLabel) {
    return new Measure(key, newLabel, unit, series, kind, newStage);
  }

  /** Key of its row. */
  String key() {
    return key;
  }

  /** What it measures, in words of the text or of the program. */
  String label() {
    return label;
  }

  /** What it counts, in words of the text, or empty. */
  String unit() {
    return unit;
  }

  /** Id of its series, or empty. */
  String series() {
    return series;
  }

  Series.Kind kind() {
    return kind;
  }

  /** How far the counted things are, as far as texts say. */
  Stage stage() {
    return stage;
  }

  void add(Value value) {
    byDay.computeIfAbsent(value.point().asOf(), day -> new ArrayList<>()).add(value);
  }

  boolean isEmpty() {
    return byDay.isEmpty();
  }

  /** ISO days, months, years or intervals, ascending. */
  List<String> days() {
    return byDay.keySet().stream().filter(day -> !day.equals(UNDATED)).toList();
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
    return days().stream().anyMatch(day -> distinct(day).size() > 1);
  }

  Optional<String> last() {
    List<String> days = days();
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
  }

  /** The last day before this one for which a value is stated. */
  Optional<String> before(String day) {
    return Optional.ofNullable(byDay.lowerKey(day)).filter(before -> !before.equals(UNDATED));
  }

  /** All values, the latest first, those without a day last. */
  List<Value> all() {
    List<Value> all = new ArrayList<>();
    byDay.descendingMap().values().forEach(all::addAll);
    return all;
  }
}
