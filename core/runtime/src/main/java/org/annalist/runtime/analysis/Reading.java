package org.annalist.runtime.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Document;
import org.annalist.runtime.store.ColumnBlock;
import org.annalist.runtime.store.Row;
import org.annalist.runtime.store.ValueClass;

/**
 * What extractors read of one document while it is analysed: scanned and decoded once for all of
 * them, and forgotten afterwards. Safe for any thread.
 */
final class Reading {

  private final Means means;
  private final Document document;
  private final Map<Decoded, List<?>> decoded = new HashMap<>();
  private Tokens tokens;

  private record Decoded(ColumnBlock block, Class<?> type) {
    // Blocks are told apart by what they are, not by what they hold.
    @Override
    public boolean equals(Object other) {
      return other instanceof Decoded d && block == d.block && type == d.type;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(block);
    }
  }

  Reading(Means means, Document document) {
    this.means = means;
    this.document = document;
  }

  /** Tokens and sentences. */
  synchronized Tokens tokens() {
    if (tokens == null) {
      tokens = means.tokens().tokens(document);
    }
    return tokens;
  }

  /**
   * The annotations of a block.
   *
   * @throws IllegalStateException if they were written in a version whose components differ
   */
  @SuppressWarnings("unchecked") // the key holds the class of the values
  synchronized <V> List<Annotation<V>> annotations(Layer<V> layer, ColumnBlock block) {
    Decoded key = new Decoded(block, layer.type());
    List<?> known = decoded.get(key);
    if (known == null) {
      known = decode(layer, block);
      decoded.put(key, known);
    }
    return (List<Annotation<V>>) known;
  }

  private <V> List<Annotation<V>> decode(Layer<V> layer, ColumnBlock block) {
    ValueClass<V> values = means.classes().of(layer);
    if (!block.schema().components().equals(values.components())) {
      throw new IllegalStateException(
          "Layer " + layer + " was written in another version, " + block.schema().version());
    }
    List<Annotation<V>> annotations = new ArrayList<>(block.size());
    for (int i = 0; i < block.size(); i++) {
      Row row = block.row(i);
      annotations.add(
          new Annotation<>(
              ColumnBlock.id(document.id(), block.hash(i)),
              row.span(),
              values.build(row.parts()),
              row.producer(),
              row.rule(),
              row.confidence() / 100.0));
    }
    return Collections.unmodifiableList(annotations);
  }
}
