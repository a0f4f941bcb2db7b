package org.annalist.plugin.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.annalist.vietnamese.Syllables;

/**
 * Reads the header of an official form: the line "Số: 4218/QĐ-UBND" gives the document's own
 * number, the date line its day, the body above the number its issuer, the heading below its kind.
 * A letter without heading is a "Công văn".
 */
final class FormHeader {

  private static final long NUMBER_WORD = Syllables.key("số");
  private static final int INDENT = 12;
  private static final int HEADER_LINES = 14;

  /** Characters of the longest header; the first lines of other texts are whole paragraphs. */
  private static final int HEADER = 3000;

  /**
   * What a header says.
   *
   * @param document the document itself
   * @param number where its number stands
   * @param evidence the spans of number and day, in text order
   */
  record Header(OfficialDocument document, Span number, List<Span> evidence) {}

  private final Reading reading;

  FormHeader(Reading reading) {
    this.reading = reading;
  }

  /** The header; empty for a text without a number line. */
  Optional<Header> read() {
    int end = headerEnd();
    Span number = number(end);
    if (number == null) {
      return Optional.empty();
    }
    String words = reading.words(number).replaceAll("\\s*([/-])\\s*", "$1");
    OfficialDocument document =
        OfficialDocument.of(words).withKind(kind(words, number.end(), end)).withOwn(true);
    Annotation<Timex3> day = day(end);
    if (day != null) {
      document = document.withIssued(day.value().value());
    }
    Annotation<Mention> issuer = issuer(number);
    if (issuer != null) {
      document = document.withIssuer(name(issuer));
    }
    List<Span> evidence =
        day == null ? List.of(number) : Stream.of(number, day.span()).sorted().toList();
    return Optional.of(new Header(document, number, evidence));
  }

  private int headerEnd() {
    int end = 0;
    for (int lines = 0; lines < HEADER_LINES && end >= 0; lines++) {
      end = reading.text().indexOf('\n', end + 1);
    }
    return Math.min(end < 0 ? reading.text().length() : end, HEADER);
  }

  /** The number after the word "Số" at the begin of a line. */
  private Span number(int end) {
    Tokens tokens = reading.tokens();
    for (int t = 0; t < tokens.size() && tokens.begin(t) < end; t++) {
      if (tokens.is(t, TokenKind.DOCUMENT_NUMBER) && afterWordNumber(tokens, t)) {
        return tokens.span(t);
      }
    }
    return null;
  }

  private boolean afterWordNumber(Tokens tokens, int token) {
    int word = token - 1;
    if (word >= 0 && reading.text().charAt(tokens.begin(word)) == ':') {
      word--;
    }
    return word >= 0
        && tokens.key(word) == NUMBER_WORD
        && reading.before(tokens.begin(word), INDENT).isBlank();
  }

  /** As the heading says, else as the number abbreviates it, else a letter. */
  private String kind(String number, int from, int end) {
    String header = reading.text().substring(from, end);
    for (String line : header.split("\n")) {
      String kind = DocumentKinds.ofHeading(line.strip());
      if (!kind.isEmpty()) {
        return kind;
      }
    }
    return DocumentKinds.ofNumber(number).orElse("Công văn");
  }

  /** The first full day of the header. */
  private Annotation<Timex3> day(int end) {
    return Reading.within(reading.times(), new Span(0, end)).stream()
        .filter(t -> CalendarValue.isDay(t.value().value()))
        .findFirst()
        .orElse(null);
  }

  /** The last body named before the number: the parent body stands above it. */
  private Annotation<Mention> issuer(Span number) {
    Annotation<Mention> issuer = null;
    for (Annotation<Mention> entity :
        Reading.within(reading.entities(), new Span(0, number.begin()))) {
      boolean party = reading.words(entity.span()).equalsIgnoreCase("Đảng Cộng sản Việt Nam");
      if (Reading.is(entity, EntityType.ORGANIZATION) && !party) {
        issuer = entity;
      }
    }
    return issuer;
  }

  /**
   * The body's name: as the text spells it elsewhere, where the header has it in capitals; with the
   * place below it, where the header breaks it over two lines.
   */
  private String name(Annotation<Mention> body) {
    String words = reading.words(body.span());
    if (!body.value().name().isEmpty()) {
      return body.value().name();
    }
    String whole = placeBelow(body).map(place -> words + " " + place).orElse(words);
    return reading.entities().stream()
        .filter(entity -> Reading.is(entity, EntityType.ORGANIZATION))
        .map(entity -> reading.words(entity.span()))
        .filter(other -> other.equalsIgnoreCase(whole) && !other.equals(whole))
        .findFirst()
        .orElse(whole);
  }

  private Optional<String> placeBelow(Annotation<Mention> body) {
    int next = Reading.firstFrom(reading.entities(), body.span().end());
    if (next == reading.entities().size()) {
      return Optional.empty();
    }
    Annotation<Mention> place = reading.entities().get(next);
    String gap = reading.between(body.span(), place.span());
    boolean below =
        gap.isBlank() && gap.indexOf('\n') >= 0 && gap.indexOf('\n') == gap.lastIndexOf('\n');
    return below
            && Reading.is(place, EntityType.LOCATION)
            && isCapitals(reading.words(place.span()))
        ? Optional.of(reading.words(place.span()))
        : Optional.empty();
  }

  private static boolean isCapitals(String words) {
    return words.chars().noneMatch(Character::isLowerCase);
  }
}
