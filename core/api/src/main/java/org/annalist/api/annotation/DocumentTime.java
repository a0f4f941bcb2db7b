package org.annalist.api.annotation;

import java.util.Objects;

/** The day of a text. */
public final class DocumentTime {

  private final String value;
  private final Basis basis;

  @Components({"value", "basis"})
  private DocumentTime(String value, Basis basis) {
    this.value = Objects.requireNonNull(value, "value");
    this.basis = Objects.requireNonNull(basis, "basis");
  }

  /** A day (month, year) and what it follows from. */
  public static DocumentTime of(String value, Basis basis) {
    return new DocumentTime(value, basis);
  }

  /** ISO day, month or year, as exactly as it is known. */
  public String value() {
    return value;
  }

  /** What it follows from. */
  public Basis basis() {
    return basis;
  }

  /** What the day of a text follows from. */
  public enum Basis {
    /** An analyst set it. */
    PINNED,
    /** A date line or the date of an official form. */
    DATE_LINE,
    /** Metadata from outside the text. */
    METADATA,
    /** What the text tells. */
    CONTENT
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentTime o && value.equals(o.value) && basis.equals(o.basis);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, basis);
  }

  @Override
  public String toString() {
    return "DocumentTime[" + value + ", " + basis + "]";
  }
}
