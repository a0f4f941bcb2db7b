package org.annalist.vietnamese.numeral;

import java.util.HashMap;
import java.util.Map;
import org.annalist.vietnamese.TermFile;

/**
 * The syllables that begin what Vietnamese counts and measures: classifiers, nouns, units of
 * measure. They tell a count ({@code 7/10 chỉ tiêu}) from a date or a name. Read once from {@code
 * count-nouns.tsv}; immutable.
 */
public final class CountNouns {

  private static final int NOUN = 0;
  private static final int MEASURE = 1;

  private static final SyllableMap KINDS = read();

  private CountNouns() {}

  /** Whether a counted noun or unit of measure may begin with the syllable of this key. */
  public static boolean mayBegin(long key) {
    return KINDS.has(key);
  }

  /** Whether a unit of measure, of money or a scale word may begin with the syllable. */
  public static boolean isMeasure(long key) {
    return KINDS.value(key) == MEASURE;
  }

  private static SyllableMap read() {
    Map<String, Integer> kinds = new HashMap<>();
    for (String[] line : TermFile.read(CountNouns.class, "count-nouns.tsv")) {
      int kind = line[0].equals("measure") ? MEASURE : NOUN;
      for (String syllable : line[1].split(" ")) {
        kinds.merge(syllable, kind, Math::max);
      }
    }
    return SyllableMap.of(kinds);
  }
}
