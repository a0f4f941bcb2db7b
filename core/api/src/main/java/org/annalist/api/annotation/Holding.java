package org.annalist.api.annotation;

import java.util.List;
import java.util.Objects;
import org.annalist.api.Span;

/**
 * How a person stands to a post, as the document says it at its own time. A fact of the kind {@code
 * holds} is one that is {@link Status#HELD} or {@link Status#SIGNED}.
 */
public final class Holding implements Fact {

  private final String person;
  private final String position;
  private final Span personSpan;
  private final Span positionSpan;
  private final String from;
  private final String until;
  private final Status status;

  @Components({"person", "position", "personSpan", "positionSpan", "from", "until", "status"})
  private Holding(
      String person,
      String position,
      Span personSpan,
      Span positionSpan,
      String from,
      String until,
      Status status) {
    this.person = Objects.requireNonNull(person, "person");
    this.position = Objects.requireNonNull(position, "position");
    this.personSpan = Objects.requireNonNull(personSpan, "personSpan");
    this.positionSpan = Objects.requireNonNull(positionSpan, "positionSpan");
    this.from = Objects.requireNonNull(from, "from");
    this.until = Objects.requireNonNull(until, "until");
    this.status = Objects.requireNonNull(status, "status");
  }

  /** A person and a post, each with its place. */
  public static Holding of(String person, String position, Span personSpan, Span positionSpan) {
    return new Holding(person, position, personSpan, positionSpan, "", "", Status.HELD);
  }

  /** The same value with this from. */
  public Holding withFrom(String newFrom) {
    return new Holding(person, position, personSpan, positionSpan, newFrom, until, status);
  }

  /** The same value with this until. */
  public Holding withUntil(String newUntil) {
    return new Holding(person, position, personSpan, positionSpan, from, newUntil, status);
  }

  /** The same value with this status. */
  public Holding withStatus(Status newStatus) {
    return new Holding(person, position, personSpan, positionSpan, from, until, newStatus);
  }

  /** The person's full name as annotated. */
  public String person() {
    return person;
  }

  /** The POSITION as annotated. */
  public String position() {
    return position;
  }

  /** Where the person is named beside the post. */
  public Span personSpan() {
    return personSpan;
  }

  /** Where the post is named. */
  public Span positionSpan() {
    return positionSpan;
  }

  /** ISO day, month or year from which the text says the post is held, or empty. */
  public String from() {
    return from;
  }

  /** ISO day, month or year until which it is held, or empty. */
  public String until() {
    return until;
  }

  /** Whether the post is held at the text's own time. */
  public Status status() {
    return status;
  }

  /** Whether the post is held at the text's own time, as a text or a signature says. */
  public boolean isHeld() {
    return status == Status.HELD || status == Status.SIGNED;
  }

  /** How a person stands to a post at the text's own time. */
  public enum Status {
    HELD,
    /** Held before: {@code nguyên}, or ended in a biography. */
    FORMER,
    /** Stands for it, or is proposed for it. */
    CANDIDATE,
    /** Held as a signature under an official form shows it. */
    SIGNED
  }

  @Override
  public List<Span> evidence() {
    return personSpan.compareTo(positionSpan) <= 0
        ? List.of(personSpan, positionSpan)
        : List.of(positionSpan, personSpan);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Holding o
        && person.equals(o.person)
        && position.equals(o.position)
        && personSpan.equals(o.personSpan)
        && positionSpan.equals(o.positionSpan)
        && from.equals(o.from)
        && until.equals(o.until)
        && status == o.status;
  }

  @Override
  public int hashCode() {
    return Objects.hash(person, position, personSpan, positionSpan, from, until, status);
  }

  @Override
  public String toString() {
    return "Holding["
        + person
        + ", "
        + position
        + ", "
        + personSpan
        + ", "
        + positionSpan
        + ", "
        + from
        + ", "
        + until
        + ", "
        + status
        + "]";
  }
}
