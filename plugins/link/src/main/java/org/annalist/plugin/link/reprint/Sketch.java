package org.annalist.plugin.link.reprint;

import java.util.Arrays;

/**
 * A short summary of a text by which the likeness of two texts is estimated (MinHash, after Broder
 * 1997): of all runs of a few words, the least under each of several orders. The share of orders in
 * which two texts agree estimates the share of runs that they have in common.
 */
final class Sketch {

  /** Number of orders; the estimate is off by about 0.05. */
  static final int ORDERS = 96;

  /** Words of a run. */
  private static final int RUN = 4;

  /** Texts with fewer runs are too short to tell a reprint from a set phrase. */
  private static final int LEAST = 60;

  private static final int[] TOO_SHORT = {};
  private static final long SEED = 0x5DEECE66DL;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long[] factors = new long[ORDERS];
  private final long[] terms = new long[ORDERS];

  Sketch() {
    long state = SEED;
    for (int i = 0; i < ORDERS; i++) {
      state += GOLDEN;
      factors[i] = mix(state) | 1;
      state += GOLDEN;
      terms[i] = mix(state);
    }
  }

  /** The summary of a text, {@link #ORDERS} long; empty if the text is too short. */
  int[] of(String text) {
    int[] least = new int[ORDERS];
    Arrays.fill(least, Integer.MAX_VALUE);
    long[] run = new long[RUN];
    int words = 0;
    long word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word = (word + Character.toLowerCase(c)) * GOLDEN;
        word ^= word >>> 29;
      } else if (word != 0) {
        run[words % RUN] = word;
        words++;
        word = 0;
        if (words >= RUN) {
          lessen(least, hash(run, words));
        }
      }
    }
    return words - RUN + 1 < LEAST ? TOO_SHORT : least;
  }

  private static long hash(long[] run, int next) {
    long hash = 0;
    for (int i = 0; i < RUN; i++) {
      hash = mix(hash ^ run[(next + i) % RUN]);
    }
    return hash;
  }

  private void lessen(int[] least, long hash) {
    for (int i = 0; i < ORDERS; i++) {
      int value = (int) ((factors[i] * hash + terms[i]) >>> 33);
      if (value < least[i]) {
        least[i] = value;
      }
    }
  }

  /** Estimated share of runs in common, 0 to 1. */
  static double likeness(int[] one, int[] other) {
    int same = 0;
    for (int i = 0; i < ORDERS; i++) {
      same += one[i] == other[i] ? 1 : 0;
    }
    return (double) same / ORDERS;
  }

  /** The finishing step of SplitMix64: every bit of the input reaches every bit of the result. */
  static long mix(long z) {
    long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
