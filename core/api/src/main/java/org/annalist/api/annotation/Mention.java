package org.annalist.api.annotation;

import java.util.Objects;

/**
 * A name in the text. What a POSITION is made of (rank and body) and the number of an official
 * document are kept apart from the words, so that views and checks need not take them to pieces
 * again.
 */
public final class Mention {

  private final EntityType type;
  private final String name;
  private final String rank;
  private final String body;
  private final String kind;
  private final String number;

  @Components({"type", "name", "rank", "body", "kind", "number"})
  private Mention(
      EntityType type, String name, String rank, String body, String kind, String number) {
    this.type = Objects.requireNonNull(type, "type");
    this.name = Objects.requireNonNull(name, "name");
    this.rank = Objects.requireNonNull(rank, "rank");
    this.body = Objects.requireNonNull(body, "body");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.number = Objects.requireNonNull(number, "number");
  }

  /** A mention of something of this type. */
  public static Mention of(EntityType type) {
    return new Mention(type, "", "", "", "", "");
  }

  /** The same value with this name. */
  public Mention withName(String newName) {
    return new Mention(type, newName, rank, body, kind, number);
  }

  /** The same value with this rank. */
  public Mention withRank(String newRank) {
    return new Mention(type, name, newRank, body, kind, number);
  }

  /** The same value with this body. */
  public Mention withBody(String newBody) {
    return new Mention(type, name, rank, newBody, kind, number);
  }

  /** The same value with this kind. */
  public Mention withKind(String newKind) {
    return new Mention(type, name, rank, body, newKind, number);
  }

  /** The same value with this number. */
  public Mention withNumber(String newNumber) {
    return new Mention(type, name, rank, body, kind, newNumber);
  }

  /** What is named. */
  public EntityType type() {
    return type;
  }

  /**
   * The name in normal spelling (single spaces, canonical tone marks), or empty where the words of
   * the span are just that.
   */
  public String name() {
    return name;
  }

  /** Of a POSITION: the rank, such as {@code Phó Chủ tịch}; else empty. */
  public String rank() {
    return rank;
  }

  /** Of a POSITION: the body it belongs to, such as {@code UBND Thành phố}, or empty. */
  public String body() {
    return body;
  }

  /** Of a LEGAL_DOCUMENT: its kind word, such as {@code Nghị quyết}; else empty. */
  public String kind() {
    return kind;
  }

  /** Of a LEGAL_DOCUMENT: its number, such as {@code 07-QĐ/TU}, or empty. */
  public String number() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mention o
        && type.equals(o.type)
        && name.equals(o.name)
        && rank.equals(o.rank)
        && body.equals(o.body)
        && kind.equals(o.kind)
        && number.equals(o.number);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, name, rank, body, kind, number);
  }

  @Override
  public String toString() {
    return "Mention["
        + type
        + ", "
        + name
        + ", "
        + rank
        + ", "
        + body
        + ", "
        + kind
        + ", "
        + number
        + "]";
  }
}
