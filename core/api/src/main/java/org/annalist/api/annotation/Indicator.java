package org.annalist.api.annotation;

import java.util.Objects;

/** What a figure measures, for whom and as of when; the annotation's span is the figure. */
public final class Indicator {

  private final String measure;
  private final String subject;
  private final String asOf;
  private final Series.Kind kind;
  private final String row;
  private final String column;

  @Components({"measure", "subject", "asOf", "kind", "row", "column"})
  private Indicator(
      String measure, String subject, String asOf, Series.Kind kind, String row, String column) {
    this.measure = Objects.requireNonNull(measure, "measure");
    this.subject = Objects.requireNonNull(subject, "subject");
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.row = Objects.requireNonNull(row, "row");
    this.column = Objects.requireNonNull(column, "column");
  }

  /** A measure without subject and day. */
  public static Indicator of(String measure) {
    return new Indicator(measure, "", "", Series.Kind.COUNT, "", "");
  }

  /** The same value with this subject. */
  public Indicator withSubject(String newSubject) {
    return new Indicator(measure, newSubject, asOf, kind, row, column);
  }

  /** The same value with this asOf. */
  public Indicator withAsOf(String newAsOf) {
    return new Indicator(measure, subject, newAsOf, kind, row, column);
  }

  /** The same value with this kind. */
  public Indicator withKind(Series.Kind newKind) {
    return new Indicator(measure, subject, asOf, newKind, row, column);
  }

  /** The same value with this row. */
  public Indicator withRow(String newRow) {
    return new Indicator(measure, subject, asOf, kind, newRow, column);
  }

  /** The same value with this column. */
  public Indicator withColumn(String newColumn) {
    return new Indicator(measure, subject, asOf, kind, row, newColumn);
  }

  /** The measured noun phrase in the words of the text, such as {@code tỷ lệ hộ nghèo}. */
  public String measure() {
    return measure;
  }

  /** Body, programme or place it is measured for, as annotated, or empty. */
  public String subject() {
    return subject;
  }

  /** ISO day, month, quarter or year at which the value holds, or empty. */
  public String asOf() {
    return asOf;
  }

  /** What sort of number it is. */
  public Series.Kind kind() {
    return kind;
  }

  /** Header of its row where it stands in a table, or empty. */
  public String row() {
    return row;
  }

  /** Header of its column where it stands in a table, or empty. */
  public String column() {
    return column;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Indicator o
        && measure.equals(o.measure)
        && subject.equals(o.subject)
        && asOf.equals(o.asOf)
        && kind.equals(o.kind)
        && row.equals(o.row)
        && column.equals(o.column);
  }

  @Override
  public int hashCode() {
    return Objects.hash(measure, subject, asOf, kind, row, column);
  }

  @Override
  public String toString() {
    return "Indicator["
        + measure
        + ", "
        + subject
        + ", "
        + asOf
        + ", "
        + kind
        + ", "
        + row
        + ", "
        + column
        + "]";
  }
}
