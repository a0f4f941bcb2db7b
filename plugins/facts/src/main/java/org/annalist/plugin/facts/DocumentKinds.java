package org.annalist.plugin.facts;

import java.util.List;
import java.util.Locale;
import org.annalist.vietnamese.TermFile;

/** The kinds of official documents, as the headings of official forms name them. */
final class DocumentKinds {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** All kinds, capitalised: {@code Quyết định}. */
  static final List<String> ALL =
      TermFile.read(DocumentKinds.class, "headings.tsv").stream().map(row -> row[0]).toList();

  private DocumentKinds() {}

  /** Where a kind stands last in some words, whatever their case; -1 if it does not. */
  static int lastIndexOf(String words, String kind) {
    return words.toLowerCase(VIETNAMESE).lastIndexOf(kind.toLowerCase(VIETNAMESE));
  }

  /** The kind that a heading in capitals names; empty if it names none. */
  static String ofHeading(String heading) {
    for (String kind : ALL) {
      if (heading.equals(kind.toUpperCase(VIETNAMESE))) {
        return kind;
      }
    }
    return "";
  }
}
