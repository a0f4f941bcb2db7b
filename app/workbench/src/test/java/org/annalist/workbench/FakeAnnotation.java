package org.annalist.workbench;

import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Span;

/** An annotation of a test: layer, place, and components by name. */
public record FakeAnnotation(
    String layer, String document, int begin, int end, Map<String, String> values, boolean stale) {

  public Place place() {
    return new Place(document, new Span(begin, end));
  }

  /** The entity type's name, or the layer. */
  public String style() {
    return values.getOrDefault("type", layer);
  }
}
