package org.annalist.runtime.sample;

import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layer;

/** Two words beside each other. */
public record Pair(List<String> words, List<Span> spans) {

  /** The layer of pairs. */
  public static final Layer<Pair> LAYER = Layer.overlapping("org.example.pairs", Pair.class);
}
