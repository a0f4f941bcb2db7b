package org.annalist.plugin.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Timespan;

/** Days of documents, each looked up once. */
final class Days {

  private final Snapshot snapshot;
  private final Map<String, Optional<Day>> days = new HashMap<>();

  /**
   * The day of a document.
   *
   * @param inferred whether it only follows from what the text tells
   */
  record Day(Timespan moment, boolean inferred) {}

  Days(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Optional<Day> of(String document) {
    return days.computeIfAbsent(
        document,
        id ->
            snapshot.created(id).flatMap(time -> Timespan.of(time.value()).map(m -> day(m, time))));
  }

  private static Day day(Timespan moment, DocumentTime time) {
    return new Day(moment, time.basis() == DocumentTime.Basis.CONTENT);
  }
}
