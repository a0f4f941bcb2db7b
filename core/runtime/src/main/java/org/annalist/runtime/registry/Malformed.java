package org.annalist.runtime.registry;

/** A contribution that cannot be used; the message names the property and what is wrong with it. */
final class Malformed extends Exception {

  private static final long serialVersionUID = 1L;

  Malformed(String message) {
    super(message);
  }
}
