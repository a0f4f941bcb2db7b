package org.annalist.plugin.officialdocuments;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.annotation.Citation.Relation;
import org.annalist.api.document.Document;

/**
 * That one text, or one official document, names another official document.
 *
 * @param text the text that says so, the first of them if several do
 * @param day ISO day of that text, or empty
 * @param citer the official document that cites, if it is one: the text itself, or one that the
 *     text tells of; empty if the text is a report or an article
 * @param cited what is named
 * @param relation the most telling relation that is stated
 * @param places where it is named, those that state that relation first
 */
record Citing(
    Document text,
    String day,
    Optional<Entry> citer,
    Entry cited,
    Relation relation,
    List<Place> places) {

  /** By day of the text, then by what is cited. */
  static final Comparator<Citing> BY_DAY =
      Comparator.comparing(Citing::day)
          .thenComparing(c -> c.text().id())
          .thenComparing(c -> c.cited().label())
          .thenComparing(Citing::key);

  Citing {
    places = List.copyOf(places);
  }

  /** Key of what cites. */
  String from() {
    return from(text.id(), citer);
  }

  static String from(String text, Optional<Entry> citer) {
    return citer.map(Entry::key).orElse("text:" + text);
  }

  String key() {
    return from() + " → " + cited.key();
  }
}
