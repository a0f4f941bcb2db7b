package org.annalist.workbench.key;

/** A set of keys to choose from. A key that a scheme does not name is that of the first one. */
public enum KeyScheme {
  DEFAULT,
  EMACS;

  /** Its id, as the binding manager knows it. */
  String id() {
    return "org.annalist.keys." + name();
  }

  static KeyScheme ofId(String id) {
    for (KeyScheme each : values()) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    throw new IllegalArgumentException("No key scheme has the id " + id);
  }
}
