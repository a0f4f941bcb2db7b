package org.annalist.plugin.link.entity;

import org.annalist.api.Place;
import org.annalist.api.annotation.EntityType;

/**
 * A mention, or a part of one, and what it means in its document.
 *
 * @param type what is named
 * @param key what is meant, in the one {@link Spelling}; equal keys of one type are one entity
 * @param surface the words in the text
 * @param place where they stand
 * @param rule how the key was found
 */
record Named(EntityType type, String key, String surface, Place place, String rule) {

  private static final String ONLY = " @ ";

  /** The key of a name that means something in one document only. */
  static String only(String name, String document) {
    return name + ONLY + document;
  }

  /** A key without the document that it is limited to. */
  static String words(String key) {
    int at = key.indexOf(ONLY);
    return at < 0 ? key : key.substring(0, at);
  }

  Named withKey(String newKey, String newRule) {
    return new Named(type, newKey, surface, place, newRule);
  }
}
