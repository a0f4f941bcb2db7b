package org.annalist.plugin.programme;

import java.util.Locale;
import org.annalist.api.Span;

/**
 * The words around a number up to the next mark of punctuation or the next number.
 *
 * @param before words in front of the number
 * @param after words behind the number and what it counts
 */
record Clause(String before, String after) {

  private static final int LONGEST = 90;

  /**
   * The clause of a number.
   *
   * @param counted what the number counts, skipped where it follows the number
   */
  static Clause of(String text, Span number, String counted) {
    int begin = number.begin();
    while (begin > 0 && number.begin() - begin < LONGEST && !ends(text, begin - 1)) {
      begin--;
    }
    int from = skip(text, number.end(), counted);
    if (text.startsWith(", ", from)) {
      from += 2;
    }
    int end = from;
    while (end < text.length() && end - from < LONGEST && !ends(text, end)) {
      end++;
    }
    return new Clause(text.substring(begin, number.begin()).strip(), words(text, from, end));
  }

  /** How far the counted things are: what follows says it before what goes before does. */
  Stage stage() {
    Stage stage = Stage.of(after);
    return stage == Stage.OTHER ? Stage.of(before) : stage;
  }

  private static int skip(String text, int at, String counted) {
    int from = at;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    boolean follows =
        !counted.isEmpty()
            && text.regionMatches(true, from, counted, 0, counted.length())
            && counted.toLowerCase(Locale.ROOT).length() == counted.length();
    return follows ? from + counted.length() : at;
  }

  /** A clause that is cut for its length ends with a whole word. */
  private static String words(String text, int from, int end) {
    boolean whole = end >= text.length() || ends(text, end) || text.charAt(end) == ' ';
    int last = whole ? end : Math.max(from, text.lastIndexOf(' ', end));
    return last <= from ? "" : text.substring(from, last).strip();
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    boolean digit = Character.isDigit(c);
    return digit || ",;.:()\n\"“”".indexOf(c) >= 0;
  }
}
