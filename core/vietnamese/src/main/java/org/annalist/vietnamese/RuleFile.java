package org.annalist.vietnamese;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads rules from a data file beside a class: lines of name, tab, regular expression; the first
 * rule wins where several match. A line whose name begins with {@code $} names a part, which later
 * lines use by that name: {@code $year<tab>(19|20)[0-9]{2}}, then {@code law<tab>[0-9]+/$year/QH}.
 */
public final class RuleFile {

  private RuleFile() {}

  /**
   * The rules of a file, in its order.
   *
   * @throws java.io.UncheckedIOException if the file is missing or cannot be read
   * @throws IllegalArgumentException if a line is not of this form or uses an unknown part, naming
   *     the line
   */
  public static List<Rule> read(Class<?> beside, String name) {
    List<Rule> rules = new ArrayList<>();
    Map<String, String> parts = new LinkedHashMap<>();
    for (String[] fields : TermFile.read(beside, name)) {
      if (fields.length != 2) {
        throw new IllegalArgumentException(
            name + ": a rule is a name, a tab and an expression, not " + String.join("\t", fields));
      }
      String regex = expand(fields[1], parts, name);
      if (fields[0].startsWith("$")) {
        parts.put(fields[0].substring(1), "(" + regex + ")");
      } else {
        rules.add(new Rule(fields[0], regex));
      }
    }
    return List.copyOf(rules);
  }

  private static String expand(String regex, Map<String, String> parts, String file) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < regex.length()) {
      char c = regex.charAt(i++);
      if (c == '\\' && i < regex.length()) {
        out.append(c).append(regex.charAt(i++));
      } else if (c == '$') {
        int end = i;
        while (end < regex.length() && Character.isLetter(regex.charAt(end))) {
          end++;
        }
        String part = parts.get(regex.substring(i, end));
        if (part == null) {
          throw new IllegalArgumentException(
              file + ": no part $" + regex.substring(i, end) + " above " + regex);
        }
        out.append(part);
        i = end;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
