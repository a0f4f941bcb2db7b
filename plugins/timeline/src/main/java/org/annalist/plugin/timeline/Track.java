package org.annalist.plugin.timeline;

import java.util.Arrays;

/**
 * Begins of the items of one lane, sorted, each with a number that says which item it is. Eight
 * bytes an item: the begin in 512ths of a day above, the number below.
 */
final class Track {

  /** A power of two, so that whole days stay exact; the year 9999 still fits into 31 bits. */
  private static final double UNITS = 512;

  /** Bits of a begin below the day. */
  private static final int SHIFT = 9;

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
      long[] sorted = sorted();
      int kept = 0;
      for (int i = 0; i < sorted.length; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          sorted[kept++] = sorted[i];
        }
      }
      return new Track(Arrays.copyOf(sorted, kept));
    }

    /**
     * The entries in order: laid out by day first, as a lane holds many items on few days, then
     * each day by itself.
     */
    private long[] sorted() {
      long[] sorted = Arrays.copyOf(entries, size);
      int first = Integer.MAX_VALUE;
      int last = Integer.MIN_VALUE;
      for (int i = 0; i < size; i++) {
        int day = day(entries[i]);
        first = Math.min(first, day);
        last = Math.max(last, day);
      }
      if (size == 0 || (long) last - first > size) {
        Arrays.sort(sorted);
        return sorted;
      }
      int[] ends = new int[last - first + 1];
      for (int i = 0; i < size; i++) {
        ends[day(entries[i]) - first]++;
      }
      for (int day = 1; day < ends.length; day++) {
        ends[day] += ends[day - 1];
      }
      int[] at = ends.clone();
      for (int i = size - 1; i >= 0; i--) {
        sorted[--at[day(entries[i]) - first]] = entries[i];
      }
      for (int day = 0; day < ends.length; day++) {
        Arrays.sort(sorted, at[day], ends[day]);
      }
      return sorted;
    }

    private static int day(long entry) {
      return (int) (entry >> Integer.SIZE + SHIFT);
    }
  }
}
