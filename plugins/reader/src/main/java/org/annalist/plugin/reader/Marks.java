package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.view.Form.Field;
import org.annalist.api.view.Words;

/** The marks of one text, read from the snapshot where they are asked for. */
final class Marks {

  private static final Comparator<Found> ORDER =
      Comparator.comparingInt((Found found) -> found.span().begin())
          .thenComparing(found -> found.span().end(), Comparator.reverseOrder())
          .thenComparing(found -> found.key().toString());
  private static final int LONGEST_TITLE = 80;

  private final Snapshot snapshot;
  private final Document document;
  private final OwnLayers own;
  private final Words words;
  private final Details details;

  Marks(Snapshot snapshot, Document document, OwnLayers own, Words words) {
    this.snapshot = snapshot;
    this.document = document;
    this.own = own;
    this.words = words;
    this.details = new Details(words);
  }

  /** Marks that overlap a span, by begin, then longest first. */
  List<Found> in(Span span) {
    List<Found> found = new ArrayList<>();
    Cursor<Mention> mentions = snapshot.cursor(Layers.ENTITIES, document.id(), span);
    while (mentions.next()) {
      if (isMark(mentions, span)) {
        found.add(found(mentions, mentions.value()));
      }
    }
    Cursor<Timex3> times = snapshot.cursor(Layers.TIMES, document.id(), span);
    while (times.next()) {
      if (isMark(times, span)) {
        found.add(found(times, times.value()));
      }
    }
    Cursor<Quantity> figures = snapshot.cursor(Layers.FIGURES, document.id(), span);
    while (figures.next()) {
      if (isMark(figures, span)) {
        found.add(found(figures, figures.value()));
      }
    }
    own.names().forEach(layer -> ofOwn(layer, span, found));
    found.sort(ORDER);
    return found;
  }

  private void ofOwn(String layer, Span span, List<Found> found) {
    Cursor<?> cursor = snapshot.cursor(layer, document.id(), span);
    while (cursor.next()) {
      if (isMark(cursor, span)) {
        found.add(
            found(
                cursor,
                layer,
                layer,
                quote(cursor),
                details.ofOwn(cursor, component -> own.label(layer, component))));
      }
    }
  }

  private static boolean isMark(Cursor<?> cursor, Span span) {
    return cursor.end() > cursor.begin()
        && cursor.begin() < span.end()
        && span.begin() < cursor.end();
  }

  /** The mark with this key, if the text still has it. */
  Optional<Found> find(ItemKey key) {
    return key.span().end() > document.text().length()
        ? Optional.empty()
        : in(key.span()).stream().filter(found -> found.key().equals(key)).findFirst();
  }

  private Found found(Cursor<?> cursor, Mention mention) {
    String style = mention.type().name();
    return found(cursor, Layers.ENTITIES_NAME, style, quote(cursor), details.of(mention));
  }

  private Found found(Cursor<?> cursor, Timex3 time) {
    String day = time.inferred() ? words.inferred(time.value()) : words.day(time.value());
    String title = quote(cursor) + " → " + day;
    return found(cursor, Layers.TIMES_NAME, Layers.TIMES_NAME, title, details.of(time));
  }

  private Found found(Cursor<?> cursor, Quantity quantity) {
    String title = (words.figure(quantity) + " " + quantity.unit()).strip();
    return found(cursor, Layers.FIGURES_NAME, Layers.FIGURES_NAME, title, details.of(quantity));
  }

  private Found found(
      Cursor<?> cursor, String layer, String style, String title, List<Field> fields) {
    ItemKey key = ItemKey.of(layer, cursor);
    return new Found(key, style, title, fields, details.origin(cursor), cursor.stale());
  }

  private String quote(Cursor<?> cursor) {
    Span span = cursor.span();
    boolean cut = span.length() > LONGEST_TITLE;
    Span start = cut ? new Span(span.begin(), span.begin() + LONGEST_TITLE) : span;
    return "“" + start.of(document.text()).replaceAll("\\s+", " ") + (cut ? "…”" : "”");
  }
}
