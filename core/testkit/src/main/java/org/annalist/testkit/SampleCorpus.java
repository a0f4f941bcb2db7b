package org.annalist.testkit;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Holding;
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

/**
 * Two short invented texts with something in every standard layer: a person with a post, an
 * official document, a programme whose progress is told twice, a sum that fails, and events.
 */
public final class SampleCorpus {

  /** Id of the earlier text. */
  public static final String EARLIER = "2024/so-ket.txt";

  /** Id of the later text. */
  public static final String LATER = "2025/tong-ket.txt";

  /** Id of the person that both texts name. */
  public static final String PERSON = "person:tran-minh-an";

  /** Id of the body that both texts name. */
  public static final String BODY = "organization:uy-ban-nhan-dan-huyen-an-phu";

  /** Id of the series with a point in each text. */
  public static final String SERIES = "series:cong-trinh/chuong-trinh-05-ctr-hu";

  private static final String EARLIER_TEXT =
      """
      Sơ kết sáu tháng thực hiện Chương trình số 05-CTr/HU

      Sáng 12-7-2024, Chủ tịch UBND huyện An Phú Trần Minh An chủ trì hội nghị sơ kết.
      Đến ngày 30-6-2024, huyện đã hoàn thành 8/20 công trình.
      Trong 20 công trình có 9 đường, 6 cầu và 4 trường học.
      """;

  private static final String LATER_TEXT =
      """
      Tổng kết Chương trình số 05-CTr/HU

      Ngày 15-1-2025, ông Trần Minh An cho biết huyện đã hoàn thành 17/20 công trình.
      UBND huyện An Phú ban hành Quyết định số 114/QĐ-UBND ngày 10-1-2025.
      """;

  private SampleCorpus() {}

  /** The corpus, with one problem about the sum that fails. */
  public static AnnotatedCorpus corpus() {
    AnnotatedDocument earlier = earlier();
    Place sum = new Place(EARLIER, Texts.span(earlier.document(), "20", 4));
    return AnnotatedCorpus.of(earlier, later())
        .with(
            Problem.warning("sum", "The parts of 20 công trình make 19")
                .at(sum)
                .because("9 + 6 + 4 = 19")
                .by("facts"));
  }

  private static AnnotatedDocument earlier() {
    Document text = Texts.document(EARLIER, EARLIER_TEXT, "2024-07-13");
    Span person = Texts.span(text, "Trần Minh An");
    Span post = Texts.span(text, "Chủ tịch UBND huyện An Phú");
    Span programme = Texts.span(text, "Chương trình số 05-CTr/HU");
    Span day = Texts.span(text, "Sáng 12-7-2024");
    Span asOf = Texts.span(text, "ngày 30-6-2024");
    Span done = Texts.span(text, "8/20");
    Span whole = Texts.span(text, "20", 4);
    Span first = Texts.span(text, "9 đường, 6 cầu và 4");
    return AnnotatedDocument.of(text)
        .with(Layers.ENTITIES, programme, programme())
        .with(Layers.ENTITIES, post, post())
        .with(Layers.ENTITIES, person, Mention.of(EntityType.PERSON))
        .with(Layers.TIMES, day, Timex3.of(Timex3.Type.TIME, "2024-07-12TMO"))
        .with(Layers.TIMES, asOf, Timex3.of(Timex3.Type.DATE, "2024-06-30"))
        .with(Layers.CREATED, day, DocumentTime.of("2024-07-12", DocumentTime.Basis.DATE_LINE))
        .with(Layers.FIGURES, done, Quantity.of(8).withOf(20).withUnit("công trình"))
        .with(Layers.FIGURES, whole, Quantity.of(20).withUnit("công trình"))
        .with(Layers.HOLDINGS, post.cover(person), holding(person, post))
        .with(
            Layers.OFFICIAL_DOCUMENTS, programme, document("05-CTr/HU", "Chương trình", programme))
        .with(
            Layers.BREAKDOWNS,
            whole.cover(first),
            Breakdown.of(20, List.of(9.0, 6.0, 4.0), Double.NaN, false)
                .withEvidence(List.of(whole)))
        .with(Layers.PROGRESS, done, progress(8, "2024-06-30", done))
        .with(
            Layers.EVENTS,
            Texts.span(text, text.text().lines().toList().get(2)),
            Event.of("hội nghị sơ kết", "2024-07-12TMO", day).withPersons(List.of(person)))
        .with(Layers.LINKS, person, Link.of(PERSON, EntityType.PERSON))
        .with(Layers.LINKS, Texts.span(text, "UBND huyện An Phú"), body())
        .with(Layers.IDENTITIES, person, Entity.of(PERSON, EntityType.PERSON, "Trần Minh An"))
        .with(
            Layers.IDENTITIES,
            Texts.span(text, "UBND huyện An Phú"),
            Entity.of(BODY, EntityType.ORGANIZATION, "UBND huyện An Phú"))
        .with(
            Layers.SERIES,
            done,
            Series.of(SERIES, Series.Kind.RATIO, "công trình").withSubject("05-CTr/HU"))
        .with(Layers.POINTS, done, point(8).withAsOf("2024-06-30").withPublished("2024-07-12"));
  }

  private static AnnotatedDocument later() {
    Document text = Texts.document(LATER, LATER_TEXT);
    Span person = Texts.span(text, "Trần Minh An");
    Span programme = Texts.span(text, "Chương trình số 05-CTr/HU");
    Span decision = Texts.span(text, "Quyết định số 114/QĐ-UBND");
    Span day = Texts.span(text, "Ngày 15-1-2025");
    Span issued = Texts.span(text, "ngày 10-1-2025");
    Span done = Texts.span(text, "17/20");
    Span body = Texts.span(text, "UBND huyện An Phú");
    return AnnotatedDocument.of(text)
        .with(Layers.ENTITIES, programme, programme())
        .with(Layers.ENTITIES, person, Mention.of(EntityType.PERSON))
        .with(Layers.ENTITIES, body, Mention.of(EntityType.ORGANIZATION))
        .with(
            Layers.ENTITIES,
            decision,
            Mention.of(EntityType.LEGAL_DOCUMENT).withKind("Quyết định").withNumber("114/QĐ-UBND"))
        .with(Layers.TIMES, day, Timex3.of(Timex3.Type.DATE, "2025-01-15"))
        .with(Layers.TIMES, issued, Timex3.of(Timex3.Type.DATE, "2025-01-10"))
        .with(Layers.CREATED, day, DocumentTime.of("2025-01-15", DocumentTime.Basis.CONTENT))
        .with(Layers.FIGURES, done, Quantity.of(17).withOf(20).withUnit("công trình"))
        .with(
            Layers.OFFICIAL_DOCUMENTS,
            decision.cover(issued),
            document("114/QĐ-UBND", "Quyết định", decision)
                .withIssued("2025-01-10")
                .withIssuer("UBND huyện An Phú"))
        .with(Layers.PROGRESS, done, progress(17, "2025-01-15", done))
        .with(
            Layers.EVENTS,
            Texts.span(text, text.text().lines().toList().get(3)),
            Event.of("ban hành Quyết định số 114/QĐ-UBND", "2025-01-10", issued)
                .withBodies(List.of(body))
                .withDocuments(List.of(decision)))
        .with(Layers.LINKS, person, Link.of(PERSON, EntityType.PERSON))
        .with(Layers.LINKS, body, body())
        .with(Layers.POINTS, done, point(17).withAsOf("2025-01-15").withPublished("2025-01-15"));
  }

  private static Mention programme() {
    return Mention.of(EntityType.LEGAL_DOCUMENT).withKind("Chương trình").withNumber("05-CTr/HU");
  }

  private static Mention post() {
    return Mention.of(EntityType.POSITION).withRank("Chủ tịch").withBody("UBND huyện An Phú");
  }

  private static Link body() {
    return Link.of(BODY, EntityType.ORGANIZATION);
  }

  private static Holding holding(Span person, Span post) {
    return Holding.of("Trần Minh An", "Chủ tịch UBND huyện An Phú", person, post);
  }

  private static OfficialDocument document(String number, String kind, Span at) {
    return OfficialDocument.of(number).withKind(kind).withEvidence(List.of(at));
  }

  private static Progress progress(double done, String asOf, Span at) {
    return Progress.of("công trình Chương trình 05-CTr/HU", done, 20, asOf)
        .withEvidence(List.of(at));
  }

  private static Point point(double value) {
    return Point.of(SERIES, value).withOf(20);
  }
}
