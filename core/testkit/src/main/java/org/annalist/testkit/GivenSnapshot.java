package org.annalist.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.corpus.Term;
import org.annalist.api.document.Document;

/** A snapshot of annotated documents in memory, without a store. */
final class GivenSnapshot implements Snapshot {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::document)
          .thenComparing(p -> p.place().map(Place::span).orElse(new Span(0, 0)))
          .thenComparing(Problem::kind);

  private final long revision;
  private final SortedMap<String, AnnotatedDocument> documents;
  private final List<Problem> problems;
  private final Map<String, Set<Term>> terms;

  GivenSnapshot(
      long revision,
      SortedMap<String, AnnotatedDocument> documents,
      List<Problem> problems,
      Map<String, Set<Term>> terms) {
    this.revision = revision;
    this.documents = documents;
    this.problems = problems.stream().sorted(BY_PLACE).toList();
    this.terms = terms;
  }

  @Override
  public long revision() {
    return revision;
  }

  @Override
  public List<Document> documents() {
    return documents.values().stream().map(AnnotatedDocument::document).toList();
  }

  @Override
  public Optional<Document> document(String id) {
    return Optional.ofNullable(documents.get(id)).map(AnnotatedDocument::document);
  }

  @Override
  public <V> Cursor<V> cursor(Layer<V> layer) {
    return new GivenCursor<>(
        entries(layer, document -> true, span -> true), ValueComponents.of(layer.type()), true);
  }

  @Override
  public <V> Cursor<V> cursor(Layer<V> layer, String document) {
    return new GivenCursor<>(
        entries(layer, document::equals, span -> true), ValueComponents.of(layer.type()), true);
  }

  @Override
  public <V> Cursor<V> cursor(Layer<V> layer, String document, Span span) {
    return new GivenCursor<>(
        entries(layer, document::equals, touches(span)), ValueComponents.of(layer.type()), true);
  }

  private static Predicate<Span> touches(Span span) {
    return other -> other.begin() <= span.end() && span.begin() <= other.end();
  }

  @Override
  public Cursor<?> cursor(String layer) {
    return untyped(layer, document -> true, span -> true);
  }

  @Override
  public Cursor<?> cursor(String layer, String document) {
    return untyped(layer, document::equals, span -> true);
  }

  @Override
  public Cursor<?> cursor(String layer, String document, Span span) {
    return untyped(layer, document::equals, touches(span));
  }

  private Cursor<?> untyped(String name, Predicate<String> document, Predicate<Span> span) {
    for (AnnotatedDocument annotated : documents.values()) {
      for (Layer<?> layer : annotated.layers()) {
        if (layer.name().equals(name)) {
          return untyped(layer, document, span);
        }
      }
    }
    return new GivenCursor<>(List.<GivenCursor.Entry<Object>>of(), null, false);
  }

  private <V> Cursor<V> untyped(Layer<V> layer, Predicate<String> document, Predicate<Span> span) {
    return new GivenCursor<>(
        entries(layer, document, span), ValueComponents.of(layer.type()), false);
  }

  private <V> List<GivenCursor.Entry<V>> entries(
      Layer<V> layer, Predicate<String> document, Predicate<Span> span) {
    List<GivenCursor.Entry<V>> entries = new ArrayList<>();
    documents.forEach(
        (id, annotated) -> {
          if (document.test(id)) {
            for (Annotation<V> annotation : annotated.annotations(layer)) {
              if (span.test(annotation.span())) {
                entries.add(new GivenCursor.Entry<>(id, annotation));
              }
            }
          }
        });
    return entries;
  }

  @Override
  public <V> Optional<Annotation<V>> find(Layer<V> layer, long id) {
    return entries(layer, document -> true, span -> true).stream()
        .map(GivenCursor.Entry::annotation)
        .filter(annotation -> annotation.id() == id)
        .findFirst();
  }

  @Override
  public List<String> layers() {
    Set<String> names = new TreeSet<>();
    documents.values().forEach(d -> d.layers().forEach(layer -> names.add(layer.name())));
    names.removeIf(name -> count(name) == 0);
    return List.copyOf(names);
  }

  @Override
  public long count(String layer) {
    return documents.keySet().stream().mapToLong(document -> count(layer, document)).sum();
  }

  @Override
  public int count(String layer, String document) {
    AnnotatedDocument annotated = documents.get(document);
    return annotated == null
        ? 0
        : annotated.layers().stream()
            .filter(known -> known.name().equals(layer))
            .mapToInt(known -> annotated.annotations(known).size())
            .sum();
  }

  @Override
  public Tokens tokens(String document) {
    return Texts.tokens(documents.get(document).document());
  }

  @Override
  public String text(Place place) {
    return document(place.document()).map(d -> place.span().of(d.text())).orElse("");
  }

  @Override
  public Place sentence(Place place) {
    return document(place.document())
        .map(d -> Texts.tokens(d).sentenceAround(place.span().begin(), d.text().length()))
        .map(span -> new Place(place.document(), span))
        .orElse(place);
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public List<Term> terms(String lexicon) {
    return List.copyOf(terms.getOrDefault(lexicon, Set.of()));
  }
}
