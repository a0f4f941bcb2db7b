package org.annalist.plugin.officialdocuments;

import java.util.List;
import java.util.Locale;
import org.annalist.api.Span;
import org.annalist.api.annotation.Citation;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;

/**
 * A decision that rests on a law and replaces an older decision, and an article that names both
 * decisions; a second decision has the number of the older one.
 */
final class Sample {

  static final String LAW = "document:luat-lam-nghiep";
  static final String OLD = "document:12-qd-ubnd";
  static final String OTHER = "document:12-qd-ubnd-2";
  static final String NEW = "document:45-qd-ubnd";
  static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private static final String DECISION =
      "Số: 45/QĐ-UBND\n\nCăn cứ Luật Lâm nghiệp; thay thế Quyết định số 12/QĐ-UBND.\n";
  private static final String ARTICLE =
      "Rừng ven biển\n\n"
          + "Quyết định số 45/QĐ-UBND về “trồng rừng” thay Quyết định số 12/QĐ-UBND.\n"
          + "Năm ngoái huyện khác cũng có Quyết định số 12/QĐ-UBND.\n";

  private Sample() {}

  static AnnotatedCorpus corpus() {
    return AnnotatedCorpus.of(decision(), article());
  }

  /** The article alone, which tells that the one decision repeals the other. */
  static AnnotatedCorpus told() {
    AnnotatedDocument text = article();
    text = entity(text, OLD, "Quyết định số 12/QĐ-UBND");
    return AnnotatedCorpus.of(
        text.with(
            Layers.CITATIONS,
            Texts.span(text.document(), "Quyết định số 12/QĐ-UBND"),
            Citation.of(Citation.Relation.REPEALS, "12/QĐ-UBND").withCiting("45/QĐ-UBND")));
  }

  private static AnnotatedDocument decision() {
    AnnotatedDocument text =
        AnnotatedDocument.of(Texts.document("45.txt", DECISION, "2024-03-05"))
            .with(
                Layers.OFFICIAL_DOCUMENTS,
                new Span(4, 14),
                OfficialDocument.of("45/QĐ-UBND")
                    .withKind("Quyết định")
                    .withIssued("2024-03-05")
                    .withOwn(true));
    text = named(text, "Luật Lâm nghiệp", 1, LAW);
    text = named(text, "Quyết định số 12/QĐ-UBND", 1, OLD);
    text = entity(text, LAW, "Luật Lâm nghiệp");
    text = entity(text, OLD, "Quyết định số 12/QĐ-UBND");
    Span law = Texts.span(text.document(), "Luật Lâm nghiệp");
    Span old = Texts.span(text.document(), "Quyết định số 12/QĐ-UBND");
    return text.with(Layers.CITATIONS, law, Citation.of(Citation.Relation.BASIS, "Luật Lâm nghiệp"))
        .with(Layers.CITATIONS, old, Citation.of(Citation.Relation.REPLACES, "12/QĐ-UBND"));
  }

  private static AnnotatedDocument article() {
    AnnotatedDocument text = AnnotatedDocument.of(Texts.document("bao.txt", ARTICLE, "2024-04-01"));
    text = named(text, "Quyết định số 45/QĐ-UBND", 1, NEW);
    text = named(text, "Quyết định số 12/QĐ-UBND", 1, OLD);
    text = named(text, "Quyết định số 12/QĐ-UBND", 2, OTHER);
    text = entity(text, NEW, "Quyết định số 45/QĐ-UBND");
    text = entity(text, OTHER, "Quyết định số 12/QĐ-UBND");
    for (int nth : List.of(1, 2)) {
      text =
          text.with(
              Layers.OFFICIAL_DOCUMENTS,
              Texts.span(text.document(), "Quyết định số 12/QĐ-UBND", nth),
              OfficialDocument.of("12/QĐ-UBND").withKind("Quyết định"));
    }
    return text.with(
        Layers.OFFICIAL_DOCUMENTS,
        Texts.span(text.document(), "Quyết định số 45/QĐ-UBND"),
        OfficialDocument.of("45/QĐ-UBND").withKind("Quyết định").withTitle("trồng rừng"));
  }

  private static AnnotatedDocument named(
      AnnotatedDocument text, String words, int nth, String entity) {
    return text.with(
        Layers.LINKS,
        Texts.span(text.document(), words, nth),
        Link.of(entity, EntityType.LEGAL_DOCUMENT));
  }

  private static AnnotatedDocument entity(AnnotatedDocument text, String id, String name) {
    return text.with(
        Layers.IDENTITIES,
        Texts.span(text.document(), name),
        Entity.of(id, EntityType.LEGAL_DOCUMENT, name));
  }
}
