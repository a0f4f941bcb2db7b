package org.annalist.plugin.entities;

import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.document.Block;
import org.annalist.api.document.Document;

/** The menus and widgets of a page, which say nothing about its subject. Asked in text order. */
final class Boilerplate {

  private final List<Span> spans;
  private int next;

  Boilerplate(Document document) {
    spans =
        document.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.BOILERPLATE)
            .map(Block::span)
            .sorted()
            .toList();
  }

  /** Whether a span, not before the last one asked about, lies in boilerplate. */
  boolean holds(Span span) {
    while (next < spans.size() && spans.get(next).end() <= span.begin()) {
      next++;
    }
    return next < spans.size() && spans.get(next).overlaps(span);
  }
}
