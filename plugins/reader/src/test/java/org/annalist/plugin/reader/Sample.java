package org.annalist.plugin.reader;

import java.util.List;
import java.util.Locale;
import org.annalist.api.Place;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Progress;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Series;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.document.Document;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;

/** An invented text with something to show in every part of the reader, and a second one. */
final class Sample {

  static final String ID = "nam-2024/ho-chua.txt";
  static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  /** A layer as a plugin of somebody else would define it. */
  record Tone(String mood, double strength) {}

  static final Layer<Tone> TONE = Layer.flat("org.example.tone", Tone.class);

  static final Document TEXT =
      Texts.document(
          ID,
          """
          XÂY HỒ CHỨA NƯỚC Ở HUYỆN LÂM SƠN

          Sáng 5/3, Chủ tịch UBND huyện Lâm Sơn, Trưởng ban Dự án Hồ Mây Vũ Thị Lan Chi cho biết
          huyện vui mừng khởi công theo Quyết định số 12/QĐ-UBND ngày 2-1-2024 của UBND tỉnh.

          Đến nay, có 7/10 hạng mục hoàn thành; 10 hạng mục gồm 6 đập và 3 kênh.
          """);

  static final Span PERSON = Texts.span(TEXT, "Vũ Thị Lan Chi");
  static final Span CHAIR = Texts.span(TEXT, "Chủ tịch UBND huyện Lâm Sơn");
  static final Span HEAD = Texts.span(TEXT, "Trưởng ban Dự án Hồ Mây");
  static final Span DECISION = Texts.span(TEXT, "Quyết định số 12/QĐ-UBND");
  static final Span MORNING = Texts.span(TEXT, "Sáng 5/3");
  static final Span ISSUED = Texts.span(TEXT, "ngày 2-1-2024");
  static final Span RATIO = Texts.span(TEXT, "7/10");
  static final Span WHOLE = Texts.span(TEXT, "10", 2);
  static final Span MOOD = Texts.span(TEXT, "vui mừng");

  private Sample() {}

  static AnnotatedCorpus corpus() {
    return AnnotatedCorpus.of(
        AnnotatedDocument.of(Texts.document("nam-2023/truoc.txt", "Bài trước\n\nChưa có gì.\n")),
        names(facts(AnnotatedDocument.of(TEXT)))
            .with(Layers.CREATED, MORNING, created())
            .with(TONE, MOOD, new Tone("glad", 0.5)));
  }

  static DocumentTime created() {
    return DocumentTime.of("2024-03-05", DocumentTime.Basis.CONTENT);
  }

  private static AnnotatedDocument names(AnnotatedDocument document) {
    Timex3 morning = Timex3.of(Timex3.Type.TIME, "2024-03-05TMO").withInferred(true);
    return document
        .with(Layers.ENTITIES, PERSON, Mention.of(EntityType.PERSON))
        .with(
            Layers.ENTITIES,
            CHAIR,
            Mention.of(EntityType.POSITION).withRank("Chủ tịch").withBody("UBND huyện Lâm Sơn"))
        .with(Layers.ENTITIES, HEAD, Mention.of(EntityType.POSITION))
        .with(Layers.ENTITIES, DECISION, Mention.of(EntityType.LEGAL_DOCUMENT))
        .with(Layers.TIMES, MORNING, morning)
        .with(Layers.TIMES, ISSUED, Timex3.of(Timex3.Type.DATE, "2024-01-02"))
        .with(Layers.FIGURES, List.of(found(RATIO, Quantity.of(7).withOf(10).withUnit("hạng mục"))))
        .with(Layers.FIGURES, WHOLE, Quantity.of(10).withUnit("hạng mục"))
        .with(Layers.LINKS, Texts.span(TEXT, "UBND huyện Lâm Sơn"), body())
        .with(Layers.LINKS, PERSON, Link.of("chi", EntityType.PERSON))
        .with(Layers.IDENTITIES, PERSON, Entity.of("chi", EntityType.PERSON, "Vũ Thị Lan Chi"))
        .with(Layers.SERIES, RATIO, Series.of("s", Series.Kind.RATIO, "hạng mục hoàn thành"))
        .with(Layers.POINTS, RATIO, Point.of("s", 7).withOf(10).withAsOf("2024-03-05"));
  }

  private static Link body() {
    return Link.of("lam-son", EntityType.ORGANIZATION);
  }

  private static AnnotatedDocument facts(AnnotatedDocument document) {
    Progress progress = Progress.of("hạng mục hoàn thành", 7, 10, "2024-03-05");
    OfficialDocument decision =
        OfficialDocument.of("12/QĐ-UBND")
            .withKind("Quyết định")
            .withIssued("2024-01-02")
            .withIssuer("UBND tỉnh");
    Breakdown sum = Breakdown.of(10, List.of(6.0, 3.0), Double.NaN, false);
    return document
        .with(Layers.HOLDINGS, CHAIR.cover(PERSON), holding("Chủ tịch UBND huyện Lâm Sơn", CHAIR))
        .with(Layers.HOLDINGS, HEAD.cover(PERSON), holding("Trưởng ban Dự án Hồ Mây", HEAD))
        .with(Layers.OFFICIAL_DOCUMENTS, DECISION.cover(ISSUED), decision)
        .with(Layers.PROGRESS, RATIO, progress.withEvidence(List.of(RATIO)))
        .with(
            Layers.BREAKDOWNS,
            WHOLE.cover(Texts.span(TEXT, "3 kênh")),
            sum.withEvidence(List.of(WHOLE)))
        .with(
            Layers.EVENTS,
            MORNING.cover(ISSUED),
            Event.of("khởi công hồ chứa", "2024-03-05TMO", MORNING).withInferred(true));
  }

  private static Holding holding(String position, Span at) {
    return Holding.of("Vũ Thị Lan Chi", position, PERSON, at);
  }

  private static <V> Annotation<V> found(Span span, V value) {
    return new Annotation<>(1, span, value, new Producer("figures", "1.2.0"), "ratio", 0.98);
  }

  static Place at(Span span) {
    return new Place(ID, span);
  }
}
