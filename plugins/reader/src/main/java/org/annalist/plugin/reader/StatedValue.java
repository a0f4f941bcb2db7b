package org.annalist.plugin.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a few words state, so that a mark made by hand has a value as others have. */
final class StatedValue {

  private static final int LONGEST = 60;
  private static final Pattern FIGURE =
      Pattern.compile("\\D*?(\\d[\\d.,]*)(?:\\s*/\\s*(\\d[\\d.,]*))?\\s*(%|phần trăm)?\\s*(\\D*)");

  private StatedValue() {}

  /** The ISO day, month or year that words name with its year; empty if they do not. */
  static Optional<String> day(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> numbers =
        Arrays.stream(words.split("\\D+")).filter(part -> !part.isEmpty()).toList();
    boolean yearFirst = !numbers.isEmpty() && numbers.get(0).length() == 4;
    int[] parts =
        numbers.stream().filter(n -> n.length() <= 4).mapToInt(Integer::parseInt).toArray();
    if (parts.length != numbers.size() || parts.length == 0 || parts.length > 3) {
      return Optional.empty();
    }
    if (!yearFirst) {
      reverse(parts);
    }
    return parts[0] < 1000 ? Optional.empty() : iso(parts);
  }

  private static void reverse(int[] parts) {
    int first = parts[0];
    parts[0] = parts[parts.length - 1];
    parts[parts.length - 1] = first;
  }

  private static Optional<String> iso(int[] parts) {
    try {
      return Optional.of(
          switch (parts.length) {
            case 1 -> Integer.toString(parts[0]);
            case 2 -> YearMonth.of(parts[0], parts[1]).toString();
            default -> LocalDate.of(parts[0], parts[1], parts[2]).toString();
          });
    } catch (DateTimeException e) {
      // Numbers that are no date, as in “2021-2025”.
      return Optional.empty();
    }
  }

  /** The components of the figure that words state; empty if there is no number, or several. */
  static Optional<Map<String, String>> figure(String words) {
    Matcher found = FIGURE.matcher(words.strip());
    if (words.length() > LONGEST || !found.matches()) {
      return Optional.empty();
    }
    Map<String, String> components = new TreeMap<>();
    components.put("value", number(found.group(1)));
    if (found.group(2) != null) {
      components.put("of", number(found.group(2)));
    }
    components.put("percent", Boolean.toString(found.group(3) != null));
    components.put("unit", found.group(4).replaceAll("\\s+", " ").strip());
    return Optional.of(components);
  }

  /** Dots part thousands and commas decimals, but for a dot that cannot part thousands. */
  private static String number(String written) {
    String digits = written.replaceAll("[.,]+$", "");
    boolean thousands = digits.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    String plain = thousands ? digits.replace(".", "") : digits;
    String decimal = plain.replace(',', '.');
    return decimal.indexOf('.') == decimal.lastIndexOf('.') ? decimal : decimal.replace(".", "");
  }
}
