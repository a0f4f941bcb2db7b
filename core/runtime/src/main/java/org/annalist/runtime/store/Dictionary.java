package org.annalist.runtime.store;

import java.util.Arrays;

/**
 * Numbers for strings: each string is kept once for the whole corpus. Safe for any thread; reading
 * takes no lock. The empty string is 0. Which number a string gets depends on what came first, so
 * numbers never leave the store.
 */
public final class Dictionary {

  private static final int CHUNK_BITS = 12;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private volatile String[][] chunks = {new String[CHUNK]};
  private int[] table = new int[1024];
  private int size;

  public Dictionary() {
    code("");
  }

  /** The string with this number. */
  public String text(int code) {
    return chunks[code >> CHUNK_BITS][code & CHUNK - 1];
  }

  /** The number of this string; a new one if it has none yet. */
  public synchronized int code(String text) {
    int at = slot(text);
    if (table[at] == 0) {
      add(text);
      table[at] = size;
      if (size * 2 > table.length) {
        grow();
      }
      return size - 1;
    }
    return table[at] - 1;
  }

  private int slot(String text) {
    int mask = table.length - 1;
    int at = spread(text) & mask;
    while (table[at] != 0 && !text(table[at] - 1).equals(text)) {
      at = at + 1 & mask;
    }
    return at;
  }

  private static int spread(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 16;
  }

  private void add(String text) {
    String[][] all = chunks;
    int chunk = size >> CHUNK_BITS;
    if (chunk == all.length) {
      all = Arrays.copyOf(all, chunk + 1);
      all[chunk] = new String[CHUNK];
    }
    all[chunk][size & CHUNK - 1] = text;
    size++;
    // The volatile write publishes the string to readers, who got its number after this.
    chunks = all;
  }

  private void grow() {
    int[] old = table;
    table = new int[old.length * 2];
    for (int entry : old) {
      if (entry != 0) {
        table[slot(text(entry - 1))] = entry;
      }
    }
  }
}
