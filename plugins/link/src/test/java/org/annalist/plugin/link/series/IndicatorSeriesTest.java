package org.annalist.plugin.link.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Indicator;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Reprint;
import org.annalist.api.annotation.Series;
import org.annalist.api.extract.Findings;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.CorpusRun;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;

class IndicatorSeriesTest {

  private static final String PLACE = "huyện An Phú";

  private final AnnotatedDocument early =
      told("a.txt", "Năm 2023, tỷ lệ hộ nghèo của huyện An Phú là 4,2%.", "4,2%", 4.2, "2023");
  private final AnnotatedDocument late =
      told("b.txt", "Huyện An Phú: tỉ lệ hộ nghèo còn 3,1%.", "3,1%", 3.1, "2024");

  @Test
  void oneMeasureOfOneSubjectInTwoTextsIsASeries() {
    assertThat(series(early, late)).containsExactly("tỷ lệ hộ nghèo PERCENT: 4.2@2023 3.1@2024");
  }

  @Test
  void oneTextOfOneDayIsNone() {
    assertThat(series(early)).isEmpty();
  }

  @Test
  void subjectsAreApartUnlessTheyAreLinked() {
    String other = "Thị xã Tân An: tỷ lệ hộ nghèo còn 3,1%.";
    AnnotatedDocument elsewhere =
        at("c.txt", other, "3,1%", 3.1, "2024", "Thị xã Tân An", "tan-an");
    assertThat(series(early, elsewhere)).isEmpty();
    AnnotatedDocument renamed = at("c.txt", other, "3,1%", 3.1, "2024", "Thị xã Tân An", "an-phu");
    assertThat(series(early, renamed)).hasSize(1);
  }

  @Test
  void wordsThatMeanNoEntityMeanSomethingInTheirTextOnly() {
    AnnotatedDocument one =
        at("c.txt", "Huyện An Phú: toàn tỉnh 4,2%.", "4,2%", 4.2, "2023", "tỉnh", "");
    AnnotatedDocument other =
        at("d.txt", "Huyện An Phú: cả tỉnh 3,1%.", "3,1%", 3.1, "2024", "tỉnh", "");
    assertThat(series(one, other)).isEmpty();
  }

  @Test
  void aReprintIsNoSecondText() {
    AnnotatedDocument again =
        told("c.txt", "Tin: tỷ lệ hộ nghèo của huyện An Phú là 4,2%.", "4,2%", 4.2, "2023");
    assertThat(series(early, again)).hasSize(1);
    assertThat(series(reprint(early), reprint(again))).isEmpty();
  }

  private static AnnotatedDocument reprint(AnnotatedDocument document) {
    return document.with(Layers.REPRINTS, new Span(0, 0), Reprint.of("a.txt", 1));
  }

  private static AnnotatedDocument told(
      String id, String text, String figure, double value, String asOf) {
    String place = text.contains(PLACE) ? PLACE : "Huyện An Phú";
    return at(id, text, figure, value, asOf, place, "an-phu");
  }

  private static AnnotatedDocument at(
      String id, String text, String figure, double value, String asOf, String place, String who) {
    AnnotatedDocument document = AnnotatedDocument.of(Texts.document(id, text));
    String measure = text.contains("tỉ lệ") ? "tỉ lệ hộ nghèo" : "tỷ lệ hộ nghèo";
    return document
        .with(
            Layers.CREATED,
            new Span(0, 0),
            DocumentTime.of("2024-12-01", DocumentTime.Basis.METADATA))
        .with(
            Layers.LINKS, Texts.span(document.document(), place), Link.of(who, EntityType.LOCATION))
        .with(
            Layers.FIGURES,
            Texts.span(document.document(), figure),
            Quantity.of(value).withPercent(true))
        .with(
            Layers.INDICATORS,
            Texts.span(document.document(), figure),
            Indicator.of(measure).withSubject(place).withAsOf(asOf).withKind(Series.Kind.PERCENT));
  }

  /** Series as {@code measure kind: value@day …}. */
  private static List<String> series(AnnotatedDocument... documents) {
    Findings findings = CorpusRun.on(AnnotatedCorpus.of(documents)).extract(new SeriesLinker());
    StringBuilder points = new StringBuilder();
    for (Findings.Finding<?> found : findings.found()) {
      if (found.value() instanceof Point point) {
        points.append(' ').append(point.value()).append('@').append(point.asOf());
      }
    }
    return findings.found().stream()
        .filter(found -> found.value() instanceof Series)
        .map(found -> (Series) found.value())
        .map(series -> series.measure() + " " + series.kind() + ":" + points)
        .toList();
  }
}
