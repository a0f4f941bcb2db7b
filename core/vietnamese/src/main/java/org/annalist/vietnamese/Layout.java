package org.annalist.vietnamese;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What single lines say of themselves; the words are in {@code layout.tsv}. */
final class Layout {

  private static final int LONGEST = 60;
  private static final Map<String, Set<String>> LINES = new HashMap<>();
  private static final Map<Long, Integer> DIVISIONS = new HashMap<>();
  private static final Pattern NUMBER =
      Pattern.compile("([0-9]+|[ivxl]+|thứ|nhất|hai|ba|một)[.:]?");

  static {
    for (String[] line : TermFile.read(Layout.class, "layout.tsv")) {
      if (line[0].equals("division")) {
        DIVISIONS.put(Syllables.key(line[1]), Integer.valueOf(line[2]));
      } else {
        LINES.computeIfAbsent(line[0], k -> new HashSet<>()).add(Syllables.normal(line[1]));
      }
    }
  }

  private Layout() {}

  /** Whether the title of an official document begins here: REPORT, DECISION and so on. */
  static boolean isKind(TextLine line) {
    return line.isCapitals() && is(line, "kind");
  }

  /** Whether it is a line of the national head. */
  static boolean isHead(TextLine line) {
    return is(line, "head");
  }

  /** Whether it is furniture of a web page. */
  static boolean isBoilerplate(TextLine line) {
    return is(line, "boilerplate");
  }

  /** Whether it gives the subject of an official letter. */
  static boolean isSubject(TextLine line) {
    return line.length() <= TextLine.SHORT * 2 && line.toString().startsWith("V/v");
  }

  private static boolean is(TextLine line, String sort) {
    return line.length() <= LONGEST && LINES.get(sort).contains(line.normal());
  }

  /** Level of the part that a line opens, such as 2 for {@code Chương II}; 0 if it opens none. */
  static int division(TextLine line) {
    Integer level = DIVISIONS.get(line.firstWordKey());
    if (level == null || line.length() > TextLine.SHORT) {
      return 0;
    }
    String[] words = line.normal().split(" ", 3);
    return words.length > 1 && NUMBER.matcher(words[1]).matches() ? level : 0;
  }
}
