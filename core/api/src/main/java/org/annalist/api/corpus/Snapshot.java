package org.annalist.api.corpus;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Document;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One revision of the corpus, immutable and safe for any thread.
 *
 * <p>Annotations are read by cursors. All orders are by document id and place, never by the time of
 * import.
 */
@ProviderType
public interface Snapshot {

  /** Number of this revision; grows with every commit. */
  long revision();

  /** All documents by id. */
  List<Document> documents();

  /** The document with this id, if the corpus holds it. */
  Optional<Document> document(String id);

  /** All annotations of a layer. */
  <V> Cursor<V> cursor(Layer<V> layer);

  /** The annotations of a layer in one document; none if the document is unknown. */
  <V> Cursor<V> cursor(Layer<V> layer, String document);

  /** The annotations of a layer in one document that overlap or touch {@code span}. */
  <V> Cursor<V> cursor(Layer<V> layer, String document, Span span);

  /**
   * All annotations of a layer by its name alone, for readers that do not know its class; {@link
   * Cursor#value} of the result always throws.
   */
  Cursor<?> cursor(String layer);

  /** The same for one document. */
  Cursor<?> cursor(String layer, String document);

  /** The same for those of one document that overlap or touch {@code span}. */
  Cursor<?> cursor(String layer, String document, Span span);

  /** The annotation of a layer with this id, if it is there. */
  <V> Optional<Annotation<V>> find(Layer<V> layer, long id);

  /** Names of all layers that hold an annotation, sorted. */
  List<String> layers();

  /** Number of annotations in a layer. */
  long count(String layer);

  /** Number of annotations of a layer in one document. */
  int count(String layer, String document);

  /** Tokens and sentences of a document, scanned again when they are not at hand. */
  Tokens tokens(String document);

  /**
   * The day of a document: as its layer says, else as its metadata does; empty if neither knows.
   */
  default Optional<DocumentTime> created(String document) {
    Cursor<DocumentTime> found = cursor(Layers.CREATED, document);
    if (found.next()) {
      return Optional.of(found.value());
    }
    return document(document)
        .map(known -> known.metadata().published())
        .filter(day -> !day.isEmpty())
        .map(day -> DocumentTime.of(day, DocumentTime.Basis.METADATA));
  }

  /** The words of a document at a place; empty if the document is not there any more. */
  String text(Place place);

  /** The sentence around a place; the place itself if the document is not there any more. */
  Place sentence(Place place);

  /** Every problem of documents, plugins and checks, by document id, then place, then kind. */
  List<Problem> problems();

  /** What an analyst decided about a problem. */
  default Judgement judgement(Problem problem) {
    return Judgement.OPEN;
  }

  /** Terms that an analyst added to a lexicon, sorted; empty if there are none. */
  List<Term> terms(String lexicon);
}
