package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.document.Paragraphs;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Form;
import org.annalist.api.view.Form.Field;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;

/** The properties of the annotation or fact at a place of a document. */
final class Properties {

  private static final int MOST = 60;

  private final Snapshot snapshot;
  private final Document document;
  private final Words words;
  private final Context context;
  private final OwnLayers own;

  private Properties(ViewRequest request, Document document, Words words) {
    this.snapshot = request.snapshot();
    this.own = OwnLayers.of(request, document.id());
    this.document = document;
    this.words = words;
    this.context = new Context(snapshot, document.id(), words);
  }

  /**
   * Properties at a place; empty if nothing is annotated there or the document is not in the
   * corpus.
   */
  static Optional<Form> at(Place place, ViewRequest request, Words words) {
    return request
        .snapshot()
        .document(place.document())
        .filter(document -> place.span().end() <= document.text().length())
        .flatMap(document -> new Properties(request, document, words).at(place.span()));
  }

  /**
   * The mark at exactly this span, else the fact there, else the shortest mark around it, else all
   * that stands in it.
   */
  private Optional<Form> at(Span span) {
    List<Found> marks = new Marks(snapshot, document, own, words).in(span);
    return marks.stream()
        .filter(mark -> mark.span().equals(span))
        .findFirst()
        .map(this::form)
        .or(() -> fact(span).map(this::form))
        .or(
            () ->
                marks.stream()
                    .filter(mark -> mark.span().contains(span))
                    .min(Comparator.comparing(mark -> mark.span().length()))
                    .map(this::form))
        .or(() -> all(span, marks));
  }

  /** What stands in some words, such as a sentence: its facts, then its marks. */
  private Optional<Form> all(Span span, List<Found> marks) {
    List<Field> fields = new ArrayList<>();
    Facts facts = new Facts(snapshot, document.id(), words);
    for (FactKind kind : FactKind.values()) {
      facts.in(kind, span, Cancellation.NONE).stream()
          .filter(fact -> fact.key().span().overlaps(span))
          .forEach(fact -> fields.add(Field.of(words.say("fact." + kind), fact.text())));
    }
    for (Found mark : marks) {
      fields.add(new Field(layer(mark), Cell.of(mark.title()).withMark(mark.style())));
    }
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new Form("", fields.subList(0, Math.min(MOST, fields.size()))));
  }

  private String layer(Found mark) {
    return OwnLayers.isOwn(mark.key().layer())
        ? own.label(mark.key().layer())
        : words.say("style." + mark.style());
  }

  private Optional<Statement> fact(Span span) {
    Facts facts = new Facts(snapshot, document.id(), words);
    for (FactKind kind : FactKind.values()) {
      for (Statement fact : facts.in(kind, span, Cancellation.NONE)) {
        if (fact.key().span().equals(span)) {
          return Optional.of(fact);
        }
      }
    }
    return Optional.empty();
  }

  private Form form(Found mark) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(words.say("layer"), Cell.of(layer(mark)).withMark(mark.style())));
    fields.addAll(mark.content());
    fields.addAll(context.of(mark.span()));
    fields.add(place(mark.span()));
    fields.addAll(mark.origin());
    return new Form(mark.title(), fields);
  }

  private Form form(Statement fact) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.of(words.say("layer"), words.say("fact." + fact.kind())));
    fields.add(Field.of(words.say("statement"), String.join(" · ", fact.lines())));
    for (Span span : fact.evidence()) {
      Cell quote = Cell.of(span.of(document.text()).replaceAll("\\s+", " ")).asQuote();
      fields.add(new Field(words.say("evidence"), quote));
    }
    fields.addAll(context.of(fact.focus()));
    fields.add(place(fact.key().span()));
    fields.addAll(fact.origin());
    return new Form(fact.text(), fields);
  }

  private Field place(Span span) {
    int paragraph = Math.max(1, Paragraphs.of(document).at(span.begin()));
    return Field.of(
        words.say("place"), words.say("placeValue", paragraph, span.begin(), span.end()));
  }
}
