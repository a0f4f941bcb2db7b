package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.testkit.ExtractRun;
import org.junit.jupiter.api.Test;

class SumFinderTest {

  @Test
  void theNumbersOfABracketArePartsOfTheNumberBeforeIt() {
    assertThat(sums("Có {#tổ chức:28} tổ chức (khiển trách: {#:25}; cảnh cáo: {#:3})."))
        .containsExactly("28 = [25, 3] true");
    assertThat(sums("Có {#tổ chức:28} tổ chức (khiển trách: {#:25}; cảnh cáo: {#:4})."))
        .containsExactly("28 = [25, 4] false");
  }

  @Test
  void whatIsDoneAndWhatIsLeftMakeTheWhole() {
    assertThat(sums("Có {#việc:12/20} việc đã xong; còn {#việc:8} việc đang làm."))
        .containsExactly("20 = [12, 8] true");
    assertThat(
            sums("Có {#việc:11/18} việc đã xong, {#việc:5} việc gần xong, còn {#việc:2} việc khó."))
        .containsExactly("18 = [11, 5, 2] true");
  }

  @Test
  void aRatioHasNoShareOfAnotherSentence() {
    assertThat(sums("Có {#việc:11/18} việc đã xong. Xã thu {#tỷ đồng:3} tỷ đồng, bằng {%:61,1%}."))
        .isEmpty();
  }

  @Test
  void partsMayBeCalledOtherwiseThanTheTotal() {
    assertThat(
            sums(
                "Huyện giao {#đề án:34} đề án. Nay {#nội dung:16} nội dung đã xong, {#nội dung:8}"
                    + " nội dung mới dự thảo. Còn lại {#đề tài:10} đề tài đang làm."))
        .containsExactly("34 = [16, 8, 10] true");
  }

  @Test
  void partsOfAWholeMayEachBeCalledOtherwise() {
    assertThat(
            sums(
                "Trạm có {#viên chức:86} viên chức, trong đó {#bác sĩ:22} bác sĩ, {#điều dưỡng:58}"
                    + " điều dưỡng, {#cán bộ:6} cán bộ khác."))
        .containsExactly("86 = [22, 58, 6] true");
    assertThat(sums("Trạm có {#viên chức:86} viên chức, {#bác sĩ:22} bác sĩ, {#nhà:64} nhà."))
        .isEmpty();
  }

  @Test
  void aListThatLeavesNothingOutMayFail() {
    assertThat(
            sums(
                "Kỷ luật {#người:100} người, chia theo hình thức như sau: khiển trách {#người:70}"
                    + " người, cảnh cáo {#người:20} người."))
        .containsExactly("100 = [70, 20] false");
  }

  @Test
  void partsWithSharesThatLeaveNothingOutMayBeFarFromTheirTotal() {
    String parts =
        "Nguồn huyện {#tỷ đồng:12} tỷ đồng ({%:40%}), nguồn xã {#tỷ đồng:18} tỷ đồng ({%:60%}).";
    assertThat(sums("Tổng vốn {#tỷ đồng:30} tỷ đồng.\n\nHuyện đã bàn.\n\n" + parts))
        .containsExactly("30 = [12] 40.0 true", "30 = [12, 18] true", "30 = [18] 60.0 true");
    assertThat(sums("Vốn năm trước {#tỷ đồng:31} tỷ đồng.\n\n" + parts)).isEmpty();
  }

  @Test
  void aPartMayStandInABracketBehindItsShare() {
    assertThat(sums("Nay {%:60%} (tương đương {#hộ:120} hộ) trong {#hộ:200} hộ có nước."))
        .containsExactly("200 = [120] 60.0 true");
  }

  @Test
  void whatIsNamedAmongTheWholeNeedNotBeAllOfIt() {
    assertThat(sums("Có {#xã:90} xã, trong đó {#xã:20} xã miền núi, {#xã:30} xã ven biển đã xong."))
        .isEmpty();
  }

  @Test
  void aShareNamesPartAndWhole() {
    assertThat(
            sums(
                "Kiểm tra {#tổ chức:317} tổ chức, kết luận {#tổ chức:122} tổ chức (chiếm"
                    + " {%:38%}) có lỗi."))
        .containsExactly("317 = [122] 38.0 true");
  }

  @Test
  void numbersThatFitByChanceAreNoSum() {
    assertThat(sums("Có {#xe:5} xe, {#người:3} người và {#con:2} con vật trên đường.")).isEmpty();
  }

  @Test
  void aTableIsCheckedByRowsAndColumns() {
    String table =
        """
        Khu vực | Nghèo | Cận nghèo | Tổng cộng
        Thành thị | {#hộ:10} | {#hộ:20} | {#hộ:30}
        Nông thôn | {#hộ:40} | {#hộ:50} | {#hộ:90}
        Toàn tỉnh | {#hộ:50} | {#hộ:70} | {#hộ:210}
        """;
    assertThat(sums(table))
        .containsExactlyInAnyOrder(
            "50 = [10, 40] true", "70 = [20, 50] true", "30 = [10, 20] true", "90 = [40, 50] true");
  }

  @Test
  void aSumThatFailsIsKeptWithItsNumbers() {
    assertThat(sums("Có {#tổ chức:28} tổ chức (khiển trách: {#:25}; cảnh cáo: {#:4})."))
        .containsExactly("28 = [25, 4] false");
  }

  private static List<String> sums(String text) {
    return ExtractRun.on(MarkedUp.document("", text))
        .extract(new FactsExtractor(), Layers.BREAKDOWNS)
        .stream()
        .map(a -> a.value())
        .map(
            b ->
                (long) b.whole()
                    + " = "
                    + b.parts().stream().map(Double::longValue).toList()
                    + (Double.isNaN(b.percent()) ? " " : " " + b.percent() + " ")
                    + b.consistent())
        .toList();
  }
}
