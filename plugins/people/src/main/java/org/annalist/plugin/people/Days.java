package org.annalist.plugin.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/** The days of documents, each read once. Not safe for several threads. */
final class Days {

  private static final int YEAR = 4;

  private final Snapshot snapshot;
  private final Words words;
  private final Map<String, Optional<DocumentTime>> days = new HashMap<>();

  Days(Snapshot snapshot, Words words) {
    this.snapshot = snapshot;
    this.words = words;
  }

  /** ISO day, month or year of a document, or empty. */
  String iso(String document) {
    return time(document).map(DocumentTime::value).orElse("");
  }

  /** Whether the day was inferred from what the text tells. */
  boolean inferred(String document) {
    return time(document).filter(time -> time.basis() == DocumentTime.Basis.CONTENT).isPresent();
  }

  /** The day in the language of the view; says so if there is none. */
  String text(String document) {
    String day = iso(document);
    if (day.isEmpty()) {
      return words.say("none");
    }
    return inferred(document) ? words.inferred(day) : words.day(day);
  }

  /** The day as a cell that sorts as a day, undated ones before all others. */
  Cell cell(String document) {
    double order = Timespan.of(iso(document)).map(Timespan::from).orElse(-Double.MAX_VALUE);
    return Cell.number(text(document), order);
  }

  /**
   * From the year of one document to that of another, so that it stays short; the day where both
   * are of one. Sorts by the latter.
   */
  Cell between(String first, String last) {
    Cell end = cell(last);
    String from = year(first);
    String to = year(last);
    if (from.isEmpty() || to.isEmpty() || iso(first).equals(iso(last))) {
      return end;
    }
    return Cell.number(from.equals(to) ? to : words.say("between", from, to), end.order());
  }

  private String year(String document) {
    String day = iso(document);
    return day.length() > YEAR ? day.substring(0, YEAR) : day;
  }

  private Optional<DocumentTime> time(String document) {
    return days.computeIfAbsent(document, snapshot::created);
  }
}
