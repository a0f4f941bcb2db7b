package org.annalist.plugin.metriccharts;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.corpus.Snapshot;

/**
 * A total and its parts, each with the words that name it.
 *
 * @param id id of the annotation
 * @param place where it stands
 * @param fact what the text says
 * @param unit unit of the total, or empty
 * @param labels what each part is called, in the order of the parts
 * @param places where each part stands; the total's own place where that is not known
 */
record Total(
    long id, Place place, Breakdown fact, String unit, List<String> labels, List<Place> places) {

  private static final int LABEL = 40;

  /** Key of the total as an item. */
  String key() {
    return "total#" + place + "#" + Long.toHexString(id);
  }

  boolean isShare() {
    return !Double.isNaN(fact.percent());
  }

  static Total of(Snapshot snapshot, Cursor<Breakdown> cursor) {
    Breakdown fact = cursor.value();
    String document = cursor.document();
    List<Span> evidence = fact.evidence();
    String unit = "";
    for (Span span : evidence) {
      Quantity quantity = quantity(snapshot, document, span);
      if (quantity != null && quantity.value() == fact.whole()) {
        unit = quantity.unit();
      }
    }
    List<String> labels = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (double part : fact.parts()) {
      Span span = spanOf(snapshot, document, evidence, part, places);
      places.add(span == null ? cursor.place() : new Place(document, span));
      labels.add(span == null ? "" : label(snapshot, document, span));
    }
    return new Total(cursor.id(), cursor.place(), fact, unit, labels, places);
  }

  private static Span spanOf(
      Snapshot snapshot, String document, List<Span> evidence, double part, List<Place> used) {
    for (Span span : evidence) {
      Quantity quantity = quantity(snapshot, document, span);
      boolean fits = quantity != null && quantity.value() == part;
      if (fits && !used.contains(new Place(document, span))) {
        return span;
      }
    }
    return null;
  }

  private static Quantity quantity(Snapshot snapshot, String document, Span span) {
    Cursor<Quantity> cursor = snapshot.cursor(Layers.FIGURES, document, span);
    while (cursor.next()) {
      if (cursor.span().equals(span)) {
        return cursor.value();
      }
    }
    return null;
  }

  /** The words of the clause before a part: "khiển trách" of "khiển trách: 25". */
  private static String label(Snapshot snapshot, String document, Span span) {
    String text = snapshot.document(document).map(d -> d.text()).orElse("");
    int begin = span.begin();
    while (begin > 0
        && span.begin() - begin < LABEL
        && ",;.:(\n0123456789%/".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    String before = text.substring(begin, span.begin()).strip();
    if (before.isEmpty() && begin > 0 && text.charAt(begin - 1) == ':') {
      return label(snapshot, document, new Span(begin - 1, begin));
    }
    return before;
  }
}
