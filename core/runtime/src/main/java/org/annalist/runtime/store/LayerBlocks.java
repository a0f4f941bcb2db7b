package org.annalist.runtime.store;

/**
 * One layer of one document.
 *
 * @param found what the extractor found; null if nobody writes the layer
 * @param edits number that changes when the edits of the layer do; 0 for none
 * @param shown what is read: {@code found} with the edits applied
 */
public record LayerBlocks(ColumnBlock found, long edits, ColumnBlock shown) {

  /** A layer that nobody edited. */
  public static LayerBlocks of(ColumnBlock found) {
    return new LayerBlocks(found, 0, found);
  }
}
