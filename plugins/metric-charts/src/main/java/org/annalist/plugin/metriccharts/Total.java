package org.annalist.plugin.metriccharts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static final int LABEL = 44;

  /** What a label does not reach over. */
  private static final String ENDS = ",;.:()\n0123456789%/";

  /** Key of the total as an item. */
  String key() {
    return "total#" + place + "#" + Long.toHexString(id);
  }

  /** Whether a place states one of its parts. */
  boolean holds(Place part) {
    return !isShare() && places.contains(part) && !part.equals(place);
  }

  /** Where the part of a key stands. */
  Optional<Place> place(String key) {
    for (int i = 0; i < places.size(); i++) {
      if (key.equals(key() + "/" + i)) {
        return Optional.of(places.get(i));
      }
    }
    return Optional.empty();
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

  /**
   * What a part is called: "đã hoàn thành" of "16 việc đã hoàn thành", else the words before it,
   * "khiển trách" of "khiển trách: 25".
   */
  private static String label(Snapshot snapshot, String document, Span span) {
    String text = snapshot.document(document).map(d -> d.text()).orElse("");
    Quantity quantity = quantity(snapshot, document, span);
    String unit = quantity == null ? "" : quantity.unit();
    int from = span.end();
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    boolean counted = !unit.isEmpty() && text.regionMatches(true, from, unit, 0, unit.length());
    String after = counted ? after(text, from + unit.length()) : "";
    return after.isEmpty() ? before(text, span.begin()) : after;
  }

  private static String after(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LABEL && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean whole = end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0;
    int last = whole ? end : Math.max(from, text.lastIndexOf(' ', end));
    return text.substring(from, last).strip();
  }

  private static String before(String text, int end) {
    int begin = end;
    while (begin > 0 && end - begin < LABEL && ENDS.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    String words = text.substring(begin, end).strip();
    boolean colon = words.isEmpty() && begin > 0 && text.charAt(begin - 1) == ':';
    return colon ? before(text, begin - 1) : words;
  }
}
