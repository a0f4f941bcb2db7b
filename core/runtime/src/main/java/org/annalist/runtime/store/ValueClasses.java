package org.annalist.runtime.store;

import org.annalist.api.annotation.Layer;

/** The classes of values met so far. Each entry lives as long as its class and does not hold it. */
public final class ValueClasses {

  private final ClassValue<ValueClass<?>> known =
      new ClassValue<>() {
        @Override
        protected ValueClass<?> computeValue(Class<?> type) {
          return ValueClass.of(type);
        }
      };

  /**
   * The class of a layer's values.
   *
   * @throws IllegalArgumentException if values of this class cannot be stored
   */
  @SuppressWarnings("unchecked") // made from this very class
  public <V> ValueClass<V> of(Layer<V> layer) {
    return (ValueClass<V>) known.get(layer.type());
  }

  /** The schema of a layer. */
  public Schema schema(Layer<?> layer) {
    return Schema.of(layer, of(layer).components());
  }
}
