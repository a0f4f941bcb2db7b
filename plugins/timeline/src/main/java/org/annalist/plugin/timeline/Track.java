package org.annalist.plugin.timeline;

import java.util.Arrays;

/**
 * Begins of the items of one lane, sorted, each with a number that says which item it is. Eight
 * bytes an item: the begin in 512ths of a day above, the number below.
 */
final class Track {

  /** A power of two, so that whole days stay exact; the year 9999 still fits into 31 bits. */
  private static final double UNITS = 512;

  private final long[] entries;

  private Track(long[] entries) {
    this.entries = entries;
  }

  int size() {
    return entries.length;
  }

  /** Begin of the item at an index, as epoch day, not later than the true one. */
  double begin(int index) {
    return (int) (entries[index] >> Integer.SIZE) / UNITS;
  }

  /** Number of the item at an index. */
  int item(int index) {
    return (int) entries[index];
  }

  /** Index of the first item that does not begin before a time. */
  int first(double time) {
    double units = Math.ceil(time * UNITS);
    if (units > Integer.MAX_VALUE) {
      return entries.length;
    }
    long wanted = (long) (int) Math.max(units, Integer.MIN_VALUE) << Integer.SIZE;
    int found = Arrays.binarySearch(entries, wanted);
    return found < 0 ? -found - 1 : found;
  }

  /** Collects items in any order. */
  static final class Builder {
    private long[] entries = new long[4];
    private int size;

    int size() {
      return size;
    }

    void add(double begin, int item) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, size + (size >> 1) + 1);
      }
      long units = (int) Math.floor(begin * UNITS);
      entries[size++] = units << Integer.SIZE | item & 0xffff_ffffL;
    }

    void addAll(Builder other) {
      entries = Arrays.copyOf(entries, size + other.size);
      System.arraycopy(other.entries, 0, entries, size, other.size);
      size += other.size;
    }

    /** The lane; an item that was added twice stands on it once. */
    Track build() {
      long[] sorted = Arrays.copyOf(entries, size);
      Arrays.sort(sorted);
      int kept = 0;
      for (int i = 0; i < sorted.length; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          sorted[kept++] = sorted[i];
        }
      }
      return new Track(Arrays.copyOf(sorted, kept));
    }
  }
}
