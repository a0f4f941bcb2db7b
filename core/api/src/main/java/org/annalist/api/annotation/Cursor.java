package org.annalist.api.annotation;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.annalist.api.Place;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads the annotations of one layer in order: by document id, then by begin, then by end.
 *
 * <p>Use: {@code while (cursor.next()) { … }}. Before the first {@link #next}, and after it
 * returned false, the other methods throw {@link IllegalStateException}. Moving and reading {@link
 * #begin}, {@link #end} and components allocates nothing; {@link #value} builds one value per call.
 * A cursor belongs to one thread; it sees the snapshot it came from, whatever changes meanwhile.
 *
 * @param <V> class of the values
 */
@ProviderType
public interface Cursor<V> {

  /** Moves to the next annotation; false if there is none. */
  boolean next();

  /** Id of the document. */
  String document();

  /** First code unit of the annotation in the document's text. */
  int begin();

  /** Code unit after its last. */
  int end();

  /** Stable id of the annotation. */
  long id();

  /**
   * The value, built anew.
   *
   * @throws IllegalStateException if the layer was written in a version whose components differ
   */
  V value();

  /** Who made it. */
  Producer producer();

  /** Name of the rule that matched. */
  String rule();

  /** From 0 to 1, in steps of 1/100. */
  double confidence();

  /** Whether the producer is no longer there: the result is kept, and shown grey. */
  boolean stale();

  /** Names of the components in their order; the same for all annotations of one cursor. */
  List<String> components();

  /** Index of a component by name, or -1. */
  int component(String name);

  /**
   * A component of numbers, booleans (0, 1) or enums (ordinal) as a number; NaN if it is absent.
   */
  double number(int component);

  /**
   * A component as text: the string itself, an enum's name, a decimal; a list joined by {@code ;}.
   */
  String text(int component);

  /** The span of the annotation. */
  default Span span() {
    return new Span(begin(), end());
  }

  /** The place of the annotation. */
  default Place place() {
    return new Place(document(), span());
  }

  /** The annotation as a value. */
  default Annotation<V> annotation() {
    return new Annotation<>(id(), span(), value(), producer(), rule(), confidence());
  }

  /** What is left, one annotation after the other; for small results and tests. */
  default Stream<Annotation<V>> stream() {
    Iterator<Annotation<V>> rest =
        new Iterator<>() {
          private boolean known;
          private boolean more;

          @Override
          public boolean hasNext() {
            if (!known) {
              more = Cursor.this.next();
              known = true;
            }
            return more;
          }

          @Override
          public Annotation<V> next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            known = false;
            return annotation();
          }
        };
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(rest, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }
}
