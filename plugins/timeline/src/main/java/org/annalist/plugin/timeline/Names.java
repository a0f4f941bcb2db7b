package org.annalist.plugin.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.corpus.Snapshot;

/** Which entity the words of a document mean. Holds the links of one document at a time. */
final class Names {

  private final Snapshot snapshot;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<Span, String> links = new HashMap<>();
  private String document = "";

  Names(Snapshot snapshot) {
    this.snapshot = snapshot;
    Cursor<Entity> cursor = snapshot.cursor(Layers.IDENTITIES);
    while (cursor.next()) {
      Entity entity = cursor.value();
      entities.put(entity.id(), entity);
    }
  }

  /** The entity that the words at a span mean. */
  Optional<Entity> at(String newDocument, Span span) {
    if (!newDocument.equals(document)) {
      document = newDocument;
      links.clear();
      Cursor<Link> cursor = snapshot.cursor(Layers.LINKS, newDocument);
      while (cursor.next()) {
        links.put(cursor.span(), cursor.value().entity());
      }
    }
    return Optional.ofNullable(links.get(span)).map(entities::get);
  }

  /** The name of an entity; its id where none is known. */
  String name(String id) {
    Entity entity = entities.get(id);
    return entity == null ? id : entity.name();
  }
}
