package org.annalist.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fault in the data, as a value: what is wrong, where, why, and what a person can do about it.
 *
 * <p>Faults of documents and of plugins become problems; they never end the work on anything else.
 * A problem of a check (a sum that fails, two values for one thing) names every place it compares.
 */
public final class Problem {

  /** How much a problem matters. */
  public enum Severity {
    /** Something was not done: a file was not read, a plugin was switched off. */
    ERROR,
    /** Something is done but should be looked at. */
    WARNING,
    /** Good to know, such as a repaired character. */
    INFO
  }

  private final Severity severity;
  private final String kind;
  private final String message;
  private final String document;
  private final List<Place> places;
  private final String cause;
  private final String remedy;
  private final String producer;
  private final Function<Locale, Problem> translation;

  private Problem(
      Severity severity,
      String kind,
      String message,
      String document,
      List<Place> places,
      String cause,
      String remedy,
      String producer,
      Function<Locale, Problem> translation) {
    this.severity = Objects.requireNonNull(severity);
    this.kind = Objects.requireNonNull(kind);
    this.message = Objects.requireNonNull(message);
    this.document = Objects.requireNonNull(document);
    this.places = List.copyOf(places);
    this.cause = Objects.requireNonNull(cause);
    this.remedy = Objects.requireNonNull(remedy);
    this.producer = Objects.requireNonNull(producer);
    this.translation = translation;
  }

  /**
   * A problem without a place.
   *
   * @param kind stable short name of this sort of problem, such as {@code encoding.malformed}
   * @param message one sentence that says what is wrong and names the thing
   */
  public static Problem of(Severity severity, String kind, String message) {
    return new Problem(severity, kind, message, "", List.of(), "", "", "", null);
  }

  /** An {@link Severity#ERROR}. */
  public static Problem error(String kind, String message) {
    return of(Severity.ERROR, kind, message);
  }

  /** A {@link Severity#WARNING}. */
  public static Problem warning(String kind, String message) {
    return of(Severity.WARNING, kind, message);
  }

  /** An {@link Severity#INFO}. */
  public static Problem info(String kind, String message) {
    return of(Severity.INFO, kind, message);
  }

  /** The same problem about the whole document with this id. */
  public Problem in(String newDocument) {
    return new Problem(
        severity, kind, message, newDocument, places, cause, remedy, producer, translation);
  }

  /** The same problem at these places; the first one is shown when the problem is opened. */
  public Problem at(Place... newPlaces) {
    return at(List.of(newPlaces));
  }

  /** The same problem at these places; the first one is shown when the problem is opened. */
  public Problem at(List<Place> newPlaces) {
    String newDocument = newPlaces.isEmpty() ? document : newPlaces.get(0).document();
    return new Problem(
        severity, kind, message, newDocument, newPlaces, cause, remedy, producer, translation);
  }

  /** The same problem with the reason, such as the operands of a sum or an exception's message. */
  public Problem because(String newCause) {
    return new Problem(
        severity, kind, message, document, places, newCause, remedy, producer, translation);
  }

  /** The same problem with advice: what the reader can do. */
  public Problem remedy(String newRemedy) {
    return new Problem(
        severity, kind, message, document, places, cause, newRemedy, producer, translation);
  }

  /** The same problem as reported by the named plugin or part of the runtime. */
  public Problem by(String newProducer) {
    return new Problem(
        severity, kind, message, document, places, cause, remedy, newProducer, translation);
  }

  /**
   * The same problem with words in other languages beside its own, which are English.
   *
   * @param words gives a problem whose message, cause and remedy are in the language asked for;
   *     called on any thread, and must not fail
   */
  public Problem translated(Function<Locale, Problem> words) {
    return new Problem(severity, kind, message, document, places, cause, remedy, producer, words);
  }

  /** The problem in a language, as far as whoever reported it has words for it. */
  public Problem told(Locale locale) {
    if (translation == null) {
      return this;
    }
    Problem words = translation.apply(locale);
    return new Problem(
        severity,
        kind,
        words.message,
        document,
        places,
        words.cause,
        words.remedy,
        producer,
        translation);
  }

  public Severity severity() {
    return severity;
  }

  /** Stable short name of this sort of problem. */
  public String kind() {
    return kind;
  }

  public String message() {
    return message;
  }

  /** Id of the document, or empty. */
  public String document() {
    return document;
  }

  /**
   * Every place the problem speaks of, the most telling first; empty if it concerns a whole
   * document.
   */
  public List<Place> places() {
    return places;
  }

  /** The first place, if there is one. */
  public Optional<Place> place() {
    return places.stream().findFirst();
  }

  /** Why it is a problem, or empty. */
  public String cause() {
    return cause;
  }

  /** What to do about it, or empty. */
  public String remedy() {
    return remedy;
  }

  /** Who reports it, or empty. */
  public String producer() {
    return producer;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Problem p
        && severity == p.severity
        && kind.equals(p.kind)
        && message.equals(p.message)
        && document.equals(p.document)
        && places.equals(p.places)
        && cause.equals(p.cause)
        && remedy.equals(p.remedy)
        && producer.equals(p.producer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(severity, kind, message, document, places);
  }

  /** One line: where, what, why, what to do, as far as they are known. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    if (!document.isEmpty()) {
      line.append(document).append(": ");
    }
    line.append(message);
    if (!cause.isEmpty()) {
      line.append(" (").append(cause).append(')');
    }
    if (!remedy.isEmpty()) {
      line.append(". ").append(remedy);
    }
    return line.toString();
  }
}
