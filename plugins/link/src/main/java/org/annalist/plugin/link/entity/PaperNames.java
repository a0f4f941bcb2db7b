package org.annalist.plugin.link.entity;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;

/**
 * Which official document a mention means: kind, number and, where numbers of that shape are given
 * anew in every province, the province that the text is about.
 */
final class PaperNames {

  /** Ends of numbers that every province gives out. */
  private static final List<String> LOCAL =
      List.of("/tu", "-ubnd", "/ubnd", "-hđnd", "/hđnd", "/bcđ", "/btctu", "/tỉnh ủy");

  private final Spelling spelling;
  private final Locality locality;

  PaperNames(Spelling spelling, Locality locality) {
    this.spelling = spelling;
    this.locality = locality;
  }

  /** The key of a document without a number. */
  String named(Occurrence paper) {
    return spelling.of(paper.text().replace("(", "").replace(")", ""));
  }

  /** The key of a document by kind and number. */
  String numbered(String kind, String number) {
    String normal = number(number);
    StringBuilder key = new StringBuilder(spelling.of(kind)).append(" | ").append(normal);
    if (locality.province() != null && (isLocal(normal) || isBare(normal))) {
      key.append(" | ").append(locality.province().key());
    }
    return key.toString();
  }

  private static boolean isLocal(String number) {
    return LOCAL.stream().anyMatch(number::endsWith);
  }

  /** A number without the part that says who gave it, such as 01. */
  static boolean isBare(String number) {
    return number.indexOf('/') < 0;
  }

  /** Small letters, no blanks, one kind of dash; TƯ and TW are one, TU is another. */
  static String number(String number) {
    String normal = Spelling.plain(number).replace(" ", "").replace('–', '-').replace('—', '-');
    return normal.replaceAll("/tư\\b", "/tw").replaceAll("/t\\.?ư$", "/tw");
  }

  /** A part of a list of numbers. */
  record Part(String number, Span span) {}

  /** The numbers of a list such as {@code 578/QĐ-UBND và 579/QĐ-UBND}, each with its span. */
  static List<Part> parts(Occurrence paper) {
    List<Part> parts = new ArrayList<>();
    String first = paper.mention().number();
    int at = paper.text().indexOf(first);
    if (first.isEmpty() || at < 0) {
      return parts;
    }
    int begin = paper.span().begin();
    int end = at + first.length();
    parts.add(new Part(first, new Span(begin, begin + end)));
    String rest = paper.text().substring(end);
    int offset = begin + end;
    for (String word : rest.split("(?<=[\\s,])")) {
      String number = word.strip().replace(",", "");
      if (number.indexOf('/') > 0 && Character.isDigit(number.charAt(0))) {
        int from = offset + word.indexOf(number);
        parts.add(new Part(number, new Span(from, from + number.length())));
      }
      offset += word.length();
    }
    return parts;
  }
}
