package org.annalist.workbench.search;

import org.annalist.api.Place;

/**
 * A place that was found, with the words around it on one line.
 *
 * @param place where the words stand
 * @param left words before, up to the beginning of the paragraph or about a line
 * @param keyword the words that were found
 * @param right words behind
 */
public record Match(Place place, String left, String keyword, String right) {

  private static final int CONTEXT = 140;

  /** The match of a range of a paragraph that begins at an offset of its document. */
  static Match of(String document, String paragraph, int offset, int begin, int end) {
    return new Match(
        Place.of(document, offset + begin, offset + end),
        oneLine(paragraph.substring(Math.max(0, begin - CONTEXT), begin)),
        oneLine(paragraph.substring(begin, end)),
        oneLine(paragraph.substring(end, Math.min(paragraph.length(), end + CONTEXT))));
  }

  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        line.append(c);
      } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }
}
