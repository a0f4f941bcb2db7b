package org.annalist.vietnamese;

import java.util.List;

/**
 * Finds the lines that are a text's title: in an official document the line that names its kind and
 * what follows it, or the subject of an official letter; else the first line if it reads as a
 * title.
 */
final class TitleLines {

  private static final int MOST_HEAD_LINES = 20;

  private final List<TextLine> lines;
  private int first = -1;
  private int after = -1;

  TitleLines(List<TextLine> lines) {
    this.lines = lines;
    int seen = 0;
    int opening = -1;
    int subject = -1;
    for (int i = 0; i < lines.size() && seen < MOST_HEAD_LINES; i++) {
      if (!lines.get(i).isBlank()) {
        seen++;
        opening = opening < 0 ? i : opening;
        subject = subject < 0 && Layout.isSubject(lines.get(i)) ? i : subject;
        if (Layout.isKind(lines.get(i))) {
          first = i;
          after = after(i);
          return;
        }
      }
    }
    first = subject >= 0 ? subject : opening >= 0 && isTitle(opening) ? opening : -1;
    after = first + 1;
  }

  /** The first line of the title, or -1. */
  int first() {
    return first;
  }

  /** The line after the title. */
  int after() {
    return after;
  }

  /**
   * The line after a title that begins with the kind of a document: up to a blank line, a bracket,
   * a rule or a numbered line; only itself if it ends in a colon.
   */
  int after(int kind) {
    int end = kind + 1;
    while (end < lines.size() && lines.get(kind).last() != ':' && continues(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean continues(TextLine line) {
    return !line.isBlank()
        && line.length() <= TextLine.SHORT * 2
        && "(-–_*".indexOf(line.first()) < 0
        && line.markLength() == 0
        && Layout.division(line) == 0;
  }

  private boolean isTitle(int line) {
    TextLine title = lines.get(line);
    TextLine next = line + 1 < lines.size() ? lines.get(line + 1) : null;
    return title.length() <= TextLine.SHORT * 2
        && ".;,".indexOf(title.last()) < 0
        && title.pieces(TextLine.COLUMNS_GAP).size() == 1
        && !Layout.isHead(title)
        && title.markLength() == 0
        && (next == null || next.isBlank() || next.length() > title.length());
  }
}
