package org.annalist.runtime.store;

import java.util.Comparator;
import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.runtime.hash.StableHash;

/**
 * One annotation taken to pieces, on its way into or out of a block.
 *
 * @param span its span
 * @param parts its value as {@link ValueClass#parts} gives it
 * @param producer who made it
 * @param rule name of the rule
 * @param confidence in percent, 0 to 100
 */
public record Row(Span span, Object[] parts, Producer producer, String rule, int confidence) {

  /** By place; rows at the same place keep their order. */
  public static final Comparator<Row> BY_SPAN = Comparator.comparing(Row::span);

  /** Hash of layer, span and value: with the document's, the id of the annotation. */
  public long hash(Schema schema) {
    long hash = StableHash.of(0, schema.layer());
    hash = StableHash.of(hash, (long) span.begin() << 32 | span.end());
    for (Object part : parts) {
      hash = hash(hash, part);
    }
    return hash;
  }

  private static long hash(long before, Object part) {
    if (part instanceof String text) {
      return StableHash.of(before, text);
    } else if (part instanceof Long number) {
      return StableHash.of(before, number);
    } else if (part instanceof Double number) {
      return StableHash.of(before, Double.doubleToLongBits(number));
    } else if (part instanceof Span span) {
      return StableHash.of(before, (long) span.begin() << 32 | span.end());
    } else if (part instanceof Place place) {
      return hash(StableHash.of(before, place.document()), place.span());
    }
    List<?> list = (List<?>) part;
    long hash = StableHash.of(before, list.size());
    for (Object element : list) {
      hash = hash(hash, element);
    }
    return hash;
  }
}
