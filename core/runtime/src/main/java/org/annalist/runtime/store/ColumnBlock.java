package org.annalist.runtime.store;

import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.runtime.hash.StableHash;

/**
 * The annotations of one layer in one document, as columns: the unit in which annotations are
 * stored. Immutable and safe for any thread.
 *
 * <p>Rows stand in the order of begin, then end. Reading a number, a short string or an enum
 * allocates nothing.
 */
public interface ColumnBlock {

  Schema schema();

  /** Number of annotations. */
  int size();

  int begin(int row);

  int end(int row);

  /** Length of the longest span; bounds the search for what overlaps a place. */
  int longest();

  /** Hash of layer, span and value; see {@link #id}. */
  long hash(int row);

  Producer producer(int row);

  String rule(int row);

  /** In percent, 0 to 100. */
  int confidence(int row);

  /** A component as {@link org.annalist.api.annotation.Cursor#number} gives it. */
  double number(int row, int component);

  /** A component as {@link org.annalist.api.annotation.Cursor#text} gives it. */
  String text(int row, int component);

  /** A component as a part, as {@link ValueClass#parts} gives it. */
  Object part(int row, int component);

  /** All components as parts. */
  default Object[] parts(int row) {
    Object[] parts = new Object[schema().components().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = part(row, i);
    }
    return parts;
  }

  /** An annotation taken to pieces. */
  default Row row(int row) {
    return new Row(
        new Span(begin(row), end(row)), parts(row), producer(row), rule(row), confidence(row));
  }

  /** First row that may reach to {@code offset} or beyond. */
  default int firstReaching(int offset) {
    return firstFrom(offset - longest());
  }

  /** First row that begins at {@code offset} or after it. */
  default int firstFrom(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (begin(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The stable id of an annotation in the document with this id; never 0. */
  static long id(String document, long hash) {
    long id = StableHash.of(StableHash.of(0, document), hash);
    return id == 0 ? 1 : id;
  }
}
