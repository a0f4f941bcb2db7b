package org.annalist.vietnamese;

import java.util.Arrays;
import org.annalist.api.annotation.Tokens;

/**
 * A trie over 64-bit keys in flat arrays: the edges of all nodes stand in one open-addressing table
 * from (node, key) to the child. 16 bytes a slot, at most half of the slots in use.
 */
final class TrieArrays {

  private static final int ROOT = 0;

  private final long[] keys;
  private final int[] parents;
  private final int[] children;
  private final int shift;
  private final int[] entries;
  private final int distinct;

  // A bit for every first key, a few times as many bits as keys: most tokens begin no term, and
  // this small array stays in the nearest cache where the table does not.
  private final long[] firsts;
  private final int firstShift;

  private TrieArrays(Builder builder) {
    int bits = bits(builder.size * 2);
    keys = new long[1 << bits];
    parents = new int[1 << bits];
    children = new int[1 << bits];
    shift = 64 - bits;
    int roots = 0;
    for (int edge = 0; edge < builder.size; edge++) {
      int slot = slot(builder.parents[edge], builder.keys[edge]);
      keys[slot] = builder.keys[edge];
      parents[slot] = builder.parents[edge];
      children[slot] = edge + 1;
      roots += builder.parents[edge] == ROOT ? 1 : 0;
    }
    entries = Arrays.copyOf(builder.entries, builder.size + 1);
    distinct = (int) Arrays.stream(entries).filter(entry -> entry >= 0).count();
    int firstBits = bits(Math.max(64, roots * 8));
    firsts = new long[1 << firstBits - 6];
    firstShift = 64 - firstBits;
    for (int edge = 0; edge < builder.size; edge++) {
      if (builder.parents[edge] == ROOT) {
        int bit = (int) (builder.keys[edge] >>> firstShift);
        firsts[bit >> 6] |= 1L << bit;
      }
    }
  }

  private static int bits(int atLeast) {
    return 32 - Integer.numberOfLeadingZeros(Math.max(2, atLeast) - 1);
  }

  /** The node after the first key of a term, or -1. */
  int first(long key) {
    int bit = (int) (key >>> firstShift);
    return (firsts[bit >> 6] >>> bit & 1) == 0 ? -1 : next(ROOT, key);
  }

  /** The node after one more key, or -1. */
  int next(int node, long key) {
    int slot = slot(node, key);
    return key == 0 || keys[slot] == 0 ? -1 : children[slot];
  }

  /** The entry that ends at a node, or -1. */
  int entry(int node) {
    return entries[node];
  }

  /** Number of nodes that hold an entry. */
  int entries() {
    return distinct;
  }

  private int slot(int node, long key) {
    int slot = (int) ((key + node) * 0x9E3779B97F4A7C15L >>> shift);
    while (keys[slot] != 0 && (keys[slot] != key || parents[slot] != node)) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** Edges in the order of their making; edge i leads to node i + 1. */
  static final class Builder {

    private long[] keys = new long[64];
    private int[] parents = new int[64];
    private int[] entries = new int[65];
    private int size;

    // From (node, key) to edge + 1; 0 is free.
    private int[] table = new int[256];

    Builder() {
      entries[ROOT] = -1;
    }

    void add(Tokens tokens, int entry) {
      int node = ROOT;
      for (int i = 0; i < tokens.size(); i++) {
        node = child(node, tokens.key(i));
      }
      entries[node] = entry;
    }

    private int child(int node, long key) {
      int slot = slot(node, key);
      if (table[slot] == 0) {
        if (size == keys.length) {
          grow();
          slot = slot(node, key);
        }
        keys[size] = key;
        parents[size] = node;
        entries[size + 1] = -1;
        table[slot] = ++size;
      }
      return table[slot];
    }

    private int slot(int node, long key) {
      int slot = (int) ((key + node) * 0x9E3779B97F4A7C15L >>> 32) & table.length - 1;
      while (table[slot] != 0
          && (keys[table[slot] - 1] != key || parents[table[slot] - 1] != node)) {
        slot = slot + 1 & table.length - 1;
      }
      return slot;
    }

    private void grow() {
      keys = Arrays.copyOf(keys, size * 2);
      parents = Arrays.copyOf(parents, size * 2);
      entries = Arrays.copyOf(entries, size * 2 + 1);
      table = new int[size * 8];
      for (int edge = 0; edge < size; edge++) {
        table[slot(parents[edge], keys[edge])] = edge + 1;
      }
    }

    TrieArrays build() {
      return new TrieArrays(this);
    }
  }
}
