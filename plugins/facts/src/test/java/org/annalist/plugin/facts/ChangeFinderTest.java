package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.testkit.ExtractRun;
import org.junit.jupiter.api.Test;

class ChangeFinderTest {

  @Test
  void eachFigureHasTheTimeBesideIt() {
    assertThat(
            changes(
                "Tỷ lệ hộ nghèo của {LOCATION:huyện Mai Trung} giảm từ {%:5,2%} {2021:năm 2021}"
                    + " xuống còn {%:2,1%} {2023:năm 2023}."))
        .containsExactly(
            "5,2% Tỷ lệ hộ nghèo | huyện Mai Trung | 2021 | PERCENT",
            "2,1% Tỷ lệ hộ nghèo | huyện Mai Trung | 2023 | PERCENT");
  }

  @Test
  void aTimeMayStandInBracketsBehindTheUnit() {
    assertThat(
            changes(
                "Ở {LOCATION:xã Bình Kiều}, thu nhập bình quân tăng từ {#triệu đồng:31} triệu đồng"
                    + " ({2019:năm 2019}) lên {#triệu đồng:48} triệu đồng ({2023:năm 2023})."))
        .containsExactly(
            "31 thu nhập bình quân | xã Bình Kiều | 2019 | COUNT",
            "48 thu nhập bình quân | xã Bình Kiều | 2023 | COUNT");
  }

  @Test
  void changesOfAParagraphShareTheTimesItComparesAndWhomItSpeaksOf() {
    assertThat(
            changes(
                "So sánh giữa {2015:năm 2015} và {2020:năm 2020}, hệ số luân chuyển của"
                    + " {ORGANIZATION:Huyện ủy Mai Trung} đi từ {#:1,2} tới {#:1,6}. Tuổi bình quân"
                    + " từ {#tuổi:49} tuổi hạ còn {#tuổi:46} tuổi."))
        .containsExactly(
            "1,2 hệ số luân chuyển | Huyện ủy Mai Trung | 2015 | AMOUNT",
            "1,6 hệ số luân chuyển | Huyện ủy Mai Trung | 2020 | AMOUNT",
            "49 Tuổi bình quân | Huyện ủy Mai Trung | 2015 | COUNT",
            "46 Tuổi bình quân | Huyện ủy Mai Trung | 2020 | COUNT");
  }

  @Test
  void anotherParagraphSpeaksOfNobodyYet() {
    assertThat(
            changes(
                "Tỷ lệ hộ nghèo của {LOCATION:huyện Mai Trung} giảm từ {%:5,2%} {2021:năm 2021}"
                    + " xuống {%:2,1%} {2023:năm 2023}.\n\nTỷ lệ sinh tăng từ {%:1,2%}"
                    + " {2021:năm 2021} lên {%:1,3%} {2023:năm 2023}."))
        .hasSize(2);
  }

  @Test
  void rangesAimsAndChangesWithoutATimeAreNone() {
    assertThat(
            changes(
                "Giá vé ở {LOCATION:xã Bình Kiều} từ {#đồng:20} đồng đến {#đồng:30} đồng.\n"
                    + "Ở {LOCATION:xã Bình Kiều}, phấn đấu tỷ lệ hộ nghèo giảm từ {%:5%}"
                    + " {2021:năm 2021} xuống {%:2%} {2023:năm 2023}."))
        .isEmpty();
  }

  private static List<String> changes(String text) {
    return ExtractRun.on(MarkedUp.document("2024-03-01", text))
        .extract(new FactsExtractor(), Layers.INDICATORS)
        .stream()
        .map(
            a ->
                a.span().of(MarkedUp.document("2024-03-01", text).document().text())
                    + " "
                    + a.value().measure()
                    + " | "
                    + a.value().subject()
                    + " | "
                    + a.value().asOf()
                    + " | "
                    + a.value().kind())
        .toList();
  }
}
