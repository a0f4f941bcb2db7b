package org.annalist.runtime.store;

import java.util.List;
import org.annalist.api.annotation.Layer;

/**
 * What is kept of a layer: names and types, never its class, so that the plugin that defined it can
 * go.
 *
 * @param layer name of the layer
 * @param version version of the layer
 * @param flat whether its spans never overlap
 * @param components components in order
 */
public record Schema(String layer, int version, boolean flat, List<Component> components) {

  public Schema {
    components = List.copyOf(components);
  }

  /** The schema of a layer whose values have these components. */
  public static Schema of(Layer<?> layer, List<Component> components) {
    return new Schema(layer.name(), layer.version(), layer.shape() == Layer.Shape.FLAT, components);
  }

  /** Index of a component by name, or -1. */
  public int component(String name) {
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
