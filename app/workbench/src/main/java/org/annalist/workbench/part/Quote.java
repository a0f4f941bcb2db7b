package org.annalist.workbench.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;

/**
 * A sentence that the selection rests on, with its marks.
 *
 * @param place what is selected in it
 * @param title title of its document
 * @param day day of its document as known from outside or from the text, ISO; or empty
 * @param text the sentence
 * @param focus what is selected, as a range of {@code text}
 * @param marks marks in the sentence, as ranges of {@code text}
 */
record Quote(Place place, String title, String day, String text, Span focus, List<Mark> marks) {

  /** Longer sentences are cut around what is selected. */
  private static final int LONGEST = 700;

  /** A mark in the sentence. */
  record Mark(Span span, String style, boolean stale) {}

  /** Reads the sentence of a place; empty if its document is not there any more. */
  static Optional<Quote> of(Snapshot snapshot, Place place) {
    Optional<Document> document = snapshot.document(place.document());
    if (document.isEmpty() || place.span().length() == 0) {
      return Optional.empty();
    }
    Span sentence = cut(snapshot.sentence(place).span(), place.span());
    String text = snapshot.text(new Place(place.document(), sentence)).replaceAll("\\s", " ");
    return Optional.of(
        new Quote(
            place,
            document.get().title(),
            day(snapshot, document.get()),
            text,
            within(place.span(), sentence),
            marks(snapshot, place.document(), sentence)));
  }

  private static Span cut(Span sentence, Span focus) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int begin = Math.max(sentence.begin(), focus.begin() - LONGEST / 2);
    return new Span(begin, Math.max(begin, Math.min(sentence.end(), begin + LONGEST)));
  }

  private static Span within(Span span, Span sentence) {
    int length = sentence.length();
    int begin = Math.max(0, Math.min(length, span.begin() - sentence.begin()));
    int end = Math.max(begin, Math.min(length, span.end() - sentence.begin()));
    return new Span(begin, end);
  }

  private static String day(Snapshot snapshot, Document document) {
    Cursor<?> created = snapshot.cursor(Layers.CREATED_NAME, document.id());
    if (created.next()) {
      int value = created.component("value");
      if (value >= 0 && !created.text(value).isEmpty()) {
        return created.text(value);
      }
    }
    return document.metadata().published();
  }

  private static List<Mark> marks(Snapshot snapshot, String document, Span sentence) {
    List<Mark> marks = new ArrayList<>();
    read(snapshot, Layers.ENTITIES_NAME, document, sentence, marks);
    read(snapshot, Layers.TIMES_NAME, document, sentence, marks);
    read(snapshot, Layers.FIGURES_NAME, document, sentence, marks);
    marks.sort(
        Comparator.comparing((Mark m) -> m.span().begin()).thenComparing(m -> -m.span().length()));
    return marks;
  }

  private static void read(
      Snapshot snapshot, String layer, String document, Span sentence, List<Mark> marks) {
    Cursor<?> cursor = snapshot.cursor(layer, document, sentence);
    while (cursor.next()) {
      // Those that only touch the sentence come, too.
      if (cursor.span().overlaps(sentence)) {
        int type = layer.equals(Layers.ENTITIES_NAME) ? cursor.component("type") : -1;
        String style = type >= 0 ? cursor.text(type) : layer;
        marks.add(new Mark(within(cursor.span(), sentence), style, cursor.stale()));
      }
    }
  }
}
