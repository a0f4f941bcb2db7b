package org.annalist.plugin.timeline;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annalist.api.Cancellation;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.corpus.Snapshot;

/** The programmes of a corpus by number: official documents whose kind is a programme. */
final class Programmes {

  private static final String KIND = "chuong trinh";
  private static final String KIND_IN_NUMBER = "-CTR";

  private final Snapshot snapshot;
  private final Map<String, String> numbers = new TreeMap<>();

  private Programmes(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  static Programmes of(Snapshot snapshot, Cancellation cancellation) {
    Programmes programmes = new Programmes(snapshot);
    Cursor<OfficialDocument> cursor = snapshot.cursor(Layers.OFFICIAL_DOCUMENTS);
    while (cursor.next()) {
      cancellation.check();
      OfficialDocument document = cursor.value();
      String number = normal(document.number());
      if (Spelling.fold(document.kind()).equals(KIND) || number.contains(KIND_IN_NUMBER)) {
        programmes.numbers.putIfAbsent(number, document.number());
      }
    }
    return programmes;
  }

  /** A number in the spelling by which numbers are compared. */
  static String normal(String number) {
    return number.toUpperCase(Locale.ROOT).replace(" ", "");
  }

  /** Id of the programme with a number. */
  Optional<String> numbered(String number) {
    String normal = normal(number);
    return numbers.containsKey(normal) ? Optional.of(normal) : Optional.empty();
  }

  /** Number of a programme as it is written. */
  String label(String id) {
    return numbers.getOrDefault(id, id);
  }

  /** Id of the programme that a mention names. */
  Optional<String> at(String document, Span span) {
    Cursor<Mention> cursor = snapshot.cursor(Layers.ENTITIES, document, span);
    while (cursor.next()) {
      Mention mention = cursor.value();
      if (mention.type() == EntityType.LEGAL_DOCUMENT && cursor.span().equals(span)) {
        return mention.number().isEmpty()
            ? named(snapshot.text(cursor.place()))
            : numbered(mention.number());
      }
    }
    return Optional.empty();
  }

  /**
   * Id of the programme that words name, by its full number or, where only one programme begins
   * with it, by the digits alone ("Chương trình 01").
   */
  Optional<String> named(String words) {
    String normal = normal(words);
    Optional<String> full = numbers.keySet().stream().filter(normal::contains).findFirst();
    if (full.isPresent()) {
      return full;
    }
    int kind = Spelling.fold(words).lastIndexOf(KIND);
    String tail = kind < 0 ? "" : Spelling.fold(words).substring(kind + KIND.length()).strip();
    String digits = tail.replaceFirst("^so ", "").strip();
    if (!digits.matches("\\d{1,4}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    var begun = numbers.keySet().stream().filter(id -> leading(id) == number).toList();
    return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
  }

  private static int leading(String number) {
    int end = 0;
    while (end < number.length() && end < 6 && Character.digit(number.charAt(end), 10) >= 0) {
      end++;
    }
    return end == 0 ? -1 : Integer.parseInt(number.substring(0, end));
  }
}
