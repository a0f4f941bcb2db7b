package org.annalist.testkit.score;

import java.util.List;

/**
 * One item that gold and result do not share.
 *
 * @param document file name of the text
 * @param layer name of the layer, as in {@link ScoreTable#layers()}
 * @param kind whether the result lacks it or the gold
 * @param key what the layer compares: places first (in an entity after its type), then values
 */
public record Miss(String document, String layer, Kind kind, List<Object> key) {

  /** The side that lacks the item. */
  public enum Kind {
    /** In the gold only. */
    MISSED,
    /** In the result only. */
    SPURIOUS
  }

  /** Whether this stands at a place of the text. */
  boolean at(Object begin, Object end) {
    int first = layer.equals("entities") ? 1 : 0;
    return !layer.equals("facts") && key.get(first).equals(begin) && key.get(first + 1).equals(end);
  }
}
