package org.annalist.plugin.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.corpus.Snapshot;

/** Persons and bodies that are named beside an entity: in its sentences, in its documents. */
final class Together {

  private static final int MOST_PLACES = 20;

  /** An entity that is named beside another. */
  static final class Companion {
    private final String id;
    private int sentences;
    private int documents;
    private final List<Place> places = new ArrayList<>();

    private Companion(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }

    /** Number of mentions in a sentence that names the other too. */
    int sentences() {
      return sentences;
    }

    /** Number of documents that name both. */
    int documents() {
      return documents;
    }

    /** Where it is named, places in a common sentence first. */
    List<Place> places() {
      return places;
    }
  }

  private static final Comparator<Companion> ORDER =
      Comparator.comparing((Companion companion) -> -companion.sentences)
          .thenComparing(companion -> -companion.documents)
          .thenComparing(companion -> companion.id);

  private final Snapshot snapshot;
  private final Subject subject;
  private final Map<String, Companion> companions = new LinkedHashMap<>();

  private Together(Snapshot snapshot, Subject subject) {
    this.snapshot = snapshot;
    this.subject = subject;
  }

  /** Companions in these documents, those in the most sentences first. */
  static List<Companion> of(
      Snapshot snapshot, Subject subject, List<String> documents, Cancellation cancellation) {
    Together together = new Together(snapshot, subject);
    for (String document : documents) {
      cancellation.check();
      together.read(document);
    }
    return together.companions.values().stream().sorted(ORDER).toList();
  }

  private void read(String document) {
    Set<Span> sentences = sentences(document);
    Set<String> here = new HashSet<>();
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, document);
    while (links.next()) {
      Link link = links.value();
      boolean counts = link.type() == EntityType.PERSON || link.type() == EntityType.ORGANIZATION;
      if (counts && !link.entity().equals(subject.entity().id())) {
        Companion companion = companions.computeIfAbsent(link.entity(), Companion::new);
        companion.documents += here.add(link.entity()) ? 1 : 0;
        int begin = links.begin();
        boolean near = sentences.stream().anyMatch(sentence -> sentence.contains(begin));
        companion.sentences += near ? 1 : 0;
        keep(companion, links.place(), near);
      }
    }
  }

  private static void keep(Companion companion, Place place, boolean near) {
    if (companion.places.size() < MOST_PLACES) {
      companion.places.add(near ? 0 : companion.places.size(), place);
    }
  }

  private Set<Span> sentences(String document) {
    int length = snapshot.document(document).orElseThrow().text().length();
    Tokens tokens = snapshot.tokens(document);
    Set<Span> sentences = new HashSet<>();
    for (Span mention : subject.mentions(document)) {
      sentences.add(tokens.sentenceAround(mention.begin(), length));
    }
    return sentences;
  }
}
