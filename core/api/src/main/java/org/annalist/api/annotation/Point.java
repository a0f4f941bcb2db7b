package org.annalist.api.annotation;

import java.util.Objects;

/** One value of a series; the annotation's span is the figure. */
public final class Point {

  private final String series;
  private final double value;
  private final double of;
  private final double to;
  private final Quantity.Qualifier qualifier;
  private final String asOf;
  private final String published;

  @Components({"series", "value", "of", "to", "qualifier", "asOf", "published"})
  private Point(
      String series,
      double value,
      double of,
      double to,
      Quantity.Qualifier qualifier,
      String asOf,
      String published) {
    this.series = Objects.requireNonNull(series, "series");
    this.value = value;
    this.of = of;
    this.to = to;
    this.qualifier = Objects.requireNonNull(qualifier, "qualifier");
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.published = Objects.requireNonNull(published, "published");
  }

  /** A point of which only the value is known. */
  public static Point of(String series, double value) {
    return new Point(series, value, Double.NaN, Double.NaN, Quantity.Qualifier.EXACT, "", "");
  }

  /** The same value with this of. */
  public Point withOf(double newOf) {
    return new Point(series, value, newOf, to, qualifier, asOf, published);
  }

  /** The same value with this to. */
  public Point withTo(double newTo) {
    return new Point(series, value, of, newTo, qualifier, asOf, published);
  }

  /** The same value with this qualifier. */
  public Point withQualifier(Quantity.Qualifier newQualifier) {
    return new Point(series, value, of, to, newQualifier, asOf, published);
  }

  /** The same value with this asOf. */
  public Point withAsOf(String newAsOf) {
    return new Point(series, value, of, to, qualifier, newAsOf, published);
  }

  /** The same value with this published. */
  public Point withPublished(String newPublished) {
    return new Point(series, value, of, to, qualifier, asOf, newPublished);
  }

  /** Id of the {@link Series}. */
  public String series() {
    return series;
  }

  /** The number as stated. */
  public double value() {
    return value;
  }

  /** Denominator at that time; NaN if there is none. */
  public double of() {
    return of;
  }

  /** Upper end of a range; NaN if there is none. */
  public double to() {
    return to;
  }

  /** How exactly the number is meant. */
  public Quantity.Qualifier qualifier() {
    return qualifier;
  }

  /** ISO day, month or year at which the value holds, or empty. */
  public String asOf() {
    return asOf;
  }

  /** ISO day, month or year of the text that says so, or empty. */
  public String published() {
    return published;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Point o
        && series.equals(o.series)
        && Double.compare(value, o.value) == 0
        && Double.compare(of, o.of) == 0
        && Double.compare(to, o.to) == 0
        && qualifier.equals(o.qualifier)
        && asOf.equals(o.asOf)
        && published.equals(o.published);
  }

  @Override
  public int hashCode() {
    return Objects.hash(series, value, of, to, qualifier, asOf, published);
  }

  @Override
  public String toString() {
    return "Point[" + series + ", " + value + ", " + of + ", " + to + ", " + qualifier + ", " + asOf
        + ", " + published + "]";
  }
}
