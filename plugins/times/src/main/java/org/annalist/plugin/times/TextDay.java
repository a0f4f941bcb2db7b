package org.annalist.plugin.times;

import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;

/**
 * The day of the text, as far as it is known.
 *
 * @param moment day, month or year; {@link Moment#UNKNOWN} if nothing tells it
 * @param basis what it follows from
 * @param span the words it follows from; empty at 0 for what comes from outside
 * @param rule name of the rule that found it
 * @param reason the same for a reader
 */
record TextDay(Moment moment, DocumentTime.Basis basis, Span span, String rule, String reason) {

  static final TextDay UNKNOWN =
      new TextDay(
          Moment.UNKNOWN, DocumentTime.Basis.CONTENT, Span.of(0, 0), "unknown", "nothing tells it");

  boolean isKnown() {
    return moment.year() > 0;
  }
}
