package org.annalist.plugin.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.vietnamese.TermFile;

/** The kinds of official documents, as the headings of official forms name them. */
final class DocumentKinds {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** All kinds, capitalised: {@code Quyết định}. */
  static final List<String> ALL =
      TermFile.read(DocumentKinds.class, "headings.tsv").stream().map(row -> row[0]).toList();

  /** Kinds by their abbreviation in numbers: {@code KL}. */
  private static final Map<String, String> ABBREVIATIONS =
      TermFile.read(DocumentKinds.class, "headings.tsv").stream()
          .filter(row -> row.length > 1)
          .collect(Collectors.toUnmodifiableMap(row -> row[1], row -> row[0]));

  private DocumentKinds() {}

  /** Where a kind stands last in some words, whatever their case; -1 if it does not. */
  static int lastIndexOf(String words, String kind) {
    return words.toLowerCase(VIETNAMESE).lastIndexOf(kind.toLowerCase(VIETNAMESE));
  }

  /** The kind that a heading in capitals names or begins with; empty if it names none. */
  static String ofHeading(String heading) {
    for (String kind : ALL) {
      String capitals = kind.toUpperCase(VIETNAMESE);
      boolean begins =
          heading.startsWith(capitals + " ") && heading.equals(heading.toUpperCase(VIETNAMESE));
      if (heading.equals(capitals) || begins) {
        return kind;
      }
    }
    return "";
  }

  /** The kind that a number abbreviates, such as {@code 37/KL-TTr}; empty for letters. */
  static Optional<String> ofNumber(String number) {
    for (String part : number.split("[/-]")) {
      String kind = ABBREVIATIONS.get(part.strip());
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
