package org.annalist.testkit.score;

/**
 * The counts of one layer.
 *
 * @param hits items in both gold and result
 * @param gold items in the gold
 * @param result items in the result
 */
public record Score(int hits, int gold, int result) {

  /** Nothing counted yet. */
  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(hits + other.hits, gold + other.gold, result + other.result);
  }

  /** Share of the result's items that are right, 0 to 1; 0 when there are none. */
  public double precision() {
    return result == 0 ? 0.0 : (double) hits / result;
  }

  /** Share of the gold's items that are found, 0 to 1; 0 when there are none. */
  public double recall() {
    return gold == 0 ? 0.0 : (double) hits / gold;
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0.0 ? 0.0 : 2.0 * precision() * recall() / sum;
  }
}
