package org.annalist.plugin.documents;

import java.util.Comparator;
import java.util.Optional;
import org.annalist.api.Problem;
import org.annalist.api.annotation.DocumentTime;

/**
 * A document on the shelf.
 *
 * @param id id of the document
 * @param title its title
 * @param created its day, if it has one
 * @param worst the gravest thing that is wrong with it and should be looked at, if anything is
 */
record Entry(
    String id, String title, Optional<DocumentTime> created, Optional<Problem.Severity> worst) {

  /** Newest first, undated last. */
  static final Comparator<Entry> NEWEST =
      Comparator.comparing(Entry::day)
          .reversed()
          .thenComparing(Entry::title)
          .thenComparing(Entry::id);

  /** Its day as an ISO day, month or year, or empty. */
  String day() {
    return created.map(DocumentTime::value).orElse("");
  }

  /** Year of its day, or empty. */
  String year() {
    String day = day();
    return day.matches("\\d{4}.*") ? day.substring(0, 4) : "";
  }

  /** Whether its day was inferred from what the text tells. */
  boolean inferred() {
    return created.filter(time -> time.basis() == DocumentTime.Basis.CONTENT).isPresent();
  }

  /** Whether an analyst set its day. */
  boolean pinned() {
    return created.filter(time -> time.basis() == DocumentTime.Basis.PINNED).isPresent();
  }
}
