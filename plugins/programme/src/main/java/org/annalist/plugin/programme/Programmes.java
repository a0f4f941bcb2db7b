package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Series;
import org.annalist.api.corpus.Snapshot;

/** All programmes and bodies of a corpus for which something is measured, the most told first. */
final class Programmes {

  private static final Comparator<Measure> RATIOS_FIRST =
      Comparator.comparing((Measure m) -> m.kind() != Series.Kind.RATIO)
          .thenComparing(m -> -m.days().size())
          .thenComparing(Measure::label)
          .thenComparing(Measure::key);

  private final Snapshot snapshot;
  private final List<Programme> programmes;

  private Programmes(Snapshot snapshot, List<Programme> programmes) {
    this.snapshot = snapshot;
    this.programmes = programmes;
  }

  static Programmes of(Snapshot snapshot, Cancellation cancellation) {
    Map<String, Measure> measures = new LinkedHashMap<>();
    Map<String, String> subjects = new HashMap<>();
    Cursor<Series> series = snapshot.cursor(Layers.SERIES);
    while (series.next()) {
      cancellation.check();
      if (!SubjectKey.of(series.value().subject()).isEmpty()) {
        measures.put(series.value().id(), Measure.of(series.value()));
        subjects.put(series.value().id(), series.value().subject());
      }
    }
    Cursor<Point> points = snapshot.cursor(Layers.POINTS);
    while (points.next()) {
      cancellation.check();
      Measure measure = measures.get(points.value().series());
      if (measure != null) {
        measure.add(new Value(points.value(), points.place()));
      }
    }
    Map<String, List<Measure>> bySubject = new TreeMap<>();
    for (Measure measure : measures.values()) {
      if (!measure.isEmpty()) {
        String key = SubjectKey.of(subjects.get(measure.series()));
        bySubject.computeIfAbsent(key, k -> new ArrayList<>()).add(measure);
      }
    }
    List<Programme> programmes = new ArrayList<>();
    bySubject.forEach(
        (key, own) -> programmes.add(new Programme(key, name(own, subjects), sorted(own))));
    programmes.sort(Programme.mostTold());
    return new Programmes(snapshot, programmes);
  }

  private static List<Measure> sorted(List<Measure> measures) {
    return measures.stream().sorted(RATIOS_FIRST).toList();
  }

  private static String name(List<Measure> measures, Map<String, String> subjects) {
    return measures.stream()
        .map(measure -> subjects.get(measure.series()))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  List<Programme> all() {
    return programmes;
  }

  /** The one that is selected, by series, entity or place; else the most told. */
  Optional<Programme> selected(Selection selection) {
    return bySeries(selection.series())
        .or(() -> byEntity(selection.entity()))
        .or(() -> selection.place().flatMap(this::byPlace))
        .or(() -> programmes.stream().findFirst());
  }

  private Optional<Programme> bySeries(String series) {
    return programmes.stream()
        .filter(p -> p.measures().stream().anyMatch(m -> m.series().equals(series)))
        .findFirst();
  }

  private Optional<Programme> byEntity(String entity) {
    if (entity.isEmpty()) {
      return Optional.empty();
    }
    Cursor<Entity> entities = snapshot.cursor(Layers.IDENTITIES);
    while (entities.next()) {
      if (entities.value().id().equals(entity)) {
        String key = SubjectKey.of(entities.value().name());
        return programmes.stream().filter(p -> p.key().equals(key)).findFirst();
      }
    }
    return Optional.empty();
  }

  private Optional<Programme> byPlace(Place place) {
    return programmes.stream()
        .filter(
            p ->
                p.places().stream()
                    .anyMatch(
                        own ->
                            own.document().equals(place.document())
                                && own.span().overlaps(place.span())))
        .findFirst();
  }
}
