package org.annalist.api.annotation;

import java.util.Objects;

/** Which entity the words at a span mean. */
public final class Link {

  private final String entity;
  private final EntityType type;

  @Components({"entity", "type"})
  private Link(String entity, EntityType type) {
    this.entity = Objects.requireNonNull(entity, "entity");
    this.type = Objects.requireNonNull(type, "type");
  }

  /** A link to the entity with this id. */
  public static Link of(String entity, EntityType type) {
    return new Link(entity, type);
  }

  /** Id of the {@link Entity}. */
  public String entity() {
    return entity;
  }

  /** Type of that entity. */
  public EntityType type() {
    return type;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Link o && entity.equals(o.entity) && type.equals(o.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(entity, type);
  }

  @Override
  public String toString() {
    return "Link[" + entity + ", " + type + "]";
  }
}
