package org.annalist.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/** A snapshot of documents and annotations that a test made. */
public record FakeSnapshot(
    long revision, List<Document> documents, List<FakeAnnotation> annotations) implements Snapshot {

  @Override
  public Optional<Document> document(String id) {
    return documents.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  @Override
  public <V> Cursor<V> cursor(Layer<V> layer) {
    throw new UnsupportedOperationException("the window reads layers by name");
  }

  @Override
  public <V> Cursor<V> cursor(Layer<V> layer, String document) {
    throw new UnsupportedOperationException("the window reads layers by name");
  }

  @Override
  public <V> Cursor<V> cursor(Layer<V> layer, String document, Span span) {
    throw new UnsupportedOperationException("the window reads layers by name");
  }

  @Override
  public Cursor<?> cursor(String layer) {
    return new FakeCursor(of(layer, ""));
  }

  @Override
  public Cursor<?> cursor(String layer, String document) {
    return new FakeCursor(of(layer, document));
  }

  @Override
  public Cursor<?> cursor(String layer, String document, Span span) {
    return new FakeCursor(
        of(layer, document).stream()
            .filter(a -> a.place().span().begin() <= span.end())
            .filter(a -> span.begin() <= a.place().span().end())
            .toList());
  }

  /** Annotations of a layer in a document, or in all for an empty id, by place. */
  public List<FakeAnnotation> of(String layer, String document) {
    return annotations.stream()
        .filter(a -> a.layer().equals(layer))
        .filter(a -> document.isEmpty() || a.document().equals(document))
        .sorted(Comparator.comparing(FakeAnnotation::place))
        .toList();
  }

  @Override
  public <V> Optional<Annotation<V>> find(Layer<V> layer, long id) {
    return Optional.empty();
  }

  @Override
  public List<String> layers() {
    return annotations.stream().map(FakeAnnotation::layer).distinct().sorted().toList();
  }

  @Override
  public long count(String layer) {
    return of(layer, "").size();
  }

  @Override
  public int count(String layer, String document) {
    return of(layer, document).size();
  }

  @Override
  public Tokens tokens(String document) {
    throw new UnsupportedOperationException("the window reads no tokens");
  }

  @Override
  public String text(Place place) {
    return document(place.document()).map(d -> place.span().of(d.text())).orElse("");
  }

  @Override
  public Place sentence(Place place) {
    String text = document(place.document()).map(Document::text).orElse("");
    return new Place(place.document(), sentence(text, place.span().begin()));
  }

  /** A sentence of a test's text ends at a full stop before a blank, or at a line end. */
  public static Span sentence(String text, int offset) {
    int begin = Math.min(offset, text.length());
    while (begin > 0 && !ends(text, begin - 1)) {
      begin--;
    }
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    int end = Math.max(begin, Math.min(offset, text.length()));
    while (end < text.length() && !ends(text, end)) {
      end++;
    }
    boolean stop = end < text.length() && text.charAt(end) == '.';
    return new Span(begin, Math.max(begin, stop ? end + 1 : end));
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    boolean stop = c == '.' && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
    return c == '\n' || stop;
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  @Override
  public List<Term> terms(String lexicon) {
    return List.of();
  }
}
