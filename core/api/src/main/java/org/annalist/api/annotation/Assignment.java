package org.annalist.api.annotation;

import java.util.List;
import java.util.Objects;
import org.annalist.api.Span;

/** A task that a text gives to a body or a person, with its deadline and how far it is. */
public final class Assignment {

  private final String what;
  private final String body;
  private final String deadline;
  private final Status status;
  private final String asOf;
  private final List<Span> evidence;

  @Components({"what", "body", "deadline", "status", "asOf", "evidence"})
  private Assignment(
      String what, String body, String deadline, Status status, String asOf, List<Span> evidence) {
    this.what = Objects.requireNonNull(what, "what");
    this.body = Objects.requireNonNull(body, "body");
    this.deadline = Objects.requireNonNull(deadline, "deadline");
    this.status = Objects.requireNonNull(status, "status");
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.evidence = List.copyOf(evidence);
  }

  /** A task of which only the words are known. */
  public static Assignment of(String what) {
    return new Assignment(what, "", "", Status.UNSTATED, "", List.of());
  }

  /** The same value with this body. */
  public Assignment withBody(String newBody) {
    return new Assignment(what, newBody, deadline, status, asOf, evidence);
  }

  /** The same value with this deadline. */
  public Assignment withDeadline(String newDeadline) {
    return new Assignment(what, body, newDeadline, status, asOf, evidence);
  }

  /** The same value with this status. */
  public Assignment withStatus(Status newStatus) {
    return new Assignment(what, body, deadline, newStatus, asOf, evidence);
  }

  /** The same value with this asOf. */
  public Assignment withAsOf(String newAsOf) {
    return new Assignment(what, body, deadline, status, newAsOf, evidence);
  }

  /** The same value with this evidence. */
  public Assignment withEvidence(List<Span> newEvidence) {
    return new Assignment(what, body, deadline, status, asOf, newEvidence);
  }

  /** What is to be done, in the words of the text. */
  public String what() {
    return what;
  }

  /** Who has to do it, in the words of the text, or empty. */
  public String body() {
    return body;
  }

  /** TIMEX3 value of the day, month, quarter or year it is due, or empty. */
  public String deadline() {
    return deadline;
  }

  /** How far the text says it is. */
  public Status status() {
    return status;
  }

  /** ISO day, month or year at which that status holds, or empty. */
  public String asOf() {
    return asOf;
  }

  /** The spans it rests on, in text order. */
  public List<Span> evidence() {
    return evidence;
  }

  /** How far a task is. */
  public enum Status {
    DONE,
    UNDER_WAY,
    NOT_STARTED,
    /** The text itself calls it late. */
    LATE,
    /** The text does not say. */
    UNSTATED
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Assignment o
        && what.equals(o.what)
        && body.equals(o.body)
        && deadline.equals(o.deadline)
        && status.equals(o.status)
        && asOf.equals(o.asOf)
        && evidence.equals(o.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(what, body, deadline, status, asOf, evidence);
  }

  @Override
  public String toString() {
    return "Assignment["
        + what
        + ", "
        + body
        + ", "
        + deadline
        + ", "
        + status
        + ", "
        + asOf
        + ", "
        + evidence
        + "]";
  }
}
