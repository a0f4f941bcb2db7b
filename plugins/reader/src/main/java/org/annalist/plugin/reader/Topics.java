package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Words;

/** What one document speaks of, in a form that can be held against another document's. */
final class Topics {

  private final Map<String, List<Topic>> byThing = new LinkedHashMap<>();

  /**
   * Something the document speaks of at a place.
   *
   * @param thing the same in every document that speaks of it
   * @param style mark of its type
   * @param span where it stands
   * @param value what is said of it, where two documents can say different things; else empty
   * @param entity id of its entity, or empty
   * @param series id of its series, or empty
   */
  record Topic(String thing, String style, Span span, String value, String entity, String series) {}

  static Topics of(Snapshot snapshot, String document, Words words, Cancellation cancellation) {
    Topics topics = new Topics();
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, document);
    while (links.next()) {
      cancellation.check();
      Link link = links.value();
      String thing = "entity " + link.entity();
      topics.add(new Topic(thing, link.type().name(), links.span(), "", link.entity(), ""));
    }
    Cursor<Point> points = snapshot.cursor(Layers.POINTS, document);
    while (points.next()) {
      cancellation.check();
      Point point = points.value();
      String value = words.figure(point.value(), point.of(), point.to(), point.qualifier());
      String thing = "series " + point.series();
      topics.add(new Topic(thing, Layers.FIGURES_NAME, points.span(), value, "", point.series()));
    }
    figures(snapshot, document, words, topics);
    return topics;
  }

  /** A figure with its unit is one thing wherever it stands; a bare number is not. */
  private static void figures(Snapshot snapshot, String document, Words words, Topics topics) {
    List<Span> pointed =
        topics.all().stream().filter(t -> !t.series().isEmpty()).map(Topic::span).toList();
    Cursor<Quantity> figures = snapshot.cursor(Layers.FIGURES, document);
    while (figures.next()) {
      Quantity quantity = figures.value();
      if (!quantity.unit().isEmpty() && !pointed.contains(figures.span())) {
        String thing = "figure " + words.figure(quantity) + " " + quantity.unit();
        topics.add(new Topic(thing, Layers.FIGURES_NAME, figures.span(), "", "", ""));
      }
    }
  }

  private void add(Topic topic) {
    if (topic.span().length() > 0) {
      byThing.computeIfAbsent(topic.thing(), thing -> new ArrayList<>()).add(topic);
    }
  }

  /** All that stands at a thing; none if the document does not speak of it. */
  List<Topic> at(String thing) {
    return byThing.getOrDefault(thing, List.of());
  }

  /** Everything, in text order. */
  List<Topic> all() {
    return byThing.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Topic::span).thenComparing(Topic::thing))
        .toList();
  }
}
