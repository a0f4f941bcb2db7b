package org.annalist.plugin.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.Span;
import org.annalist.api.view.Form.Field;

/**
 * A fact in words.
 *
 * @param kind its sort
 * @param key where it stands
 * @param text all of it in one line
 * @param subject the person of a post, the day of a progress, else empty
 * @param lines the same as {@code text} in short lines, for the margin
 * @param ratio how far a bar is filled; NaN for none
 * @param fails whether it cannot be true
 * @param focus span of whom or what it speaks of
 * @param evidence spans it rests on, in text order
 * @param origin who found it, and how
 */
record Statement(
    FactKind kind,
    ItemKey key,
    String text,
    String subject,
    List<String> lines,
    double ratio,
    boolean fails,
    Span focus,
    List<Span> evidence,
    List<Field> origin) {

  Statement {
    lines = List.copyOf(lines);
    evidence = List.copyOf(evidence);
    origin = List.copyOf(origin);
  }

  /** The span of the whole fact, then those it rests on. */
  List<Span> spans() {
    Set<Span> spans = new LinkedHashSet<>();
    spans.add(key.span());
    spans.addAll(evidence);
    return List.copyOf(spans);
  }
}
