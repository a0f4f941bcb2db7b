package org.annalist.runtime.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.corpus.Edit;
import org.annalist.runtime.journal.Made;
import org.annalist.runtime.store.BlockEncoder;
import org.annalist.runtime.store.ColumnBlock;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.runtime.store.LayerBlocks;
import org.annalist.runtime.store.Row;
import org.annalist.runtime.store.Schema;

/**
 * Lays the corrections of an analyst over what extractors found. A correction that does not fit the
 * text any more rests; it is not lost.
 */
final class Overlay {

  private final BlockEncoder encoder;
  private final Basis basis;

  Overlay(BlockEncoder encoder, Basis basis) {
    this.encoder = encoder;
    this.basis = basis;
  }

  /** The entry with the edits of these layers in effect; the same entry if nothing changes. */
  DocumentEntry apply(DocumentEntry entry, Set<String> layers) {
    Map<String, LayerBlocks> changed = new HashMap<>();
    for (String layer : layers) {
      LayerBlocks blocks = entry.layers().get(layer);
      ColumnBlock found = blocks == null ? null : blocks.found();
      long key = entry.edits(basis.edits()).key(layer);
      boolean same = blocks == null ? key == 0 : blocks.edits() == key;
      if (!same && (found != null || encoder.newest(layer) != null)) {
        changed.put(layer, laid(entry, layer, found, key));
      }
    }
    return changed.isEmpty() ? entry : entry.withLayers(changed);
  }

  /** The entry with all edits in effect. */
  DocumentEntry apply(DocumentEntry entry) {
    Set<String> layers = new TreeSet<>(entry.layers().keySet());
    layers.addAll(entry.edits(basis.edits()).layers());
    return apply(entry, layers);
  }

  private LayerBlocks laid(DocumentEntry entry, String layer, ColumnBlock found, long key) {
    List<Made> edits = entry.edits(basis.edits()).of(layer);
    Schema schema = found != null ? found.schema() : encoder.newest(layer);
    if (edits.isEmpty()) {
      return new LayerBlocks(found, key, found);
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; found != null && i < found.size(); i++) {
      rows.add(found.row(i));
    }
    String text = entry.document().text();
    for (Made made : edits) {
      if (made.edit() instanceof Edit.Retract retract) {
        String then = made.documentThen(entry.id());
        rows.removeIf(row -> ColumnBlock.id(then, row.hash(schema)) == retract.id());
      } else if (made.edit() instanceof Edit.Annotate annotate
          && annotate.span().end() <= text.length()) {
        annotate(schema, annotate, rows);
      } else if (made.edit() instanceof Edit.Respan respan
          && respan.span().end() <= text.length()) {
        respan(schema, made.documentThen(entry.id()), respan, text, rows);
      }
    }
    return new LayerBlocks(found, key, encoder.encode(schema, text, rows));
  }

  private static void annotate(Schema schema, Edit.Annotate edit, List<Row> rows) {
    Object[] parts;
    try {
      parts = ComponentText.parts(schema, edit.components(), edit.span());
    } catch (IllegalArgumentException e) {
      // It was made for another version of the layer, and rests until that comes back.
      return;
    }
    put(schema, edit.span(), parts, rows);
  }

  /** What is not there any more rests, as an annotation that the plugin finds no longer. */
  private static void respan(
      Schema schema, String then, Edit.Respan edit, String text, List<Row> rows) {
    rows.stream()
        .filter(row -> ColumnBlock.id(then, row.hash(schema)) == edit.id())
        .findFirst()
        .ifPresent(
            row -> {
              rows.remove(row);
              String before = words(row.span(), text);
              Object[] parts = row.parts().clone();
              for (int i = 0; i < parts.length; i++) {
                if (before.equals(parts[i])) {
                  parts[i] = words(edit.span(), text);
                }
              }
              put(schema, edit.span(), parts, rows);
            });
  }

  private static String words(Span span, String text) {
    return span.of(text).replaceAll("\\s+", " ").strip();
  }

  private static void put(Schema schema, Span span, Object[] parts, List<Row> rows) {
    if (schema.flat()) {
      rows.removeIf(row -> collides(row.span(), span));
    }
    Row row = new Row(span, parts, Producer.ANALYST, "analyst", 100);
    long hash = row.hash(schema);
    rows.removeIf(other -> other.hash(schema) == hash);
    rows.add(row);
  }

  private static boolean collides(Span one, Span other) {
    return one.equals(other) || one.overlaps(other);
  }
}
