package org.annalist.plugin.officialdocuments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.annotation.Citation;
import org.annalist.api.annotation.Citation.Relation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;

/**
 * That one text names one official document.
 *
 * @param text the text
 * @param day ISO day of the text, or empty
 * @param cited what it names
 * @param relation the most telling relation that the text states
 * @param places where it is named, those that state that relation first
 */
record Citing(Document text, String day, Entry cited, Relation relation, List<Place> places) {

  private static final Comparator<Citing> BY_DAY =
      Comparator.comparing(Citing::day)
          .thenComparing(c -> c.text().id())
          .thenComparing(c -> c.cited().label())
          .thenComparing(c -> c.cited().key());

  Citing {
    places = List.copyOf(places);
  }

  String key() {
    return text.id() + " → " + cited.key();
  }

  /** All of a corpus, by day of the text; a text does not cite itself. */
  static List<Citing> of(Snapshot snapshot, Register register, Cancellation cancellation) {
    Map<Place, Relation> relations = relations(snapshot, cancellation);
    List<Citing> all = new ArrayList<>();
    for (Entry entry : register.all()) {
      cancellation.check();
      Map<String, List<Place>> byText = new HashMap<>();
      for (Place place : entry.mentions()) {
        byText.computeIfAbsent(place.document(), id -> new ArrayList<>()).add(place);
      }
      byText.remove(entry.held());
      byText.forEach(
          (id, places) ->
              snapshot
                  .document(id)
                  .ifPresent(text -> all.add(of(snapshot, text, entry, places, relations))));
    }
    all.sort(BY_DAY);
    return all;
  }

  private static Citing of(
      Snapshot snapshot,
      Document text,
      Entry entry,
      List<Place> places,
      Map<Place, Relation> relations) {
    // The order of the relations is that of their weight: the last one only mentions.
    Comparator<Place> telling =
        Comparator.comparing(place -> relations.getOrDefault(place, Relation.MENTIONS));
    List<Place> ordered = places.stream().sorted(telling).toList();
    String day = snapshot.created(text.id()).map(DocumentTime::value).orElse("");
    Relation relation = relations.getOrDefault(ordered.get(0), Relation.MENTIONS);
    return new Citing(text, day, entry, relation, ordered);
  }

  private static Map<Place, Relation> relations(Snapshot snapshot, Cancellation cancellation) {
    Map<Place, Relation> relations = new HashMap<>();
    Cursor<Citation> citations = snapshot.cursor(Layers.CITATIONS);
    while (citations.next()) {
      cancellation.check();
      Citation citation = citations.value();
      if (citation.citing().isEmpty()) {
        relations.merge(
            citations.place(),
            citation.relation(),
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    return relations;
  }
}
