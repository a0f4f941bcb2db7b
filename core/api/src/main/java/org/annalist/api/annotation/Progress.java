package org.annalist.api.annotation;

import java.util.List;
import java.util.Objects;
import org.annalist.api.Span;

/** How much of a programme's or body's whole is done at a time. */
public final class Progress implements Fact {

  private final String what;
  private final double done;
  private final double of;
  private final String asOf;
  private final List<Span> evidence;

  @Components({"what", "done", "of", "asOf", "evidence"})
  private Progress(String what, double done, double of, String asOf, List<Span> evidence) {
    this.what = Objects.requireNonNull(what, "what");
    this.done = done;
    this.of = of;
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.evidence = List.copyOf(evidence);
  }

  /** A count of things done out of a whole. */
  public static Progress of(String what, double done, double of, String asOf) {
    return new Progress(what, done, of, asOf, List.of());
  }

  /** The same value with this evidence. */
  public Progress withEvidence(List<Span> newEvidence) {
    return new Progress(what, done, of, asOf, newEvidence);
  }

  /** What is counted and for whom, in the words of the text. */
  public String what() {
    return what;
  }

  /** How many are done. */
  public double done() {
    return done;
  }

  /** Out of how many. */
  public double of() {
    return of;
  }

  /** ISO day, month or year at which this holds, or empty. */
  public String asOf() {
    return asOf;
  }

  /** The spans it rests on, in text order. */
  @Override
  public List<Span> evidence() {
    return evidence;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Progress o
        && what.equals(o.what)
        && Double.compare(done, o.done) == 0
        && Double.compare(of, o.of) == 0
        && asOf.equals(o.asOf)
        && evidence.equals(o.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(what, done, of, asOf, evidence);
  }

  @Override
  public String toString() {
    return "Progress[" + what + ", " + done + ", " + of + ", " + asOf + ", " + evidence + "]";
  }
}
