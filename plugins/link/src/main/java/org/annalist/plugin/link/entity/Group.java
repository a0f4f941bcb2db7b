package org.annalist.plugin.link.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.annalist.api.annotation.EntityType;

/**
 * The mentions of one entity.
 *
 * @param id stable id: a hash of type and key, the same whatever was imported first
 * @param key the key of the mentions it is named by
 * @param mentions in the order of places
 */
record Group(String id, EntityType type, String key, List<Named> mentions) {

  private static final int BYTES = 8;

  static Group of(EntityType type, String key, List<Named> mentions) {
    return new Group(id(type, key), type, key, mentions);
  }

  /** Sixteen hexadecimal digits. */
  static String id(EntityType type, String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((type + "\n" + key).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  Group withId(String newId) {
    return new Group(newId, type, key, mentions);
  }

  Group withMentions(List<Named> newMentions) {
    return new Group(id, type, key, newMentions);
  }

  /** The same entity with more mentions; it keeps id and name. */
  Group with(List<Named> more) {
    List<Named> all = new ArrayList<>(mentions);
    all.addAll(more);
    return withMentions(all);
  }
}
