package org.annalist.vietnamese;

import java.util.HashSet;
import java.util.Set;

/** Words whose full stop ends no sentence; the list is {@code abbreviations.tsv}. */
final class Abbreviations {

  private static final Set<Long> ABBREVIATIONS = new HashSet<>();
  private static final Set<Long> DIVISIONS = new HashSet<>();
  private static final int LONGEST = 5;

  static {
    for (String[] line : TermFile.read(Abbreviations.class, "abbreviations.tsv")) {
      Set<Long> set = line[0].equals("division") ? DIVISIONS : ABBREVIATIONS;
      for (String word : line[1].split(" ")) {
        set.add(Syllables.key(word));
      }
    }
  }

  private Abbreviations() {}

  /** TS, PGS, TP and the like, in any case. */
  static boolean isAbbreviation(long key, int length) {
    return length <= LONGEST && ABBREVIATIONS.contains(key);
  }

  /** Điều, Chương and the like: a number and a full stop after them are a heading. */
  static boolean isDivision(long key) {
    return DIVISIONS.contains(key);
  }
}
