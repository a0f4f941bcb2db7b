package org.annalist.plugin.network;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.EntityType;

/** Something that may stand in the network. Filled by {@link Members}, then read only. */
final class Member {

  private static final int MOST_PLACES = 50;

  private final String key;
  private final String entity;
  private final String name;
  private final EntityType type;
  private final List<Place> places = new ArrayList<>();
  private int mentions;
  private int documents;
  private String lastDocument = "";

  /**
   * A member without mentions.
   *
   * @param entity id of the entity; empty for a text
   * @param type what it is; null for a text
   */
  Member(String key, String entity, String name, EntityType type) {
    this.key = key;
    this.entity = entity;
    this.name = name;
    this.type = type;
  }

  /** Counts a mention; mentions come by document. */
  void add(Place place) {
    mentions++;
    if (!place.document().equals(lastDocument)) {
      lastDocument = place.document();
      documents++;
      if (places.size() < MOST_PLACES) {
        places.add(place);
      }
    }
  }

  String key() {
    return key;
  }

  String name() {
    return name;
  }

  /** Name of its entity type; empty for a text. */
  String style() {
    return type == null ? "" : type.name();
  }

  boolean is(EntityType wanted) {
    return type == wanted;
  }

  int mentions() {
    return mentions;
  }

  int documents() {
    return documents;
  }

  /** The first mention in each document, as far as they are kept. */
  List<Place> places() {
    return places;
  }

  Selection selection() {
    Selection named = entity.isEmpty() ? Selection.NONE : Selection.entity(entity);
    return places.isEmpty() ? named : named.with(places.get(0));
  }
}
