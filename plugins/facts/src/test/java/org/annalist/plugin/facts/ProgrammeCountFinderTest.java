package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.testkit.ExtractRun;
import org.junit.jupiter.api.Test;

class ProgrammeCountFinderTest {

  private static final String HEAD =
      "{ORGANIZATION:Ban Chỉ đạo Chương trình số 05-CTr/HU} họp.\n\n";

  @Test
  void theWholeTheRestAndTheLeadersOfAProgrammeAreMeasures() {
    assertThat(
            counts(
                "{#phòng, ban:9} phòng, ban họp. {#đơn vị:6} đơn vị được giao phụ trách {#đề án:20}"
                    + " đề án. Đến {PRESENT_REF:nay}, có {#đề án:12/20} đề án hoàn thành,"
                    + " {#đề án:8} đề án còn dang dở."))
        .containsExactlyInAnyOrder("20 đề án", "8 đề án chưa hoàn thành", "6 đơn vị chủ trì");
  }

  @Test
  void aSentenceKeepsItsWholeFromTheSentenceBehindIt() {
    String text =
        "Có {#việc:20} việc; tính đến {2024-04-30:ngày 30/4}, đã hoàn thành {#việc:15/20} việc. Kỳ"
            + " trước, {2023-04-19:ngày 19/4/2023}, xong {#việc:7/20} việc.";
    assertThat(
            ExtractRun.on(MarkedUp.document("2024-05-06", HEAD + text))
                .extract(new FactsExtractor(), Layers.INDICATORS))
        .extracting(a -> a.value().asOf())
        .containsExactly("2024-04-30");
  }

  @Test
  void otherNumbersOfThatSizeAndProgressOfNoProgrammeAreNone() {
    assertThat(counts("Có {#đề án:12/20} đề án hoàn thành. Xã có {#thôn:8} thôn.")).isEmpty();
    assertThat(
            ExtractRun.on(
                    MarkedUp.document("2024-05-06", "Trong {#hộ:20} hộ, {#hộ:12/20} hộ đã xong."))
                .extract(new FactsExtractor(), Layers.INDICATORS))
        .isEmpty();
  }

  private static List<String> counts(String text) {
    String whole = HEAD + text;
    return ExtractRun.on(MarkedUp.document("2024-05-06", whole))
        .extract(new FactsExtractor(), Layers.INDICATORS)
        .stream()
        .map(
            a ->
                a.span().of(MarkedUp.document("2024-05-06", whole).document().text())
                    + " "
                    + a.value().measure())
        .toList();
  }
}
