package org.annalist.plugin.reader;

import java.util.Optional;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;

/**
 * Names an annotation of the document that is shown. Its place is a part of the key, so that an
 * annotation of any layer is found again without a search.
 *
 * @param layer name of the layer
 * @param span where it stands
 * @param id its id
 */
record ItemKey(String layer, Span span, long id) {

  static ItemKey of(String layer, Cursor<?> cursor) {
    return new ItemKey(layer, cursor.span(), cursor.id());
  }

  /** The key that {@link #toString} gave; empty if it is none. */
  static Optional<ItemKey> parse(String key) {
    String[] parts = key.split("#");
    if (parts.length != 3
        || !parts[1].matches("\\d{1,9}-\\d{1,9}")
        || !parts[2].matches("[0-9a-f]{1,16}")) {
      return Optional.empty();
    }
    int hyphen = parts[1].indexOf('-');
    int begin = Integer.parseInt(parts[1].substring(0, hyphen));
    int end = Integer.parseInt(parts[1].substring(hyphen + 1));
    return begin > end
        ? Optional.empty()
        : Optional.of(
            new ItemKey(parts[0], new Span(begin, end), Long.parseUnsignedLong(parts[2], 16)));
  }

  @Override
  public String toString() {
    return layer + "#" + span + "#" + Long.toHexString(id);
  }
}
