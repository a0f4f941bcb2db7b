package org.annalist.plugin.programme;

import java.util.Locale;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.Assignment;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Series;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;

/**
 * Two reports on one programme; the second leaves out the villages of the first, names a new
 * measure, has two tasks, one of them late, and its count of works differs from that of an article.
 */
final class Sample {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
  static final String WORKS = "series:cong-trinh";
  static final String PROGRAMME = "Chương trình số 05-CTr/HU";

  private Sample() {}

  static AnnotatedCorpus corpus() {
    AnnotatedDocument later = later();
    AnnotatedDocument article =
        point(
            text("c.txt", "Báo huyện\n\nĐến 30-6-2023, 9/20 công trình đã xong.\n", "2023-07-02"),
            "9/20",
            WORKS,
            9,
            20,
            "2023-06-30");
    return AnnotatedCorpus.of(earlier(""), later, article)
        .with(
            Problem.warning("checks.differs", "8/20 and 9/20 differ")
                .at(
                    Place.of(
                        "b.txt",
                        Texts.span(later.document(), "8/20").begin(),
                        Texts.span(later.document(), "8/20").end()))
                .because("8/20 ≠ 9/20"));
  }

  /** The first report, with more words at its end. */
  static AnnotatedDocument earlier(String more) {
    AnnotatedDocument text =
        text(
            "a.txt",
            "Chương trình 05\n\nNgày 30-6-2022, 3/20 công trình xong, 12 thôn tham gia.\n" + more,
            "2022-07-01");
    text = series(text, WORKS, Series.Kind.RATIO, "công trình hoàn thành", "công trình");
    text = series(text, "series:thon", Series.Kind.COUNT, "thôn tham gia", "thôn");
    text =
        text.with(
            Layers.OFFICIAL_DOCUMENTS,
            Texts.span(text.document(), "Chương trình 05"),
            OfficialDocument.of("05-CTr/HU")
                .withIssued("2022-01-10")
                .withIssuer("Huyện ủy An Phú"));
    text = point(text, "3/20", WORKS, 3, 20, "2022-06-30");
    return point(text, "12", "series:thon", 12, Double.NaN, "2022-06-30");
  }

  static AnnotatedDocument later() {
    AnnotatedDocument text =
        text(
            "b.txt",
            "Báo cáo\n\nNgày 30-6-2023, 8/20 công trình xong, 85% hộ đồng tình.\n"
                + "Xã Mai Trung nạo vét kênh trước 31-5-2023. Xã Hạ Lý đã trồng cây.\n",
            "2023-07-01");
    text = series(text, "series:ho", Series.Kind.PERCENT, "hộ đồng tình", "hộ");
    text = point(text, "8/20", WORKS, 8, 20, "2023-06-30");
    text = point(text, "85%", "series:ho", 85, Double.NaN, "2023-06-30");
    text =
        text.with(
            Layers.ASSIGNMENTS,
            Texts.span(text.document(), "nạo vét kênh"),
            Assignment.of("nạo vét kênh").withBody("Xã Mai Trung").withDeadline("2023-05-31"));
    return text.with(
        Layers.ASSIGNMENTS,
        Texts.span(text.document(), "trồng cây"),
        Assignment.of("trồng cây").withBody("Xã Hạ Lý").withStatus(Assignment.Status.DONE));
  }

  private static AnnotatedDocument text(String id, String words, String day) {
    return AnnotatedDocument.of(Texts.document(id, words, day));
  }

  private static AnnotatedDocument series(
      AnnotatedDocument text, String id, Series.Kind kind, String measure, String unit) {
    return text.with(
        Layers.SERIES,
        new Span(0, 1),
        Series.of(id, kind, measure).withSubject(PROGRAMME).withUnit(unit));
  }

  private static AnnotatedDocument point(
      AnnotatedDocument text, String words, String series, double value, double of, String asOf) {
    return text.with(
        Layers.POINTS,
        Texts.span(text.document(), words),
        Point.of(series, value).withOf(of).withAsOf(asOf));
  }
}
