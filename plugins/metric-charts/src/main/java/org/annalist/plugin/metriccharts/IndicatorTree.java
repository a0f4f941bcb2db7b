package org.annalist.plugin.metriccharts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Point;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Tree;
import org.annalist.api.view.Words;

/** Indicators in groups, each with its latest values. */
final class IndicatorTree implements Tree {

  private final Map<String, List<Node>> groups = new LinkedHashMap<>();
  private final Map<String, List<Place>> places = new LinkedHashMap<>();
  private final Map<String, Selection> selections = new LinkedHashMap<>();
  private final Words words;

  IndicatorTree(Indicators indicators, Words words) {
    this.words = words;
    for (Indicator indicator : indicators.all()) {
      String key = indicator.key();
      String group = indicator.isOverTime() ? "overTime" : "single";
      add(group, new Node(key, Cell.of(name(indicator)), values(indicator), 0, false));
      places.put(key, indicator.values().stream().map(Value::place).toList());
      Selection at = Selection.of(indicator.values().get(0).place());
      selections.put(key, at.withSeries(indicator.series().id()));
    }
    for (Total total : indicators.totals()) {
      Cell cell = Cell.of(name(total));
      Cell marked = total.fact().consistent() ? cell : cell.withMark("WARNING");
      String whole =
          total.isShare()
              ? words.percent(total.fact().percent())
              : words.number(total.fact().whole());
      add("totals", new Node(total.key(), marked, whole, 0, false));
      places.put(total.key(), List.of(total.place()));
    }
  }

  private void add(String group, Node node) {
    groups.computeIfAbsent(group, g -> new ArrayList<>()).add(node);
  }

  private static String name(Indicator indicator) {
    String subject = indicator.series().subject();
    String measure = indicator.series().measure();
    return subject.isEmpty() ? measure : measure + ", " + subject;
  }

  private String name(Total total) {
    if (total.isShare()) {
      return words.number(total.fact().parts().get(0))
          + "/"
          + words.number(total.fact().whole())
          + " "
          + total.unit();
    }
    return total.unit().isEmpty() ? words.say("unnamed") : total.unit();
  }

  /** First and last value: {@code 16/34 → 29/34}. */
  private String values(Indicator indicator) {
    String first = figure(indicator.values().get(0).point());
    String last = figure(indicator.values().get(indicator.values().size() - 1).point());
    return indicator.isOverTime() ? first + " → " + last : first;
  }

  private String figure(Point point) {
    return words.figure(point.value(), point.of(), point.to(), point.qualifier());
  }

  @Override
  public Optional<Notice> notice() {
    return groups.isEmpty()
        ? Optional.of(
            new Notice(
                words.say("noneState"),
                words.say("noneReason"),
                List.of(new Action.Run(words.say("add"), "org.annalist.add"))))
        : Optional.empty();
  }

  @Override
  public List<Node> children(String key) {
    if (!key.isEmpty()) {
      return groups.getOrDefault(key, List.of());
    }
    List<Node> roots = new ArrayList<>();
    groups.forEach(
        (group, nodes) ->
            roots.add(
                new Node(
                    group,
                    Cell.of(words.say("group." + group)),
                    words.number(nodes.size()),
                    nodes.size(),
                    true)));
    return roots;
  }

  @Override
  public List<String> path(String key) {
    if (groups.containsKey(key)) {
      return List.of(key);
    }
    return groups.entrySet().stream()
        .filter(g -> g.getValue().stream().anyMatch(node -> node.key().equals(key)))
        .findFirst()
        .map(g -> List.of(g.getKey(), key))
        .orElse(List.of());
  }

  @Override
  public Optional<String> find(Selection selection) {
    if (!selection.series().isEmpty() && places.containsKey("series#" + selection.series())) {
      return Optional.of("series#" + selection.series());
    }
    return selection
        .place()
        .flatMap(
            place ->
                places.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(place))
                    .map(Map.Entry::getKey)
                    .findFirst());
  }

  @Override
  public List<Place> provenance(String key) {
    return places.getOrDefault(key, List.of());
  }

  @Override
  public Selection select(String key) {
    return selections.containsKey(key) ? selections.get(key) : Tree.super.select(key);
  }
}
