package org.annalist.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;

/** Makes a large document of small ones. */
final class Repeated {

  private Repeated() {}

  /**
   * The documents after each other, again and again, until the text is at least this long; their
   * annotations move along. The day of the text is that of the first.
   */
  static AnnotatedDocument upTo(int length, List<AnnotatedDocument> documents) {
    StringBuilder text = new StringBuilder();
    Map<Layer<?>, List<Annotation<?>>> layers = new LinkedHashMap<>();
    while (text.length() < length) {
      for (AnnotatedDocument document : documents) {
        for (Layer<?> layer : document.layers()) {
          if (text.isEmpty() || !layer.equals(Layers.CREATED)) {
            move(document, layer, text.length(), layers);
          }
        }
        text.append(document.document().text()).append('\n');
      }
    }
    AnnotatedDocument large = AnnotatedDocument.of(Texts.document("large.txt", text.toString()));
    for (Map.Entry<Layer<?>, List<Annotation<?>>> layer : layers.entrySet()) {
      large = add(large, layer.getKey(), layer.getValue());
    }
    return large;
  }

  private static void move(
      AnnotatedDocument from, Layer<?> layer, int by, Map<Layer<?>, List<Annotation<?>>> to) {
    List<Annotation<?>> moved = to.computeIfAbsent(layer, l -> new ArrayList<>());
    for (Annotation<?> a : from.annotations(layer)) {
      Span span = new Span(a.span().begin() + by, a.span().end() + by);
      moved.add(
          new Annotation<>(
              moved.size() + 1L, span, a.value(), a.producer(), a.rule(), a.confidence()));
    }
  }

  private static <V> AnnotatedDocument add(
      AnnotatedDocument document, Layer<V> layer, List<Annotation<?>> annotations) {
    List<Annotation<V>> typed = new ArrayList<>();
    for (Annotation<?> a : annotations) {
      V value = layer.type().cast(a.value());
      typed.add(new Annotation<>(a.id(), a.span(), value, a.producer(), a.rule(), a.confidence()));
    }
    return document.with(layer, typed);
  }
}
