package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.ExtractRun;
import org.junit.jupiter.api.Test;

class IndicatorFinderTest {

  @Test
  void readsWhatIsMeasuredAndForWhom() {
    assertThat(
            indicators(
                "Tỷ lệ hộ nghèo của {LOCATION:huyện Mai Trung} giảm còn 1,2% vào cuối kỳ.", "1,2%"))
        .containsExactly("Tỷ lệ hộ nghèo | huyện Mai Trung | 2024-03-01 | PERCENT");
  }

  @Test
  void takesThePlaceBeforeTheMeasureWhereNoneFollows() {
    assertThat(
            indicators("Tại {LOCATION:huyện Mai Trung}, tỷ lệ che phủ rừng đạt trên 52%.", "52%"))
        .containsExactly("tỷ lệ che phủ rừng | huyện Mai Trung | 2024-03-01 | PERCENT");
  }

  @Test
  void aimsAndValuesOfSomethingElseAreNone() {
    assertThat(indicators("Ở {LOCATION:huyện Mai Trung}, tỷ lệ lấp đầy của bãi xe là 90%.", "90%"))
        .isEmpty();
    assertThat(indicators("{LOCATION:Huyện Mai Trung} phấn đấu tỷ lệ hộ nghèo còn 1,2%.", "1,2%"))
        .isEmpty();
    assertThat(
            indicators("Ở {LOCATION:huyện Mai Trung} có bãi xe với tỷ lệ lấp đầy đạt 90%.", "90%"))
        .isEmpty();
  }

  private static List<String> indicators(String markedUp, String percent) {
    AnnotatedDocument text = MarkedUp.document("2024-03-01", markedUp);
    int at = text.document().text().indexOf(percent);
    double value = Double.parseDouble(percent.replace("%", "").replace(',', '.'));
    return ExtractRun.on(
            text.with(
                Layers.FIGURES,
                new Span(at, at + percent.length()),
                Quantity.of(value).withPercent(true)))
        .extract(new FactsExtractor(), Layers.INDICATORS)
        .stream()
        .map(a -> a.value())
        .map(v -> v.measure() + " | " + v.subject() + " | " + v.asOf() + " | " + v.kind())
        .toList();
  }
}
