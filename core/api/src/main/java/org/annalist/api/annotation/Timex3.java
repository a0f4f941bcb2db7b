package org.annalist.api.annotation;

import java.util.Objects;

/**
 * A time as in ISO-TimeML, with one extension: two calendar points joined in one expression are an
 * INTERVAL with an ISO 8601 interval as value.
 */
public final class Timex3 {

  private final Type type;
  private final String value;
  private final boolean inferred;

  @Components({"type", "value", "inferred"})
  private Timex3(Type type, String value, boolean inferred) {
    this.type = Objects.requireNonNull(type, "type");
    this.value = Objects.requireNonNull(value, "value");
    this.inferred = inferred;
  }

  /** A time with type and value as given, nothing of it inferred. */
  public static Timex3 of(Type type, String value) {
    return new Timex3(type, value, false);
  }

  /** The same value with this inferred. */
  public Timex3 withInferred(boolean newInferred) {
    return new Timex3(type, value, newInferred);
  }

  /** Type of the expression. */
  public Type type() {
    return type;
  }

  /**
   * Value as in TIMEX3: {@code 2023-04-19}, {@code 2023-Q1}, {@code P15Y}, {@code PRESENT_REF},
   * {@code 2021/2025}; unknown digits are X.
   */
  public String value() {
    return value;
  }

  /**
   * Whether a part of the value (mostly the year) does not stand in the words of the span but was
   * inferred.
   */
  public boolean inferred() {
    return inferred;
  }

  /** Types of TIMEX3, and INTERVAL. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET,
    INTERVAL
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timex3 o
        && type.equals(o.type)
        && value.equals(o.value)
        && inferred == o.inferred;
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, value, inferred);
  }

  @Override
  public String toString() {
    return "Timex3[" + type + ", " + value + ", " + inferred + "]";
  }
}
