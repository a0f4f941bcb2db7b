package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Form.Field;
import org.annalist.api.view.Words;

/** The facts of one document in words, read from the snapshot where they are asked for. */
final class Facts {

  private final Snapshot snapshot;
  private final String document;
  private final FactWords words;
  private final Details details;

  Facts(Snapshot snapshot, String document, Words words) {
    this.snapshot = snapshot;
    this.document = document;
    this.words = new FactWords(words);
    this.details = new Details(words);
  }

  /** Facts of a kind that overlap or touch a span, in text order. */
  List<Statement> in(FactKind kind, Span span, Cancellation cancellation) {
    return switch (kind) {
      case PROGRESS -> read(Layers.PROGRESS, span, words::progress, cancellation);
      case BREAKDOWN -> read(Layers.BREAKDOWNS, span, words::breakdown, cancellation);
      case HOLDING -> read(Layers.HOLDINGS, span, words::holding, cancellation);
      case DOCUMENT -> read(Layers.OFFICIAL_DOCUMENTS, span, words::document, cancellation);
      case EVENT -> read(Layers.EVENTS, span, words::event, cancellation);
    };
  }

  /** Puts one fact into words. */
  @FunctionalInterface
  private interface Wording<V> {
    Statement of(ItemKey key, V value, List<Field> origin);
  }

  private <V> List<Statement> read(
      Layer<V> layer, Span span, Wording<V> wording, Cancellation cancellation) {
    List<Statement> found = new ArrayList<>();
    Cursor<V> cursor = snapshot.cursor(layer, document, span);
    while (cursor.next()) {
      cancellation.check();
      ItemKey key = ItemKey.of(layer.name(), cursor);
      found.add(wording.of(key, cursor.value(), details.origin(cursor)));
    }
    return found;
  }
}
