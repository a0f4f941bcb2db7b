package org.annalist.workbench.preference;

/** A page that can be found by the words on it. */
interface Searchable {

  /** All words that it may be found by. */
  String searched();
}
