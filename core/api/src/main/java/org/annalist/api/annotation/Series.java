package org.annalist.api.annotation;

import java.util.Objects;

/**
 * Quantities of one measure over time. Its identity is measure, subject and kind; the denominator
 * belongs to each point.
 */
public final class Series {

  private final String id;
  private final Kind kind;
  private final String measure;
  private final String subject;
  private final String unit;

  @Components({"id", "kind", "measure", "subject", "unit"})
  private Series(String id, Kind kind, String measure, String subject, String unit) {
    this.id = Objects.requireNonNull(id, "id");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.measure = Objects.requireNonNull(measure, "measure");
    this.subject = Objects.requireNonNull(subject, "subject");
    this.unit = Objects.requireNonNull(unit, "unit");
  }

  /** A series without subject and unit. */
  public static Series of(String id, Kind kind, String measure) {
    return new Series(id, kind, measure, "", "");
  }

  /** The same value with this subject. */
  public Series withSubject(String newSubject) {
    return new Series(id, kind, measure, newSubject, unit);
  }

  /** The same value with this unit. */
  public Series withUnit(String newUnit) {
    return new Series(id, kind, measure, subject, newUnit);
  }

  /** Stable id; the same whatever was imported first. */
  public String id() {
    return id;
  }

  /** What sort of numbers its points are. */
  public Kind kind() {
    return kind;
  }

  /** What is measured: a noun phrase. */
  public String measure() {
    return measure;
  }

  /** Body or programme it is measured for, or empty. */
  public String subject() {
    return subject;
  }

  /** Unit of the values, or empty. */
  public String unit() {
    return unit;
  }

  /** What sort of numbers a series holds. */
  public enum Kind {
    COUNT,
    RATIO,
    PERCENT,
    AMOUNT
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series o
        && id.equals(o.id)
        && kind.equals(o.kind)
        && measure.equals(o.measure)
        && subject.equals(o.subject)
        && unit.equals(o.unit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, kind, measure, subject, unit);
  }

  @Override
  public String toString() {
    return "Series[" + id + ", " + kind + ", " + measure + ", " + subject + ", " + unit + "]";
  }
}
