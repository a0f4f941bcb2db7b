package org.annalist.plugin.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Quantity.Qualifier;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.document.Document;
import org.annalist.api.extract.Extractor;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.ExtractRun;
import org.annalist.testkit.ExtractorContract;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresExtractorTest extends ExtractorContract {

  @Override
  protected Extractor plugin() {
    return new FiguresExtractor();
  }

  @Override
  protected List<AnnotatedDocument> documents() {
    return List.of(
        AnnotatedDocument.of(Texts.document("a.txt", "Xã có hơn 9.600 hộ, 28/30 thôn có chợ.\n")),
        AnnotatedDocument.of(Texts.document("b.txt", "Tỉnh thu 1.250 tỷ đồng, tăng 7,3%.\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xã có hơn 9.600 hộ dân. | 9.600 | 9600 | MORE_THAN | hộ dân",
        "Xã có gần 500 hộ dân. | 500 | 500 | NEARLY | hộ dân",
        "Huyện thu 1.250 tỷ đồng. | 1.250 | 1250 | EXACT | tỷ đồng",
        "Hội có 1 triệu lượt người. | 1 triệu | 1000000 | EXACT | lượt người",
        "Xã dùng hai phần mềm mới. | hai | 2 | EXACT | phần mềm"
      })
  void givesAFigureItsValueQualifierAndUnit(
      String text, String words, double value, Qualifier qualifier, String unit) {
    assertThat(ExtractRun.on(Texts.document("x.txt", text)).extract(plugin(), Layers.FIGURES))
        .satisfiesExactly(
            figure -> {
              assertThat(figure.span().of(text)).isEqualTo(words);
              assertThat(figure.value().value()).isEqualTo(value);
              assertThat(figure.value().qualifier()).isEqualTo(qualifier);
              assertThat(figure.value().unit()).startsWith(unit);
            });
  }

  @Test
  void keepsBothNumbersOfARatioAndBothEndsOfARange() {
    List<Quantity> figures = figures("Có 28/30 thôn đạt chuẩn, thu nhập tăng 7,3 – 7,8%.");
    assertThat(figures.get(0).value()).isEqualTo(28);
    assertThat(figures.get(0).of()).isEqualTo(30);
    assertThat(figures.get(1).value()).isEqualTo(7.3);
    assertThat(figures.get(1).to()).isEqualTo(7.8);
    assertThat(figures.get(1).percent()).isTrue();
  }

  @Test
  void bringsMoneyToBaseUnits() {
    Quantity figure = figures("Huyện thu 1.250 tỷ đồng.").get(0);
    assertThat(figure.amount()).isEqualTo(1.25e12);
    assertThat(figure.base()).isEqualTo("đồng");
  }

  @Test
  void articlesOrdinalsAndRoadsAreNoFigures() {
    assertThat(figures("Một số xã, lần thứ XIII, đường Vành đai 4, Thứ hai.")).isEmpty();
  }

  @Test
  void countsNothingByANumberInsideAName() {
    Mention body = Mention.of(EntityType.ORGANIZATION);
    assertThat(
            figuresBeside(
                "Xí nghiệp 23 cải tiến 4 loại máy.", Layers.ENTITIES, "Xí nghiệp 23", body))
        .extracting(Quantity::value)
        .containsExactly(4.0);
  }

  @Test
  void whatIsPartOfATimeIsNoFigure() {
    Timex3 day = Timex3.of(Timex3.Type.DATE, "2024-06-05");
    assertThat(
            figuresBeside("Xã họp ngày 5/6/2024 với 40 người.", Layers.TIMES, "ngày 5/6/2024", day))
        .extracting(Quantity::value)
        .containsExactly(40.0);
  }

  private List<Quantity> figures(String text) {
    return figures(ExtractRun.on(Texts.document("x.txt", text)));
  }

  /** The figures of a text in which some words are annotated already. */
  private <V> List<Quantity> figuresBeside(String text, Layer<V> layer, String words, V value) {
    Document document = Texts.document("x.txt", text);
    Span span = Texts.span(document, words);
    return figures(ExtractRun.on(AnnotatedDocument.of(document).with(layer, span, value)));
  }

  private List<Quantity> figures(ExtractRun run) {
    return run.extract(plugin(), Layers.FIGURES).stream().map(a -> a.value()).toList();
  }
}
