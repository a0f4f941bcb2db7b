package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.document.Paragraphs;
import org.annalist.api.view.MarkedText.Paragraph;

/** The text of a document without its marks: words, paragraphs, sentences. */
final class Plain {

  // Finding one sentence may scan the whole text; in a very long one a paragraph has to do.
  private static final int LONGEST_SCAN = 4_000_000;

  private final Snapshot snapshot;
  private final Document document;
  private final Paragraphs paragraphs;

  Plain(Snapshot snapshot, Document document) {
    this.snapshot = snapshot;
    this.document = document;
    this.paragraphs = Paragraphs.of(document);
  }

  String title() {
    return document.title();
  }

  String document() {
    return document.id();
  }

  int length() {
    return document.text().length();
  }

  String text(Span span) {
    return span.of(document.text());
  }

  Paragraphs counted() {
    return paragraphs;
  }

  /** Paragraphs that overlap a span, in text order. */
  List<Paragraph> paragraphs(Span span) {
    List<Paragraph> found = new ArrayList<>();
    for (int number = Math.max(1, paragraphs.at(span.begin()));
        number <= paragraphs.size() && paragraphs.span(number).begin() < span.end();
        number++) {
      Span own = paragraphs.span(number);
      if (own.overlaps(span)) {
        found.add(
            new Paragraph(
                own, number, paragraphs.heading(number), paragraphs.isBoilerplate(number)));
      }
    }
    return found;
  }

  /** The sentence around an offset. */
  Span sentence(int offset) {
    int at = Math.min(offset, length());
    if (length() > LONGEST_SCAN) {
      int number = paragraphs.at(at);
      return number == 0 ? new Span(at, at) : paragraphs.span(number);
    }
    return snapshot.sentence(Place.of(document.id(), at, at)).span();
  }
}
