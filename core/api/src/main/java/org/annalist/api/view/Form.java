package org.annalist.api.view;

import java.util.List;

/**
 * Labels and values, as of the properties of an item.
 *
 * @param title its head, or empty
 * @param fields rows in order
 */
public record Form(String title, List<Field> fields) implements ViewModel {

  public Form {
    fields = List.copyOf(fields);
  }

  /**
   * A row.
   *
   * @param label what it is
   * @param value what there is
   */
  public record Field(String label, Cell value) {
    /** A row of plain words. */
    public static Field of(String label, String value) {
      return new Field(label, Cell.of(value));
    }
  }
}
