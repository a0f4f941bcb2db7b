package org.annalist.runtime.store;

import java.util.List;

/**
 * One component of a layer's values, by name and type; never by class.
 *
 * @param name its name
 * @param type type of the component, or of the elements of a list
 * @param list whether it is a list
 * @param constants names of an enum's constants in their order; empty for other types
 */
public record Component(String name, Type type, boolean list, List<String> constants) {

  /** What a component holds. */
  public enum Type {
    TEXT(1),
    INT(1),
    LONG(1),
    DOUBLE(1),
    BOOLEAN(1),
    ENUM(1),
    SPAN(2),
    PLACE(3);

    private final int columns;

    Type(int columns) {
      this.columns = columns;
    }

    /** Number of columns of numbers that hold one value. */
    int columns() {
      return columns;
    }
  }

  public Component {
    constants = List.copyOf(constants);
  }

  /** Number of columns of numbers: a list has one more, for where its elements end. */
  int columns() {
    return type.columns() + (list ? 1 : 0);
  }
}
