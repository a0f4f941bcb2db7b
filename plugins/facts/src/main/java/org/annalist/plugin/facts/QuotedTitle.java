package org.annalist.plugin.facts;

import java.util.Set;
import org.annalist.api.Span;

/** Finds the quoted title that follows a document: "… về “…”", quotes within quotes included. */
final class QuotedTitle {

  private static final Set<String> LINKS =
      Set.of("về", "về việc", "với chủ đề", "", ",", ":", "khóa");
  private static final int LINK = 30;
  private static final int LONGEST = 600;

  private final Reading reading;

  QuotedTitle(Reading reading) {
    this.reading = reading;
  }

  /** The words between the quotes, or null if no quote follows directly. */
  Span after(int offset) {
    String text = reading.text();
    int open = offset;
    while (open < text.length() && open - offset <= LINK && "“\"«".indexOf(text.charAt(open)) < 0) {
      if (text.charAt(open) == '\n' || text.charAt(open) == '.') {
        return null;
      }
      open++;
    }
    if (open >= text.length() || open - offset > LINK || !links(text.substring(offset, open))) {
      return null;
    }
    int close = close(open);
    return close < 0 ? null : new Span(open + 1, close);
  }

  private static boolean links(String gap) {
    String bare = gap.strip();
    // A term of office may stand between: "Bộ Chính trị khóa XIII về “…”".
    return LINKS.contains(bare)
        || bare.endsWith("về") && (bare.startsWith("khóa") || bare.startsWith("khoá"));
  }

  private int close(int open) {
    String text = reading.text();
    char opening = text.charAt(open);
    char closing = opening == '“' ? '”' : opening == '«' ? '»' : '"';
    int depth = 0;
    int end = Math.min(text.length(), open + LONGEST);
    for (int i = open; i < end && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == closing && (opening != closing || i > open)) {
        depth--;
      } else if (c == opening) {
        depth++;
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
