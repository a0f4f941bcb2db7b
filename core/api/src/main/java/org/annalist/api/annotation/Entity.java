package org.annalist.api.annotation;

import java.util.List;
import java.util.Objects;

/** Someone or something that mentions refer to, one over all documents. */
public final class Entity {

  private final String id;
  private final EntityType type;
  private final String name;
  private final List<String> aliases;

  @Components({"id", "type", "name", "aliases"})
  private Entity(String id, EntityType type, String name, List<String> aliases) {
    this.id = Objects.requireNonNull(id, "id");
    this.type = Objects.requireNonNull(type, "type");
    this.name = Objects.requireNonNull(name, "name");
    this.aliases = List.copyOf(aliases);
  }

  /** An entity without other names. */
  public static Entity of(String id, EntityType type, String name) {
    return new Entity(id, type, name, List.of());
  }

  /** The same value with this aliases. */
  public Entity withAliases(List<String> newAliases) {
    return new Entity(id, type, name, newAliases);
  }

  /** Stable id; the same whatever was imported first. */
  public String id() {
    return id;
  }

  /** What it is. */
  public EntityType type() {
    return type;
  }

  /** Its fullest name. */
  public String name() {
    return name;
  }

  /** Its other names, sorted. */
  public List<String> aliases() {
    return aliases;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entity o
        && id.equals(o.id)
        && type.equals(o.type)
        && name.equals(o.name)
        && aliases.equals(o.aliases);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, type, name, aliases);
  }

  @Override
  public String toString() {
    return "Entity[" + id + ", " + type + ", " + name + ", " + aliases + "]";
  }
}
