package org.annalist.plugin.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.ExtractRun;
import org.annalist.testkit.Texts;

/**
 * A text with the entities that should be found in it, written between brackets behind the first
 * letter of their type (T for a post): {@code [P Lê Thu Hà] ở [L Hà Nội]}.
 */
final class Marked {

  private static final EntityTagger TAGGER = new EntityTagger();

  private Marked() {}

  /** Asserts that just the marked entities are found in each of the texts. */
  static void finds(String... texts) {
    for (String text : texts) {
      String plain = text.replaceAll("\\[[PTOLD] ([^]]*)]", "$1");
      assertThat(mark(plain)).isEqualTo(text);
    }
  }

  /** What is found, in text order. */
  static List<Annotation<Mention>> mentions(String text) {
    AnnotatedDocument document = AnnotatedDocument.of(Texts.document("text.txt", text));
    return ExtractRun.on(document).extract(TAGGER, Layers.ENTITIES).stream()
        .sorted(Comparator.comparing(Annotation::span))
        .toList();
  }

  private static String mark(String text) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Annotation<Mention> mention : mentions(text)) {
      marked.append(text, at, mention.span().begin());
      marked.append('[').append(letter(mention.value().type())).append(' ');
      marked.append(mention.span().of(text)).append(']');
      at = mention.span().end();
    }
    return marked.append(text.substring(at)).toString();
  }

  private static char letter(EntityType type) {
    switch (type) {
      case POSITION:
        return 'T';
      case LEGAL_DOCUMENT:
        return 'D';
      default:
        return type.name().charAt(0);
    }
  }
}
