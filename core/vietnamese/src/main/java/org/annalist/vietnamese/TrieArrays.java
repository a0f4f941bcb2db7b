package org.annalist.vietnamese;

import java.util.Arrays;
import org.annalist.api.annotation.Tokens;

/**
 * A trie over 64-bit keys in flat arrays: the edges stand in open-addressing tables from (node,
 * key) to the child, at most half full, 8 bytes a slot; those of the root, which every look begins
 * at, in a table of their own, small enough for a near cache.
 *
 * <p>A slot holds the child in its low bits and, above them, as many high bits of the hash of
 * (node, key). The slot's own place stands for the low bits of the hash, so that an edge is told by
 * all 64 bits but for the few between: one memory access tells whether an edge is there.
 */
final class TrieArrays {

  private static final int ROOT = 0;

  private final long[] roots;
  private final long[] slots;
  private final int childBits;
  private final int[] entries;
  private final int distinct;

  // A bit for every first key, a few times as many bits as keys: most tokens begin no term, and
  // this small array stays in the nearest cache where the table does not.
  private final long[] firsts;
  private final int firstShift;

  private TrieArrays(Builder builder) {
    int bits = bits(builder.size * 2 + 2);
    slots = new long[1 << bits];
    childBits = bits + 1;
    boolean[] inner = new boolean[builder.size + 1];
    int first = 0;
    for (int edge = 0; edge < builder.size; edge++) {
      inner[builder.parents[edge]] = true;
      first += builder.parents[edge] == ROOT ? 1 : 0;
    }
    roots = new long[1 << bits(first * 2 + 2)];
    int firstBits = bits(Math.max(64, first * 16));
    firsts = new long[1 << firstBits - 6];
    firstShift = 64 - firstBits;
    for (int edge = 0; edge < builder.size; edge++) {
      int child = edge + 1 << 1 | (inner[edge + 1] ? 0 : 1);
      boolean root = builder.parents[edge] == ROOT;
      put(root ? roots : slots, hash(builder.parents[edge], builder.keys[edge]), child);
      if (root) {
        int bit = (int) (builder.keys[edge] >>> firstShift);
        firsts[bit >> 6] |= 1L << bit;
      }
    }
    entries = Arrays.copyOf(builder.entries, builder.size + 1);
    distinct = (int) Arrays.stream(entries).filter(entry -> entry >= 0).count();
  }

  private static int bits(int atLeast) {
    return 32 - Integer.numberOfLeadingZeros(atLeast - 1);
  }

  private static long hash(int node, long key) {
    long mixed = (key + node * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 32;
  }

  private void put(long[] table, long hash, int child) {
    int slot = (int) hash & table.length - 1;
    while (table[slot] != 0) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = hash >>> childBits << childBits | child;
  }

  /** The node after the first key of a term, or -1. */
  int first(long key) {
    int bit = (int) (key >>> firstShift);
    return (firsts[bit >> 6] >>> bit & 1) == 0 ? -1 : child(roots, hash(ROOT, key));
  }

  /** The node after one more key, or -1. Nodes are numbers that mean nothing elsewhere. */
  int next(int node, long key) {
    // The lowest bit tells that no edge leads on.
    return (node & 1) != 0 ? -1 : child(slots, hash(node >> 1, key));
  }

  private int child(long[] table, long hash) {
    int slot = (int) hash & table.length - 1;
    while (table[slot] != 0) {
      if ((table[slot] ^ hash) >>> childBits == 0) {
        return (int) table[slot] & (1 << childBits) - 1;
      }
      slot = slot + 1 & table.length - 1;
    }
    return -1;
  }

  /** The entry that ends at a node, or -1. */
  int entry(int node) {
    return entries[node >> 1];
  }

  /** Number of nodes that hold an entry. */
  int entries() {
    return distinct;
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
