package org.annalist.plugin.checks;

import java.util.HashMap;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Reprint;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.extract.ExtractRequest;

/** What checks look up about places and documents. */
final class Evidence {

  private static final int DAY = "2000-01-01".length();

  private final Snapshot snapshot;
  private final Cancellation cancellation;
  private final Map<String, String> stories = new HashMap<>();

  Evidence(ExtractRequest request) {
    this.snapshot = request.snapshot();
    this.cancellation = request.cancellation();
    Cursor<Reprint> reprints = snapshot.cursor(Layers.REPRINTS);
    while (reprints.next()) {
      stories.put(reprints.document(), reprints.value().story());
    }
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /** Stops the work if nobody waits for it any more. */
  void check() {
    cancellation.check();
  }

  /** The story that a document tells; a document of its own tells its own. */
  String story(String document) {
    return stories.getOrDefault(document, document);
  }

  /** ISO day of a document as a date line or its metadata give it; empty if it is inferred. */
  String day(String document) {
    return snapshot
        .created(document)
        .filter(created -> created.basis() != DocumentTime.Basis.CONTENT)
        .map(DocumentTime::value)
        .filter(value -> value.length() == DAY)
        .orElse("");
  }

  /** The entity of a type that a mention at exactly this span means, or empty. */
  String entity(EntityType type, String document, Span span) {
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, document, span);
    while (links.next()) {
      if (links.begin() == span.begin() && links.end() == span.end()) {
        Link link = links.value();
        if (link.type() == type) {
          return link.entity();
        }
      }
    }
    return "";
  }

  /** The figure at exactly this span, or null. */
  Quantity figure(String document, Span span) {
    Cursor<Quantity> figures = snapshot.cursor(Layers.FIGURES, document, span);
    while (figures.next()) {
      if (figures.begin() == span.begin() && figures.end() == span.end()) {
        return figures.value();
      }
    }
    return null;
  }

  /** The words of a document around a span, up to so many code units on each side. */
  String around(String document, Span span, int before, int after) {
    String text = text(document);
    int begin = Math.max(0, span.begin() - before);
    return text.substring(begin, Math.min(text.length(), span.end() + after));
  }

  String text(String document) {
    return snapshot.document(document).map(known -> known.text()).orElse("");
  }

  String words(Place place) {
    return snapshot.text(place);
  }
}
