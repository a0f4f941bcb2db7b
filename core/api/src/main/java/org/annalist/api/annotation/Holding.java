package org.annalist.api.annotation;

import java.util.List;
import java.util.Objects;
import org.annalist.api.Span;

/** A person holds a post, as the document says it at its own time. */
public final class Holding implements Fact {

  private final String person;
  private final String position;
  private final Span personSpan;
  private final Span positionSpan;
  private final String from;
  private final String until;

  @Components({"person", "position", "personSpan", "positionSpan", "from", "until"})
  private Holding(
      String person,
      String position,
      Span personSpan,
      Span positionSpan,
      String from,
      String until) {
    this.person = Objects.requireNonNull(person, "person");
    this.position = Objects.requireNonNull(position, "position");
    this.personSpan = Objects.requireNonNull(personSpan, "personSpan");
    this.positionSpan = Objects.requireNonNull(positionSpan, "positionSpan");
    this.from = Objects.requireNonNull(from, "from");
    this.until = Objects.requireNonNull(until, "until");
  }

  /** A person and a post, each with its place. */
  public static Holding of(String person, String position, Span personSpan, Span positionSpan) {
    return new Holding(person, position, personSpan, positionSpan, "", "");
  }

  /** The same value with this from. */
  public Holding withFrom(String newFrom) {
    return new Holding(person, position, personSpan, positionSpan, newFrom, until);
  }

  /** The same value with this until. */
  public Holding withUntil(String newUntil) {
    return new Holding(person, position, personSpan, positionSpan, from, newUntil);
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
        && until.equals(o.until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(person, position, personSpan, positionSpan, from, until);
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
        + "]";
  }
}
