package org.annalist.plugin.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Holding.Status;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.corpus.Snapshot;

/** Reads who holds which post, of one entity. */
final class Holdings {

  private final Snapshot snapshot;
  private final Cancellation cancellation;

  Holdings(Snapshot snapshot, Cancellation cancellation) {
    this.snapshot = snapshot;
    this.cancellation = cancellation;
  }

  /** What the texts say a person holds, the oldest source first. */
  List<Source> ofPerson(Subject person) {
    List<Source> sources = new ArrayList<>();
    for (String document : person.documents()) {
      for (Source source : in(document)) {
        if (person.isNamedIn(document, source.personSpan())) {
          sources.add(source);
        }
      }
    }
    return sources;
  }

  /** Who holds a post that is, or belongs to, this entity, the oldest source first. */
  List<Source> ofPost(Subject subject) {
    List<Source> sources = new ArrayList<>();
    for (String document : subject.documents()) {
      for (Source source : in(document)) {
        if (subject.isNamedIn(document, source.positionSpan())) {
          sources.add(source);
        }
      }
    }
    return sources;
  }

  /** Posts that a person held before, or stands for, the oldest source first. */
  List<Source> notHeld(Subject person, Status status) {
    List<Source> sources = new ArrayList<>();
    for (String document : person.documents()) {
      for (Source source : in(document, holding -> holding.status() == status)) {
        if (person.isNamedIn(document, source.personSpan())) {
          sources.add(source);
        }
      }
    }
    return sources;
  }

  /** Who holds what in one document. */
  List<Source> in(String document) {
    return in(document, Holding::isHeld);
  }

  private List<Source> in(String document, Predicate<Holding> wanted) {
    List<Source> sources = new ArrayList<>();
    Cursor<Holding> cursor = snapshot.cursor(Layers.HOLDINGS, document);
    while (cursor.next()) {
      cancellation.check();
      Holding value = cursor.value();
      if (!wanted.test(value)) {
        continue;
      }
      sources.add(
          new Source(
              value.person(),
              value.position(),
              post(new Place(document, value.positionSpan())),
              cursor.place(),
              value.personSpan(),
              value.positionSpan(),
              value.from(),
              value.until()));
    }
    return sources;
  }

  /** The post as an entity of its own, which is one over all its spellings; empty if not linked. */
  private String post(Place position) {
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, position.document(), position.span());
    while (links.next()) {
      Link link = links.value();
      if (link.type() == EntityType.POSITION && links.span().overlaps(position.span())) {
        return link.entity();
      }
    }
    return "";
  }
}
