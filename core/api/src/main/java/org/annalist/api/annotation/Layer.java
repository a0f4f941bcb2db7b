package org.annalist.api.annotation;

import java.util.Objects;

/**
 * Typed key of one kind of annotation.
 *
 * <p>A layer's values are records, or final classes whose constructor carries {@link Components}. A
 * component is a {@link String}, {@code int}, {@code long}, {@code double}, {@code boolean}, an
 * enum, a {@link org.annalist.api.Span}, a {@link org.annalist.api.Place}, or a {@link
 * java.util.List} of one of these (of {@link Double}, {@link Integer} or {@link Long} for numbers).
 * The runtime stores columns, never the class, so a plugin may define a layer and be swapped for a
 * newer version, and others may read the layer by its component names.
 *
 * <p>Names of a plugin's own layers are qualified, such as {@code org.example.sentiment}; short
 * names are reserved for {@link Layers}. Raise the version when components change their meaning.
 *
 * @param <V> class of the values
 */
public final class Layer<V> {

  /** How annotations of a layer may overlap within one document. */
  public enum Shape {
    /** No two spans overlap; checked by the runtime. */
    FLAT,
    /** Spans may overlap, as those of facts do. */
    OVERLAPPING
  }

  private final String name;
  private final int version;
  private final Class<V> type;
  private final Shape shape;

  private Layer(String name, int version, Class<V> type, Shape shape) {
    if (!name.matches("[a-z][A-Za-z0-9.-]*")) {
      throw new IllegalArgumentException(
          "A layer's name is letters, digits, dots and hyphens, not '" + name + "'");
    }
    this.name = name;
    this.version = version;
    this.type = Objects.requireNonNull(type);
    this.shape = Objects.requireNonNull(shape);
  }

  /** A layer of version 1 whose spans never overlap. */
  public static <V> Layer<V> flat(String name, Class<V> type) {
    return new Layer<>(name, 1, type, Shape.FLAT);
  }

  /** A layer of version 1 whose spans may overlap. */
  public static <V> Layer<V> overlapping(String name, Class<V> type) {
    return new Layer<>(name, 1, type, Shape.OVERLAPPING);
  }

  /** The same layer in another version. */
  public Layer<V> withVersion(int newVersion) {
    return new Layer<>(name, newVersion, type, shape);
  }

  public String name() {
    return name;
  }

  public int version() {
    return version;
  }

  public Class<V> type() {
    return type;
  }

  public Shape shape() {
    return shape;
  }

  /** Layers are equal by name and version. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Layer<?> l && name.equals(l.name) && version == l.version;
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + version;
  }

  @Override
  public String toString() {
    return name + ";" + version;
  }
}
