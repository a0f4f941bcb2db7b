package org.annalist.vietnamese;

import java.util.ArrayList;
import java.util.List;

/**
 * All syllables that Vietnamese spelling allows, as keys: every onset with every rhyme, with the
 * tones that the rhyme can carry. Read once from {@code syllables.tsv}.
 */
final class SyllableTable {

  private static final int SAC = 4;
  private static final int NANG = 5;

  // Keys without tone, and for each whether its rhyme ends in a stop (c ch p t): open addressing,
  // 0 is free.
  private static final long[] SLOTS = new long[1 << 14];
  private static final boolean[] STOPPED = new boolean[SLOTS.length];

  static {
    List<String[]> rhymes = new ArrayList<>();
    for (String[] line : TermFile.read(SyllableTable.class, "syllables.tsv")) {
      if (line[0].equals("rhyme")) {
        rhymes.add(line);
      }
    }
    for (String[] line : TermFile.read(SyllableTable.class, "syllables.tsv")) {
      if (line[0].equals("onset")) {
        for (String onset : line[2].split(" ")) {
          join(onset.equals("-") ? "" : onset, line[1], rhymes);
        }
      }
    }
  }

  private SyllableTable() {}

  static boolean contains(long key) {
    int tone = Syllables.tone(key);
    int slot = slot(Syllables.withoutTone(key));
    if (SLOTS[slot] == 0 || tone > NANG) {
      return false;
    }
    return !STOPPED[slot] || tone == SAC || tone == NANG;
  }

  /** Adds an onset before all rhymes whose group is among {@code groups} (one letter each). */
  private static void join(String onset, String groups, List<String[]> rhymes) {
    for (String[] line : rhymes) {
      if (groups.contains(line[1])) {
        for (String rhyme : line[2].split(" ")) {
          add(onset + rhyme, rhyme);
        }
      }
    }
  }

  private static void add(String syllable, String rhyme) {
    long key = Syllables.withoutTone(Syllables.key(syllable));
    int slot = slot(key);
    SLOTS[slot] = key;
    char last = rhyme.charAt(rhyme.length() - 1);
    STOPPED[slot] = last == 'c' || last == 'p' || last == 't' || rhyme.endsWith("ch");
  }

  /** The slot that holds a key, or the free one where it belongs. */
  private static int slot(long key) {
    int slot = (int) (key >>> 40) & SLOTS.length - 1;
    while (SLOTS[slot] != 0 && SLOTS[slot] != key) {
      slot = slot + 1 & SLOTS.length - 1;
    }
    return slot;
  }
}
