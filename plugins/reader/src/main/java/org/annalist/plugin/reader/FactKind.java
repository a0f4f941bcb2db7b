package org.annalist.plugin.reader;

import org.annalist.api.annotation.Layers;

/** Sorts of facts, in the order in which they are shown. */
enum FactKind {
  PROGRESS(Layers.PROGRESS_NAME),
  BREAKDOWN(Layers.BREAKDOWNS_NAME),
  HOLDING(Layers.HOLDINGS_NAME),
  DOCUMENT(Layers.OFFICIAL_DOCUMENTS_NAME),
  EVENT(Layers.EVENTS_NAME);

  private final String layer;

  FactKind(String layer) {
    this.layer = layer;
  }

  /** Name of the layer that holds them. */
  String layer() {
    return layer;
  }
}
