package org.annalist.plugin.network;

import org.annalist.api.view.Graph;
import org.annalist.api.view.Words;

/** How two entities belong together, the most telling first. */
enum Relation {
  /** A person holds, or held, a post of a body. */
  POST(false, true),
  /** A document names another. */
  CITATION(false, true),
  /** One sentence names both. */
  SENTENCE(false, true),
  /** One document names both. */
  DOCUMENT(true, false);

  private final boolean inferred;
  private final boolean shown;

  Relation(boolean inferred, boolean shown) {
    this.inferred = inferred;
    this.shown = shown;
  }

  /** Whether such edges lead from one to the other. */
  boolean isDirected() {
    return this == POST || this == CITATION;
  }

  Graph.Kind kind(Words words) {
    return new Graph.Kind(name(), words.say("kind." + name()), inferred, shown);
  }
}
