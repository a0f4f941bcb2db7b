package org.annalist.api.extract;

/** What an extractor sees. */
public enum Scope {
  /** One document, its tokens, and the layers it reads. */
  DOCUMENT,
  /**
   * A snapshot of all documents and the ids of the changed ones. Its findings replace all it found
   * before; they must not depend on the order of imports.
   */
  CORPUS
}
