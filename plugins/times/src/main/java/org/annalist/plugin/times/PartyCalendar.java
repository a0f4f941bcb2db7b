package org.annalist.plugin.times;

import java.util.HashMap;
import java.util.Map;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.TermFile;
import org.annalist.vietnamese.numeral.Reading;

/**
 * The years of the Party's national congresses and of the plenums of their Central Committees, from
 * {@code party-calendar.tsv}. Read once; immutable.
 */
final class PartyCalendar {

  private static final Map<Integer, int[]> PLENUMS = read();

  private static final long CENTRAL_A = Syllables.key("trung");
  private static final long CENTRAL_B = Syllables.key("ương");
  private static final long TERM = Syllables.key("khóa");

  private PartyCalendar() {}

  private static Map<Integer, int[]> read() {
    Map<Integer, int[]> plenums = new HashMap<>();
    for (String[] line : TermFile.read(PartyCalendar.class, "party-calendar.tsv")) {
      String[] years = line[1].split(" ");
      int[] byNumber = new int[years.length];
      for (int i = 0; i < years.length; i++) {
        byNumber[i] = Integer.parseInt(years[i]);
      }
      plenums.put(Integer.valueOf(line[0]), byNumber);
    }
    return plenums;
  }

  /** Year of a plenum by the number of its congress and its own; 0 if it is not in the list. */
  static int plenum(int congress, int number) {
    int[] years = PLENUMS.get(congress);
    return years == null || number < 1 || number > years.length ? 0 : years[number - 1];
  }

  /** The year of the plenum named at a token ({@code Trung ương 5 khóa X}), or 0. */
  static int plenumAt(int token, Reading reading) {
    if (!reading.are(token, CENTRAL_A, CENTRAL_B)) {
      return 0;
    }
    int number = reading.whole(token + 2);
    int at = token + 3;
    if (reading.isMark(at, '(')) {
      at++;
    }
    int congress = reading.is(at, TERM) ? reading.roman(at + 1) : 0;
    return number > 0 && congress > 0 ? plenum(congress, number) : 0;
  }
}
