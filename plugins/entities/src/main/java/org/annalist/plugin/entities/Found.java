package org.annalist.plugin.entities;

import org.annalist.api.annotation.EntityType;

/**
 * One entity that a grammar found, in tokens.
 *
 * @param first first token
 * @param end token after the last
 * @param rule name of the rule
 * @param headEnd token after a post's rank or a document's kind; {@code first} if it has none
 * @param part token where a post's body or a document's number begins; {@code partEnd} if it has
 *     none
 * @param partEnd token after that body or number
 * @param confidence from 0 to 1
 */
record Found(
    EntityType type,
    int first,
    int end,
    String rule,
    int headEnd,
    int part,
    int partEnd,
    double confidence) {

  static Found of(EntityType type, int first, int end, String rule) {
    return new Found(type, first, end, rule, first, end, end, 1);
  }

  Found withHead(int newHeadEnd) {
    return new Found(type, first, end, rule, newHeadEnd, part, partEnd, confidence);
  }

  Found withPart(int from, int to) {
    return new Found(type, first, end, rule, headEnd, from, to, confidence);
  }

  Found withConfidence(double newConfidence) {
    return new Found(type, first, end, rule, headEnd, part, partEnd, newConfidence);
  }

  boolean hasPart() {
    return part < partEnd;
  }
}
