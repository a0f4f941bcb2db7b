package org.annalist.plugin.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.corpus.Snapshot;

/** One entity with all its mentions. Immutable. */
final class Subject {

  private final Entity entity;
  private final Map<String, List<Span>> mentions;
  private final Map<String, Spans> spans = new HashMap<>();
  private final List<String> documents;

  private Subject(Entity entity, Map<String, List<Span>> mentions, List<String> documents) {
    this.entity = entity;
    this.mentions = mentions;
    this.documents = documents;
    mentions.forEach((document, all) -> spans.put(document, Spans.of(all)));
  }

  static Subject of(Snapshot snapshot, Entity entity, Days days, Cancellation cancellation) {
    Map<String, List<Span>> mentions = new LinkedHashMap<>();
    Cursor<Link> links = snapshot.cursor(Layers.LINKS);
    int id = links.component("entity");
    while (links.next()) {
      cancellation.check();
      if (links.text(id).equals(entity.id())) {
        mentions.computeIfAbsent(links.document(), key -> new ArrayList<>()).add(links.span());
      }
    }
    List<String> documents = new ArrayList<>(mentions.keySet());
    documents.sort(Comparator.comparing(days::iso).thenComparing(Comparator.naturalOrder()));
    return new Subject(entity, mentions, documents);
  }

  Entity entity() {
    return entity;
  }

  /** Documents that name it, undated ones first, then the oldest first. */
  List<String> documents() {
    return documents;
  }

  /** The newest documents that name it, the newest first. */
  List<String> newest(int most) {
    List<String> newest = new ArrayList<>(documents);
    Collections.reverse(newest);
    return List.copyOf(newest.subList(0, Math.min(most, newest.size())));
  }

  /** Where a document names it, in text order. */
  List<Span> mentions(String document) {
    return mentions.getOrDefault(document, List.of());
  }

  /** The places at which a document names it, in text order. */
  List<Place> places(String document) {
    return mentions(document).stream().map(span -> new Place(document, span)).toList();
  }

  /** The first mention of a document. */
  Place first(String document) {
    return new Place(document, mentions.get(document).get(0));
  }

  /** Number of mentions. */
  int count() {
    return mentions.values().stream().mapToInt(List::size).sum();
  }

  /** Whether a span of a document speaks of it. */
  boolean isNamedIn(String document, Span span) {
    return spans.getOrDefault(document, Spans.NONE).meet(span);
  }
}
