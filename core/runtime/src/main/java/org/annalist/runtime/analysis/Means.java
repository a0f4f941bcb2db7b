package org.annalist.runtime.analysis;

import org.annalist.api.annotation.Layers;
import org.annalist.runtime.containment.Guard;
import org.annalist.runtime.containment.TimeLimits;
import org.annalist.runtime.store.BlockEncoder;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.StoredSnapshot;
import org.annalist.runtime.store.TokenCache;
import org.annalist.runtime.store.ValueClasses;

/**
 * What every analysis works with.
 *
 * @param guard calls the extractors
 * @param limits how long they may take
 * @param encoder makes columns
 * @param classes knows the classes of values
 * @param tokens scans texts
 */
public record Means(
    Guard guard, TimeLimits limits, BlockEncoder encoder, ValueClasses classes, TokenCache tokens) {

  /** The means of one platform. */
  public static Means of(Guard guard, TimeLimits limits) {
    ValueClasses classes = new ValueClasses();
    BlockEncoder encoder = new BlockEncoder();
    // An analyst may annotate in a standard layer before any extractor has.
    Layers.standard().forEach(layer -> encoder.remember(classes.schema(layer)));
    return new Means(guard, limits, encoder, classes, new TokenCache());
  }

  /** A snapshot of a state. */
  public StoredSnapshot snapshot(CorpusState state) {
    return new StoredSnapshot(state, encoder, classes, tokens);
  }
}
