package org.annalist.api;

import java.util.Objects;

/**
 * A span of one document: where a statement stands. Places order by document id, then by span.
 *
 * @param document id of the document, never empty
 * @param span range in the document's text
 */
public record Place(String document, Span span) implements Comparable<Place> {

  /** Checks that the document is named. */
  public Place {
    Objects.requireNonNull(span, "span");
    if (document.isEmpty()) {
      throw new IllegalArgumentException("A place needs the id of a document");
    }
  }

  /** The place of {@code begin..end} in the document. */
  public static Place of(String document, int begin, int end) {
    return new Place(document, new Span(begin, end));
  }

  @Override
  public int compareTo(Place other) {
    int byDocument = document.compareTo(other.document);
    return byDocument != 0 ? byDocument : span.compareTo(other.span);
  }

  /** The place as {@code document#begin-end}. */
  @Override
  public String toString() {
    return document + "#" + span;
  }
}
