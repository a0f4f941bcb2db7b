package org.annalist.runtime.sample;

import org.annalist.api.annotation.Layer;

/** A value of a plugin's own layer. */
public record Word(String text, int length, boolean capital, Kind kind) {

  /** The layer of capitalised words. */
  public static final Layer<Word> LAYER = Layer.flat("org.example.words", Word.class);

  /** Sorts of words. */
  public enum Kind {
    SHORT,
    LONG
  }
}
