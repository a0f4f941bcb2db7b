package org.annalist.plugin.officialdocuments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.annotation.Citation;
import org.annalist.api.annotation.Citation.Relation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;

/** Collects what cites what in a corpus. Not safe for several threads. */
final class Citations {

  private final Snapshot snapshot;
  private final Map<String, Entry> held = new HashMap<>();
  private final Map<String, List<Entry>> named = new HashMap<>();
  private final Map<Place, Relation> relations = new HashMap<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  private record Draft(
      Document text, Optional<Entry> citer, Entry cited, Map<Place, Relation> places) {}

  private Citations(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** All of a corpus, by day of the text; nothing cites itself. */
  static List<Citing> of(Snapshot snapshot, Register register, Cancellation cancellation) {
    Citations citations = new Citations(snapshot);
    for (Entry entry : register.all()) {
      citations.held.putIfAbsent(entry.held(), entry);
      for (String text : entry.byText().keySet()) {
        citations.named.computeIfAbsent(text, id -> new ArrayList<>()).add(entry);
      }
    }
    citations.read(cancellation);
    for (Entry entry : register.all()) {
      cancellation.check();
      entry.mentions().forEach(place -> citations.mention(entry, place));
    }
    return citations.drafts.values().stream().map(citations::citing).sorted(Citing.BY_DAY).toList();
  }

  /** Reads the stated relations: those of a text itself, and those it tells of others. */
  private void read(Cancellation cancellation) {
    Cursor<Citation> citations = snapshot.cursor(Layers.CITATIONS);
    while (citations.next()) {
      cancellation.check();
      Citation citation = citations.value();
      Place place = citations.place();
      if (citation.citing().isEmpty()) {
        relations.merge(place, citation.relation(), Citations::stronger);
      } else {
        told(citation, place);
      }
    }
  }

  private void told(Citation citation, Place place) {
    List<Entry> there = named.getOrDefault(place.document(), List.of());
    Optional<Entry> citer =
        there.stream().filter(entry -> isCalled(entry, citation.citing())).findFirst();
    Optional<Entry> cited =
        there.stream()
            .filter(entry -> entry.mentions().stream().anyMatch(place::equals))
            .findFirst();
    if (citer.isPresent() && cited.isPresent()) {
      add(place, citer, cited.get(), citation.relation());
    }
  }

  private static boolean isCalled(Entry entry, String words) {
    return NumberKey.ends(entry.name(), words)
        || !entry.number().isEmpty() && NumberKey.ends(words, entry.number());
  }

  private void mention(Entry entry, Place place) {
    Optional<Entry> citer = Optional.ofNullable(held.get(place.document()));
    if (!place.document().equals(entry.held())) {
      add(place, citer, entry, relations.getOrDefault(place, Relation.MENTIONS));
    }
  }

  private void add(Place place, Optional<Entry> citer, Entry cited, Relation relation) {
    boolean itself = citer.filter(entry -> entry.key().equals(cited.key())).isPresent();
    Optional<Document> text = snapshot.document(place.document());
    if (!itself && text.isPresent()) {
      drafts
          .computeIfAbsent(
              Citing.from(place.document(), citer) + " → " + cited.key(),
              key -> new Draft(text.get(), citer, cited, new LinkedHashMap<>()))
          .places()
          .merge(place, relation, Citations::stronger);
    }
  }

  private Citing citing(Draft draft) {
    List<Place> ordered =
        draft.places().keySet().stream()
            .sorted(
                Comparator.comparing((Place place) -> draft.places().get(place))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    String day = snapshot.created(draft.text().id()).map(DocumentTime::value).orElse("");
    Relation relation = draft.places().get(ordered.get(0));
    return new Citing(draft.text(), day, draft.citer(), draft.cited(), relation, ordered);
  }

  /** The order of the relations is that of their weight: the last one only mentions. */
  private static Relation stronger(Relation one, Relation other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
