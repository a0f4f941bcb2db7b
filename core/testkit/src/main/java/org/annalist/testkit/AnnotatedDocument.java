package org.annalist.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Layer;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Metadata;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;

/**
 * A document and the annotations it has so far: what one extractor after the other adds to, without
 * a store. Immutable.
 */
public final class AnnotatedDocument {

  private final Document document;
  private final Map<Layer<?>, List<? extends Annotation<?>>> layers;

  private AnnotatedDocument(
      Document document, Map<Layer<?>, List<? extends Annotation<?>>> layers) {
    this.document = document;
    this.layers = layers;
  }

  /** A document without annotations. */
  public static AnnotatedDocument of(Document document) {
    return new AnnotatedDocument(document, Map.of());
  }

  public Document document() {
    return document;
  }

  /** The same document under another id. */
  AnnotatedDocument withId(String id) {
    Draft draft = Draft.ofText(document.original()).withMetadata(document.metadata());
    return new AnnotatedDocument(Texts.document(id, draft), layers);
  }

  /** The same document with other metadata. */
  public AnnotatedDocument withMetadata(Metadata metadata) {
    return new AnnotatedDocument(document.withMetadata(metadata), layers);
  }

  /** The same document without the layers of other names. */
  AnnotatedDocument onlyLayers(Set<String> names) {
    Map<Layer<?>, List<? extends Annotation<?>>> fewer = new LinkedHashMap<>(layers);
    fewer.keySet().removeIf(layer -> !names.contains(layer.name()));
    return new AnnotatedDocument(document, fewer);
  }

  /** The annotations of a layer in text order. */
  public <V> List<Annotation<V>> annotations(Layer<V> layer) {
    List<Annotation<V>> found = new ArrayList<>();
    for (Annotation<?> a : layers.getOrDefault(layer, List.of())) {
      V value = layer.type().cast(a.value());
      found.add(new Annotation<>(a.id(), a.span(), value, a.producer(), a.rule(), a.confidence()));
    }
    return found;
  }

  /** The layers that hold an annotation, in the order in which they came. */
  public List<Layer<?>> layers() {
    return List.copyOf(layers.keySet());
  }

  /** The same document with these annotations instead of those the layer had. */
  public <V> AnnotatedDocument with(Layer<V> layer, List<Annotation<V>> annotations) {
    List<Annotation<V>> sorted = new ArrayList<>(annotations);
    sorted.sort(Comparator.comparing(Annotation::span));
    Map<Layer<?>, List<? extends Annotation<?>>> more = new LinkedHashMap<>(layers);
    more.put(layer, List.copyOf(sorted));
    return new AnnotatedDocument(document, more);
  }

  /** The same document with one more annotation, as if an analyst had made it. */
  public <V> AnnotatedDocument with(Layer<V> layer, Span span, V value) {
    List<Annotation<V>> more = annotations(layer);
    more.add(new Annotation<>(more.size() + 1L, span, value, Producer.ANALYST, "given", 1));
    return with(layer, more);
  }

  /**
   * The same document with what an extractor found, instead of all that the layers it writes held.
   */
  public AnnotatedDocument with(Findings findings, ExtractorInfo info) {
    Map<Layer<?>, List<Annotation<?>>> found = new LinkedHashMap<>();
    for (Findings.Finding<?> f : findings.found()) {
      if (!f.document().isEmpty() && !f.document().equals(document.id())) {
        continue;
      }
      List<Annotation<?>> layer = found.computeIfAbsent(f.layer(), l -> new ArrayList<>());
      layer.add(
          new Annotation<>(
              layer.size() + 1L,
              f.span(),
              f.value(),
              new Producer(info.name(), "0"),
              f.rule(),
              f.confidence()));
    }
    Map<Layer<?>, List<? extends Annotation<?>>> more = new LinkedHashMap<>(layers);
    more.keySet().removeIf(layer -> List.of(info.writes()).contains(layer.name()));
    found.forEach(
        (layer, annotations) -> {
          annotations.sort(Comparator.comparing(Annotation::span));
          more.put(layer, List.copyOf(annotations));
        });
    return new AnnotatedDocument(document, more);
  }
}
