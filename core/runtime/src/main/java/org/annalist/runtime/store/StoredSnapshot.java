package org.annalist.runtime.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.corpus.Term;
import org.annalist.api.document.Document;

/** A snapshot that reads a state of the store. */
public final class StoredSnapshot implements Snapshot {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::document)
          .thenComparing(p -> p.place().map(Place::span).orElse(new Span(0, 0)))
          .thenComparing(Problem::kind)
          .thenComparing(Problem::toString);

  private final CorpusState state;
  private final BlockEncoder encoder;
  private final ValueClasses classes;
  private final TokenCache tokens;

  public StoredSnapshot(
      CorpusState state, BlockEncoder encoder, ValueClasses classes, TokenCache tokens) {
    this.state = state;
    this.encoder = encoder;
    this.classes = classes;
    this.tokens = tokens;
  }

  /** The state that is read. */
  public CorpusState state() {
    return state;
  }

  @Override
  public long revision() {
    return state.revision();
  }

  @Override
  public List<Document> documents() {
    return state.documents().stream().map(DocumentEntry::document).toList();
  }

  @Override
  public Optional<Document> document(String id) {
    return Optional.ofNullable(state.document(id)).map(DocumentEntry::document);
  }

  @Override
  public <V> Cursor<V> cursor(Layer<V> layer) {
    return cursor(layer, state.documents(), null);
  }

  @Override
  public <V> Cursor<V> cursor(Layer<V> layer, String document) {
    return cursor(layer, one(document), null);
  }

  @Override
  public <V> Cursor<V> cursor(Layer<V> layer, String document, Span span) {
    return cursor(layer, one(document), span);
  }

  private <V> Cursor<V> cursor(Layer<V> layer, List<DocumentEntry> documents, Span span) {
    ValueClass<V> values = classes.of(layer);
    return new BlockCursor<>(
        documents, layer.name(), values.components(), values, state.producers(), span);
  }

  private List<DocumentEntry> one(String id) {
    DocumentEntry entry = state.document(id);
    return entry == null ? List.of() : List.of(entry);
  }

  @Override
  public Cursor<?> cursor(String layer) {
    return cursor(layer, state.documents(), null);
  }

  @Override
  public Cursor<?> cursor(String layer, String document) {
    return cursor(layer, one(document), null);
  }

  @Override
  public Cursor<?> cursor(String layer, String document, Span span) {
    return cursor(layer, one(document), span);
  }

  private Cursor<?> cursor(String layer, List<DocumentEntry> documents, Span span) {
    Schema schema = encoder.newest(layer);
    List<Component> components = schema == null ? List.of() : schema.components();
    return new BlockCursor<Void>(documents, layer, components, null, state.producers(), span);
  }

  @Override
  public <V> Optional<Annotation<V>> find(Layer<V> layer, long id) {
    Cursor<V> cursor = cursor(layer);
    while (cursor.next()) {
      if (cursor.id() == id) {
        return Optional.of(cursor.annotation());
      }
    }
    return Optional.empty();
  }

  @Override
  public List<String> layers() {
    Set<String> names = new TreeSet<>();
    for (DocumentEntry entry : state.documents()) {
      entry
          .layers()
          .forEach(
              (name, blocks) -> {
                if (blocks.shown() != null && blocks.shown().size() > 0) {
                  names.add(name);
                }
              });
    }
    return List.copyOf(names);
  }

  @Override
  public long count(String layer) {
    return state.documents().stream().mapToLong(entry -> entry.count(layer)).sum();
  }

  @Override
  public int count(String layer, String document) {
    DocumentEntry entry = state.document(document);
    return entry == null ? 0 : entry.count(layer);
  }

  @Override
  public Tokens tokens(String document) {
    DocumentEntry entry = state.document(document);
    if (entry == null) {
      throw new IllegalArgumentException("The corpus holds no document " + document);
    }
    return tokens.tokens(entry.document());
  }

  @Override
  public String text(Place place) {
    return document(place.document())
        .filter(document -> place.span().end() <= document.text().length())
        .map(document -> place.span().of(document.text()))
        .orElse("");
  }

  @Override
  public Place sentence(Place place) {
    return document(place.document())
        .filter(document -> place.span().end() <= document.text().length())
        .map(
            document ->
                tokens
                    .tokens(document)
                    .sentenceAround(place.span().begin(), document.text().length()))
        .map(span -> new Place(place.document(), span))
        .orElse(place);
  }

  @Override
  public List<Problem> problems() {
    return state.problems().stream().distinct().sorted(BY_PLACE).toList();
  }

  @Override
  public Judgement judgement(Problem problem) {
    return state.edits().judgement(problem);
  }

  @Override
  public List<Term> terms(String lexicon) {
    return state.edits().terms(lexicon);
  }
}
