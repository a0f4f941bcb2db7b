package org.annalist.vietnamese.numeral;

import java.util.Arrays;
import java.util.Map;
import org.annalist.vietnamese.Syllables;

/**
 * Small whole numbers by syllable, looked up by a token's key without allocation. Immutable, safe
 * for any thread.
 */
public final class SyllableMap {

  /** What {@link #value} answers for a syllable that is not in the map. */
  public static final int ABSENT = -1;

  private final long[] keys;
  private final int[] values;
  private final int mask;

  // A bit for every key, many times as many bits as keys: most syllables are in no map, and one
  // look tells so.
  private final long[] filter;

  private SyllableMap(int capacity) {
    keys = new long[capacity];
    values = new int[capacity];
    mask = capacity - 1;
    filter = new long[capacity / 4];
  }

  /**
   * A map of these syllables.
   *
   * @param values numbers from 0 by syllable, whatever its case and tone-mark place
   */
  public static SyllableMap of(Map<String, Integer> values) {
    int capacity = Math.max(4, Integer.highestOneBit(values.size() * 4));
    SyllableMap map = new SyllableMap(capacity);
    Arrays.fill(map.values, ABSENT);
    values.forEach((syllable, value) -> map.put(Syllables.key(syllable), value));
    return map;
  }

  /** The set of these syllables: each has the value 0. */
  public static SyllableMap setOf(String... syllables) {
    Map<String, Integer> values = new java.util.TreeMap<>();
    for (String syllable : syllables) {
      values.put(syllable, 0);
    }
    return of(values);
  }

  private void put(long key, int value) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
    filter[word(key)] |= 1L << key;
  }

  /** The number of a syllable, or {@link #ABSENT}; key 0, which no syllable has, is absent. */
  public int value(long key) {
    return (filter[word(key)] >>> key & 1) == 0 || key == 0 ? ABSENT : values[slot(key)];
  }

  /** Whether the map has the syllable. */
  public boolean has(long key) {
    return value(key) != ABSENT;
  }

  private int word(long key) {
    return (int) (key >>> 32) & filter.length - 1;
  }

  private int slot(long key) {
    int slot = (int) (key ^ key >>> 32) & mask;
    while (values[slot] != ABSENT && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
