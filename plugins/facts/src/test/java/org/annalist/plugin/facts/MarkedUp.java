package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;

/**
 * Makes a document from a text with marks: {@code {PERSON:Lê An}}, {@code {2024-03-05:ngày 5/3}}
 * for a time, {@code {#việc:28/30}} for a figure counted in "việc", {@code {%:12,5%}} for a
 * percentage.
 */
final class MarkedUp {

  private final StringBuilder plain = new StringBuilder();
  private final List<UnaryOperator<AnnotatedDocument>> marks = new ArrayList<>();

  private MarkedUp() {}

  /** The document of a marked text, dated {@code created} unless that is empty. */
  static AnnotatedDocument document(String created, String text) {
    MarkedUp marked = new MarkedUp();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      if (open < 0) {
        marked.plain.append(text, at, text.length());
        break;
      }
      marked.plain.append(text, at, open);
      int colon = text.indexOf(':', open);
      int close = text.indexOf('}', open);
      marked.mark(text.substring(open + 1, colon), text.substring(colon + 1, close));
      at = close + 1;
    }
    AnnotatedDocument document =
        AnnotatedDocument.of(
            Texts.document(Integer.toHexString(text.hashCode()) + ".txt", marked.plain.toString()));
    for (UnaryOperator<AnnotatedDocument> mark : marked.marks) {
      document = mark.apply(document);
    }
    return created.isEmpty()
        ? document
        : document.with(
            Layers.CREATED, new Span(0, 0), DocumentTime.of(created, DocumentTime.Basis.METADATA));
  }

  private void mark(String kind, String words) {
    Span span = new Span(plain.length(), plain.length() + words.length());
    plain.append(words);
    if (kind.startsWith("#")) {
      Quantity figure = figure(words).withUnit(kind.substring(1));
      marks.add(d -> d.with(Layers.FIGURES, span, figure));
    } else if (kind.equals("%")) {
      Quantity share = figure(words.replace("%", "")).withPercent(true);
      marks.add(d -> d.with(Layers.FIGURES, span, share));
    } else if (Character.isUpperCase(kind.charAt(0)) && !kind.equals("PRESENT_REF")) {
      Mention mention = Mention.of(EntityType.valueOf(kind));
      marks.add(d -> d.with(Layers.ENTITIES, span, mention));
    } else {
      Timex3.Type type = kind.matches(".*\\dT.*") ? Timex3.Type.TIME : Timex3.Type.DATE;
      marks.add(d -> d.with(Layers.TIMES, span, Timex3.of(type, kind)));
    }
  }

  private static Quantity figure(String words) {
    String[] parts = words.replace(".", "").replace(',', '.').split("/");
    Quantity figure = Quantity.of(Double.parseDouble(parts[0]));
    return parts.length == 2 ? figure.withOf(Double.parseDouble(parts[1])) : figure;
  }
}
