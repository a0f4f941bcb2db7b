package org.annalist.workbench.bookmark;

import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Span;

/**
 * A place that the user wants to find again.
 *
 * @param place where it is
 * @param words what stands there, for a list; kept so that it can be told when the text changed
 */
public record Bookmark(Place place, String words) {

  private static final int LONGEST = 160;

  public Bookmark {
    String line = words.replaceAll("\\s+", " ").strip();
    words = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  /** One line that {@link #read} reads. */
  String line() {
    return place.span() + "\t" + place.document() + "\t" + words;
  }

  /** The bookmark of a line; empty if it is none. */
  static Optional<Bookmark> read(String line) {
    String[] parts = line.split("\t", 3);
    if (parts.length < 3 || !parts[0].matches("\\d{1,9}-\\d{1,9}")) {
      return Optional.empty();
    }
    int hyphen = parts[0].indexOf('-');
    int begin = Integer.parseInt(parts[0].substring(0, hyphen));
    int end = Integer.parseInt(parts[0].substring(hyphen + 1));
    return begin > end
        ? Optional.empty()
        : Optional.of(new Bookmark(new Place(parts[1], new Span(begin, end)), parts[2]));
  }
}
