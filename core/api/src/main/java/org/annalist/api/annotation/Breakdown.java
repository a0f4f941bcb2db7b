package org.annalist.api.annotation;

import java.util.List;
import java.util.Objects;
import org.annalist.api.Span;

/**
 * A total and its stated parts ({@code 34 = 16 + 8 + 10}), or a part, its whole and its share
 * ({@code 193 of 226 = 85.39 %}).
 */
public final class Breakdown implements Fact {

  private final double whole;
  private final List<Double> parts;
  private final double percent;
  private final boolean consistent;
  private final List<Span> evidence;

  @Components({"whole", "parts", "percent", "consistent", "evidence"})
  private Breakdown(
      double whole, List<Double> parts, double percent, boolean consistent, List<Span> evidence) {
    this.whole = whole;
    this.parts = List.copyOf(parts);
    this.percent = percent;
    this.consistent = consistent;
    this.evidence = List.copyOf(evidence);
  }

  /** A total with parts, or a part with its share. */
  public static Breakdown of(double whole, List<Double> parts, double percent, boolean consistent) {
    return new Breakdown(whole, parts, percent, consistent, List.of());
  }

  /** The same value with this evidence. */
  public Breakdown withEvidence(List<Span> newEvidence) {
    return new Breakdown(whole, parts, percent, consistent, newEvidence);
  }

  /** The total or whole. */
  public double whole() {
    return whole;
  }

  /** The parts in the order of the text; a single one where a share is stated. */
  public List<Double> parts() {
    return parts;
  }

  /** The stated share of the single part in percent; NaN for a sum. */
  public double percent() {
    return percent;
  }

  /**
   * Whether the arithmetic holds; a share holds when it is off by less than one unit of its last
   * digit.
   */
  public boolean consistent() {
    return consistent;
  }

  /** The spans it rests on, in text order. */
  @Override
  public List<Span> evidence() {
    return evidence;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Breakdown o
        && Double.compare(whole, o.whole) == 0
        && parts.equals(o.parts)
        && Double.compare(percent, o.percent) == 0
        && consistent == o.consistent
        && evidence.equals(o.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(whole, parts, percent, consistent, evidence);
  }

  @Override
  public String toString() {
    return "Breakdown["
        + whole
        + ", "
        + parts
        + ", "
        + percent
        + ", "
        + consistent
        + ", "
        + evidence
        + "]";
  }
}
