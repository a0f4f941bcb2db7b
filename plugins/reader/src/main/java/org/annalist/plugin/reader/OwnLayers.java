package org.annalist.plugin.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.view.ViewRequest;

/** The layers of plugins' own that a document has annotations of, in the words of their plugins. */
final class OwnLayers {

  private final Map<String, String> labels;
  private final Map<String, Map<String, String>> components;

  private OwnLayers(Map<String, String> labels, Map<String, Map<String, String>> components) {
    this.labels = labels;
    this.components = components;
  }

  static OwnLayers of(ViewRequest request, String document) {
    Map<String, String> labels = new LinkedHashMap<>();
    Map<String, Map<String, String>> components = new LinkedHashMap<>();
    for (String layer : request.snapshot().layers()) {
      if (isOwn(layer) && request.snapshot().count(layer, document) > 0) {
        labels.put(layer, request.label(layer));
        Map<String, String> words = new LinkedHashMap<>();
        for (String component : request.snapshot().cursor(layer, document).components()) {
          words.put(component, request.label(layer, component));
        }
        components.put(layer, words);
      }
    }
    return new OwnLayers(labels, components);
  }

  /** Whether a layer is a plugin's own, not a standard one. */
  static boolean isOwn(String layer) {
    return Layers.standard().stream().map(Layer::name).noneMatch(layer::equals);
  }

  /** Names of the layers, sorted. */
  List<String> names() {
    return List.copyOf(labels.keySet());
  }

  String label(String layer) {
    return labels.getOrDefault(layer, layer);
  }

  String label(String layer, String component) {
    return components.getOrDefault(layer, Map.of()).getOrDefault(component, component);
  }
}
