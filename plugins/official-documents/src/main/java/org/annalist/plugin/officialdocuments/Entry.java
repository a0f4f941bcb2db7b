package org.annalist.plugin.officialdocuments;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annalist.api.Place;
import org.annalist.api.Selection;

/**
 * What the corpus knows of one official document.
 *
 * @param key stable key: the id of its entity, or that of the text that is the document itself
 * @param entity id of its entity; empty if no text names it
 * @param name its fullest name, such as {@code Quy định số 07-QĐ/TU}
 * @param number its number, or empty where it has a name alone
 * @param kind its kind word, or empty
 * @param issuer who issued it, in the words of a text, or empty
 * @param issued ISO day, or empty
 * @param title its quoted subject, or empty
 * @param mentions where it is named, by document id and place
 * @param held id of the text that is this document, or empty if the corpus does not hold it
 * @param namesakes how many other documents have the same number
 */
record Entry(
    String key,
    String entity,
    String name,
    String number,
    String kind,
    String issuer,
    String issued,
    String title,
    List<Place> mentions,
    String held,
    int namesakes) {

  Entry {
    mentions = List.copyOf(mentions);
  }

  /** Its number, else its name. */
  String label() {
    return number.isEmpty() ? name : number;
  }

  /** The document as an entity, at its first mention. */
  Selection selection() {
    Selection named = entity.isEmpty() ? Selection.NONE : Selection.entity(entity);
    return mentions.isEmpty() ? named : named.with(mentions.get(0));
  }

  boolean isHeld() {
    return !held.isEmpty();
  }

  /** How often each text names it. */
  Map<String, Long> byText() {
    return mentions.stream()
        .collect(Collectors.groupingBy(Place::document, TreeMap::new, Collectors.counting()));
  }

  Entry withNamesakes(int newNamesakes) {
    return new Entry(
        key, entity, name, number, kind, issuer, issued, title, mentions, held, newNamesakes);
  }
}
