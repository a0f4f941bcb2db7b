package org.annalist.plugin.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;

/**
 * The persons of a corpus with their posts. Without links, a person is whoever bears the same name.
 */
final class People {

  private final Snapshot snapshot;
  private final Sources sources;
  private final Words words;
  private final Map<String, String> days;
  private final Map<String, String> names = new HashMap<>();
  private final Map<Place, String> links = new HashMap<>();

  People(Snapshot snapshot, Sources sources, Words words, Map<String, String> days) {
    this.snapshot = snapshot;
    this.sources = sources;
    this.words = words;
    this.days = days;
    var identities = snapshot.cursor(Layers.IDENTITIES);
    while (identities.next()) {
      names.put(identities.value().id(), identities.value().name());
    }
    var cursor = snapshot.cursor(Layers.LINKS);
    while (cursor.next()) {
      if (cursor.value().type() == EntityType.PERSON) {
        links.put(cursor.place(), cursor.value().entity());
      }
    }
  }

  /** A person while it is being collected. */
  private static final class Collected {
    private final Set<String> documents = new TreeSet<>();
    private final Map<String, List<Report.Source>> posts = new LinkedHashMap<>();
    private String name = "";
    private int mentions;
    private Place first;
  }

  List<Report.Person> collect() {
    Map<String, Collected> people = new TreeMap<>();
    var mentions = snapshot.cursor(Layers.ENTITIES);
    while (mentions.next()) {
      if (mentions.value().type() == EntityType.PERSON) {
        Place place = mentions.place();
        Collected person = person(people, place);
        person.mentions++;
        person.documents.add(place.document());
        person.first = person.first == null ? place : person.first;
      }
    }
    var holdings = snapshot.cursor(Layers.HOLDINGS);
    while (holdings.next()) {
      Holding fact = holdings.value();
      if (!fact.isHeld()) {
        continue;
      }
      String document = holdings.document();
      Collected person = person(people, new Place(document, fact.personSpan()));
      Span span = fact.positionSpan();
      person
          .posts
          .computeIfAbsent(fact.position(), post -> new ArrayList<>())
          .add(
              new Report.Source(
                  sources.link(new Place(document, span)),
                  words.day(days.getOrDefault(document, ""))));
    }
    return people.values().stream()
        .filter(p -> p.first != null)
        .sorted(
            Comparator.comparingInt((Collected p) -> p.posts.isEmpty() ? 1 : 0)
                .thenComparingInt(p -> -p.mentions)
                .thenComparing(p -> p.name))
        .map(this::row)
        .toList();
  }

  private Collected person(Map<String, Collected> people, Place place) {
    String entity = links.get(place);
    String words = snapshot.text(place);
    String key = entity != null ? entity : "name " + words;
    Collected person = people.computeIfAbsent(key, k -> new Collected());
    String name = entity != null ? names.getOrDefault(entity, words) : words;
    person.name = person.name.isEmpty() ? name : person.name;
    return person;
  }

  private Report.Person row(Collected person) {
    List<Report.Post> posts = new ArrayList<>();
    person.posts.forEach((post, from) -> posts.add(new Report.Post(post, List.copyOf(from))));
    return new Report.Person(
        person.name, person.mentions, person.documents.size(), sources.link(person.first), posts);
  }
}
