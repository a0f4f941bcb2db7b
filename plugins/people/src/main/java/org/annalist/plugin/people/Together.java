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
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.corpus.Snapshot;

/** Persons and bodies that are named beside an entity: in its sentences, in its documents. */
final class Together {

  private static final int MOST_PLACES = 20;

  /** An entity that is named beside another. */
  static final class Companion {
    private final String id;
    private final EntityType type;
    private int sentences;
    private int documents;
    private final List<Place> places = new ArrayList<>();

    private Companion(Link link) {
      this.id = link.entity();
      this.type = link.type();
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
      Comparator.comparing((Companion companion) -> companion.type)
          .thenComparing(companion -> -companion.sentences)
          .thenComparing(companion -> -companion.documents)
          .thenComparing(companion -> companion.id);

  private final Snapshot snapshot;
  private final Subject subject;
  private final Map<String, Companion> companions = new LinkedHashMap<>();

  private Together(Snapshot snapshot, Subject subject) {
    this.snapshot = snapshot;
    this.subject = subject;
  }

  /** Companions in these documents: persons first, those in the most sentences on top. */
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
    Spans sentences = sentences(document);
    Spans posts = posts(document);
    Set<String> here = new HashSet<>();
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, document);
    while (links.next()) {
      Link link = links.value();
      if (counts(link, links.span(), posts)) {
        Companion companion = companions.computeIfAbsent(link.entity(), id -> new Companion(link));
        companion.documents += here.add(link.entity()) ? 1 : 0;
        boolean near = sentences.meet(links.span());
        companion.sentences += near ? 1 : 0;
        keep(companion, links.place(), near);
      }
    }
  }

  /** A body that is only named in somebody's post keeps nobody company. */
  private boolean counts(Link link, Span span, Spans posts) {
    return !link.entity().equals(subject.entity().id())
        && (link.type() == EntityType.PERSON
            || link.type() == EntityType.ORGANIZATION && !posts.cover(span));
  }

  private Spans posts(String document) {
    List<Span> posts = new ArrayList<>();
    Cursor<Mention> mentions = snapshot.cursor(Layers.ENTITIES, document);
    while (mentions.next()) {
      if (mentions.value().type() == EntityType.POSITION) {
        posts.add(mentions.span());
      }
    }
    return Spans.of(posts);
  }

  private static void keep(Companion companion, Place place, boolean near) {
    if (companion.places.size() < MOST_PLACES) {
      companion.places.add(near ? 0 : companion.places.size(), place);
    }
  }

  private Spans sentences(String document) {
    int length = snapshot.document(document).orElseThrow().text().length();
    Tokens tokens = snapshot.tokens(document);
    Set<Span> sentences = new HashSet<>();
    for (Span mention : subject.mentions(document)) {
      sentences.add(tokens.sentenceAround(mention.begin(), length));
    }
    return Spans.of(sentences);
  }
}
