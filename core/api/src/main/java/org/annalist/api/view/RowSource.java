package org.annalist.api.view;

import java.util.List;
import java.util.OptionalInt;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Rows by their number, made when they are looked at: what a {@link LazyTable} shows. Immutable and
 * safe for any thread.
 */
@ConsumerType
public interface RowSource {

  /** Number of rows. */
  int count();

  /**
   * Stable key of a row's item.
   *
   * @param row from 0 to {@link #count}, not included
   */
  String key(int row);

  /** A cell of a row; sorting and filtering ask for every cell of a column, one by one. */
  Cell cell(int row, int column);

  /** Number of the row with a key; empty if there is none. */
  OptionalInt row(String key);

  /** Number of the row that shows a selection; empty if none does. */
  OptionalInt row(Selection selection);

  /** Where the text says what a row shows. */
  List<Place> provenance(int row);

  /** What is selected with a row. */
  default Selection select(int row) {
    return provenance(row).stream().findFirst().map(Selection::of).orElse(Selection.NONE);
  }
}
