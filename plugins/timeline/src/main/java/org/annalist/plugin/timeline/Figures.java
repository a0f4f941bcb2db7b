package org.annalist.plugin.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Progress;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Series;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Timeline.Shape;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/**
 * Puts points of series, and what is done of programmes, at the day for which they hold. The same
 * state told by several texts is one item.
 */
final class Figures {

  private final Snapshot snapshot;
  private final Programmes programmes;
  private final Words words;
  private final Map<String, List<Place>> reports = new HashMap<>();

  Figures(Snapshot snapshot, Programmes programmes, Words words) {
    this.snapshot = snapshot;
    this.programmes = programmes;
    this.words = words;
  }

  void put(Board board, Cancellation cancellation) {
    String lane = Kind.FIGURES.lane("asOf");
    board.label(lane, words.say("byAsOf"));
    Set<Place> told = new HashSet<>();
    putPoints(board, lane, told, cancellation);
    putProgress(board, lane, told, cancellation);
  }

  private void putPoints(Board board, String lane, Set<Place> told, Cancellation cancellation) {
    Map<String, Series> series = new HashMap<>();
    Cursor<Series> all = snapshot.cursor(Layers.SERIES);
    while (all.next()) {
      Series one = all.value();
      series.put(one.id(), one);
    }
    Map<String, List<Place>> places = new LinkedHashMap<>();
    Map<String, Point> points = new HashMap<>();
    Cursor<Point> cursor = snapshot.cursor(Layers.POINTS);
    while (cursor.next()) {
      cancellation.check();
      Point point = cursor.value();
      told.add(cursor.place());
      String key = "point#" + point.series() + "@" + point.asOf() + "=" + figure(point);
      points.putIfAbsent(key, point);
      places.computeIfAbsent(key, k -> new ArrayList<>()).add(cursor.place());
    }
    places.forEach(
        (key, at) -> {
          Point point = points.get(key);
          Series of = series.get(point.series());
          String label = of == null ? figure(point) : figure(point) + " " + of.measure();
          Optional<Timespan> moment = Timespan.of(point.asOf());
          if (moment.isEmpty()) {
            at.forEach(place -> board.shelf().add(key, label, Kind.FIGURES.style(), place));
          } else {
            Selection selection = Selection.of(at.get(0)).withSeries(point.series());
            board.add(lane, figure(key, moment.get(), label, at).selecting(selection));
          }
        });
  }

  private void putProgress(Board board, String lane, Set<Place> told, Cancellation cancellation) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    Map<String, Progress> states = new HashMap<>();
    Cursor<Progress> cursor = snapshot.cursor(Layers.PROGRESS);
    while (cursor.next()) {
      cancellation.check();
      Progress progress = cursor.value();
      Optional<String> programme = programmes.named(progress.what());
      String on = programme.map(Kind.PROGRAMME::lane).orElse(lane);
      programme.ifPresent(id -> board.label(on, programmes.label(id)));
      if (programme.isPresent()) {
        reports.computeIfAbsent(on, l -> new ArrayList<>()).add(cursor.place());
      } else if (told.contains(cursor.place())) {
        continue;
      }
      String key = on + ItemKey.AFTER_LANE + "progress#" + figure(progress) + "@" + progress.asOf();
      states.putIfAbsent(key, progress);
      places.computeIfAbsent(key, k -> new ArrayList<>()).add(cursor.place());
    }
    places.forEach(
        (key, at) -> {
          Progress progress = states.get(key);
          int end = key.indexOf(ItemKey.AFTER_LANE);
          String label = figure(progress) + " " + counted(progress.what());
          Optional<Timespan> moment = Timespan.of(progress.asOf());
          if (moment.isEmpty()) {
            at.forEach(place -> board.shelf().add(key, label, Kind.FIGURES.style(), place));
          } else {
            board.add(
                key.substring(0, end), figure(key.substring(end + 1), moment.get(), label, at));
          }
        });
  }

  private static Told figure(String key, Timespan moment, String label, List<Place> places) {
    return Told.at(key, Shape.POINT, moment, false, label.strip(), Weight.FIGURE, places);
  }

  private String figure(Point point) {
    return words.figure(point.value(), point.of(), point.to(), point.qualifier());
  }

  private String figure(Progress progress) {
    return words.figure(progress.done(), progress.of(), Double.NaN, Quantity.Qualifier.EXACT);
  }

  /** What is counted, without the programme it is counted for. */
  private static String counted(String what) {
    int end = what.indexOf(" · ");
    return end < 0 ? what : what.substring(0, end);
  }

  /** Whether a programme's lane shows a figure that stands within a sentence. */
  boolean tells(String lane, Place sentence) {
    return reports.getOrDefault(lane, List.of()).stream()
        .anyMatch(
            place ->
                place.document().equals(sentence.document())
                    && sentence.span().contains(place.span()));
  }
}
