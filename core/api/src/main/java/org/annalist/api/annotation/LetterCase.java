package org.annalist.api.annotation;

/** How a syllable is written. */
public enum LetterCase {
  /** Not a syllable. */
  NONE,
  /** {@code thành}. */
  LOWER,
  /** {@code Thành}, and a single capital. */
  TITLE,
  /** {@code THÀNH}, at least two capitals. */
  UPPER,
  /** Anything else, such as {@code MobiFone}. */
  MIXED
}
