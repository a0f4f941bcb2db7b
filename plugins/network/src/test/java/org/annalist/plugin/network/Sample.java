package org.annalist.plugin.network;

import org.annalist.api.Span;
import org.annalist.api.annotation.Citation;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;

/**
 * A chairman of a district who meets an engineer in two sentences of a report, a body that the same
 * report names elsewhere, and a decision that rests on a plan.
 */
final class Sample {

  static final String CHAIRMAN = "person:le-hoai-nam";
  static final String ENGINEER = "person:do-thu-ha";
  static final String DISTRICT = "organization:ubnd-huyen-hai-son";
  static final String WATERWORKS = "organization:cong-ty-thuy-loi-hai-son";
  static final String PLACE = "location:ho-dong-xanh";
  static final String PLAN = "document:31-kh-ubnd";
  static final String DECISION = "document:77-qd-ubnd";
  static final String REPORT = "bao-cao.txt";
  static final String DECISION_TEXT = "77.txt";
  static final String POST = "Chủ tịch UBND huyện Hải Sơn";

  private static final String REPORT_WORDS =
      "Hồ Đồng Xanh\n\n"
          + "Chủ tịch UBND huyện Hải Sơn Lê Hoài Nam gặp kỹ sư Đỗ Thu Hà.\n"
          + "Đỗ Thu Hà báo cáo Lê Hoài Nam về Kế hoạch số 31/KH-UBND.\n"
          + "Công ty Thủy lợi Hải Sơn giữ hồ.\n";
  private static final String DECISION_WORDS =
      "Số: 77/QĐ-UBND\n\nCăn cứ Kế hoạch số 31/KH-UBND.\n"
          + "Quyết định số 77/QĐ-UBND có hiệu lực từ ngày ký.\n";

  private Sample() {}

  static AnnotatedCorpus corpus() {
    return AnnotatedCorpus.of(decision(), report());
  }

  private static AnnotatedDocument report() {
    AnnotatedDocument text =
        AnnotatedDocument.of(Texts.document(REPORT, REPORT_WORDS, "2031-05-04"));
    Span post = Texts.span(text.document(), POST);
    Span chairman = Texts.span(text.document(), "Lê Hoài Nam");
    text =
        text.with(Layers.ENTITIES, post, Mention.of(EntityType.POSITION))
            .with(
                Layers.HOLDINGS,
                post.cover(chairman),
                Holding.of("Lê Hoài Nam", POST, chairman, post));
    text = named(text, "Hồ Đồng Xanh", 1, PLACE, EntityType.LOCATION);
    text = named(text, "UBND huyện Hải Sơn", 1, DISTRICT, EntityType.ORGANIZATION);
    text = named(text, "Lê Hoài Nam", 1, CHAIRMAN, EntityType.PERSON);
    text = named(text, "Đỗ Thu Hà", 1, ENGINEER, EntityType.PERSON);
    text = named(text, "Đỗ Thu Hà", 2, ENGINEER, EntityType.PERSON);
    text = named(text, "Lê Hoài Nam", 2, CHAIRMAN, EntityType.PERSON);
    text = named(text, "Kế hoạch số 31/KH-UBND", 1, PLAN, EntityType.LEGAL_DOCUMENT);
    text = named(text, "Công ty Thủy lợi Hải Sơn", 1, WATERWORKS, EntityType.ORGANIZATION);
    Span plan = Texts.span(text.document(), "Kế hoạch số 31/KH-UBND");
    return text.with(Layers.CITATIONS, plan, Citation.of(Citation.Relation.MENTIONS, "31/KH-UBND"));
  }

  private static AnnotatedDocument decision() {
    AnnotatedDocument text =
        AnnotatedDocument.of(Texts.document(DECISION_TEXT, DECISION_WORDS, "2031-04-02"))
            .with(
                Layers.OFFICIAL_DOCUMENTS,
                new Span(4, 14),
                OfficialDocument.of("77/QĐ-UBND").withKind("Quyết định").withOwn(true));
    text = named(text, "Kế hoạch số 31/KH-UBND", 1, PLAN, EntityType.LEGAL_DOCUMENT);
    text = named(text, "Quyết định số 77/QĐ-UBND", 1, DECISION, EntityType.LEGAL_DOCUMENT);
    text = entity(text, PLAN, EntityType.LEGAL_DOCUMENT, "Kế hoạch số 31/KH-UBND");
    text = entity(text, DECISION, EntityType.LEGAL_DOCUMENT, "Quyết định số 77/QĐ-UBND");
    Span plan = Texts.span(text.document(), "Kế hoạch số 31/KH-UBND");
    return text.with(Layers.CITATIONS, plan, Citation.of(Citation.Relation.BASIS, "31/KH-UBND"));
  }

  private static AnnotatedDocument named(
      AnnotatedDocument text, String words, int nth, String entity, EntityType type) {
    AnnotatedDocument linked =
        text.with(Layers.LINKS, Texts.span(text.document(), words, nth), Link.of(entity, type));
    boolean first = nth == 1 && type != EntityType.LEGAL_DOCUMENT;
    return first ? entity(linked, entity, type, words) : linked;
  }

  private static AnnotatedDocument entity(
      AnnotatedDocument text, String id, EntityType type, String name) {
    return text.with(
        Layers.IDENTITIES, Texts.span(text.document(), name), Entity.of(id, type, name));
  }
}
