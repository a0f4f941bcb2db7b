package org.annalist.api.annotation;

import java.util.List;
import java.util.Objects;
import org.annalist.api.Span;

/** Something that a sentence tells of a day or month; the annotation's span is the sentence. */
public final class Event {

  private final String label;
  private final String time;
  private final Span timeSpan;
  private final boolean inferred;
  private final List<Span> persons;
  private final List<Span> bodies;
  private final List<Span> documents;

  @Components({"label", "time", "timeSpan", "inferred", "persons", "bodies", "documents"})
  private Event(
      String label,
      String time,
      Span timeSpan,
      boolean inferred,
      List<Span> persons,
      List<Span> bodies,
      List<Span> documents) {
    this.label = Objects.requireNonNull(label, "label");
    this.time = Objects.requireNonNull(time, "time");
    this.timeSpan = Objects.requireNonNull(timeSpan, "timeSpan");
    this.inferred = inferred;
    this.persons = List.copyOf(persons);
    this.bodies = List.copyOf(bodies);
    this.documents = List.copyOf(documents);
  }

  /** An event with its label and anchor. */
  public static Event of(String label, String time, Span timeSpan) {
    return new Event(label, time, timeSpan, false, List.of(), List.of(), List.of());
  }

  /** The same value with this inferred. */
  public Event withInferred(boolean newInferred) {
    return new Event(label, time, timeSpan, newInferred, persons, bodies, documents);
  }

  /** The same value with this persons. */
  public Event withPersons(List<Span> newPersons) {
    return new Event(label, time, timeSpan, inferred, newPersons, bodies, documents);
  }

  /** The same value with this bodies. */
  public Event withBodies(List<Span> newBodies) {
    return new Event(label, time, timeSpan, inferred, persons, newBodies, documents);
  }

  /** The same value with this documents. */
  public Event withDocuments(List<Span> newDocuments) {
    return new Event(label, time, timeSpan, inferred, persons, bodies, newDocuments);
  }

  /** A short label in the words of the text. */
  public String label() {
    return label;
  }

  /** TIMEX3 value of the day, month, interval or instant it is anchored to. */
  public String time() {
    return time;
  }

  /** Where that time stands; within the same document. */
  public Span timeSpan() {
    return timeSpan;
  }

  /** Whether a part of the time was inferred. */
  public boolean inferred() {
    return inferred;
  }

  /** Persons the sentence names. */
  public List<Span> persons() {
    return persons;
  }

  /** Bodies the sentence names. */
  public List<Span> bodies() {
    return bodies;
  }

  /** Official documents the sentence names. */
  public List<Span> documents() {
    return documents;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Event o
        && label.equals(o.label)
        && time.equals(o.time)
        && timeSpan.equals(o.timeSpan)
        && inferred == o.inferred
        && persons.equals(o.persons)
        && bodies.equals(o.bodies)
        && documents.equals(o.documents);
  }

  @Override
  public int hashCode() {
    return Objects.hash(label, time, timeSpan, inferred, persons, bodies, documents);
  }

  @Override
  public String toString() {
    return "Event[" + label + ", " + time + ", " + timeSpan + ", " + inferred + ", " + persons
        + ", " + bodies + ", " + documents + "]";
  }
}
