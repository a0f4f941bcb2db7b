package org.annalist.workbench.search;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Matches as rows of a list: below their documents, or by the words beside the keyword. */
final class Concordance {

  /** So many words beside the keyword decide the order. */
  private static final int WORDS = 6;

  private Concordance() {}

  /** What the rows are sorted by. */
  enum Order {
    DOCUMENT,
    LEFT,
    RIGHT
  }

  /** A row of the list. */
  sealed interface Row {}

  /** The head of the lines of one document. */
  record Head(String document, String title, String detail, int lines) implements Row {}

  /**
   * One match.
   *
   * @param title of its document, where no head says it; else empty
   */
  record Line(Match match, String title) implements Row {}

  /** What is said of a document in its head. */
  record Caption(String title, String detail) {}

  /**
   * The rows of matches that come by document and place.
   *
   * @param captions says what a document is called
   */
  static List<Row> rows(List<Match> matches, Order order, Function<String, Caption> captions) {
    if (order == Order.DOCUMENT) {
      return byDocument(matches, captions);
    }
    Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
    Map<Match, CollationKey> keys = new HashMap<>();
    for (Match match : matches) {
      String words = order == Order.LEFT ? backwards(match.left()) : first(match.right());
      keys.put(match, collator.getCollationKey(words));
    }
    Map<String, Caption> known = new HashMap<>();
    return matches.stream()
        .sorted(Comparator.comparing(keys::get))
        .<Row>map(
            match ->
                new Line(match, known.computeIfAbsent(match.place().document(), captions).title()))
        .toList();
  }

  private static List<Row> byDocument(List<Match> matches, Function<String, Caption> captions) {
    List<Row> rows = new ArrayList<>();
    for (int from = 0; from < matches.size(); ) {
      String document = matches.get(from).place().document();
      int to = from;
      while (to < matches.size() && matches.get(to).place().document().equals(document)) {
        to++;
      }
      Caption caption = captions.apply(document);
      rows.add(new Head(document, caption.title(), caption.detail(), to - from));
      matches.subList(from, to).forEach(match -> rows.add(new Line(match, "")));
      from = to;
    }
    return rows;
  }

  /** The last words, the last one first. */
  private static String backwards(String left) {
    StringBuilder words = new StringBuilder();
    int end = left.stripTrailing().length();
    for (int i = 0; i < WORDS && end > 0; i++) {
      int begin = left.lastIndexOf(' ', end - 1);
      words.append(left, begin + 1, end).append(' ');
      end = begin;
    }
    return words.toString();
  }

  private static String first(String right) {
    String words = right.stripLeading();
    int end = -1;
    for (int i = 0; i < WORDS && (i == 0 || end >= 0); i++) {
      end = words.indexOf(' ', end + 1);
    }
    return end < 0 ? words : words.substring(0, end);
  }
}
