package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.testkit.ExtractRun;
import org.junit.jupiter.api.Test;

class ProgressFinderTest {

  @Test
  void aRatioOfThingsDoneIsProgressAtTheDayOfTheText() {
    assertThat(progress("2024-05-06", "Đến {PRESENT_REF:nay}, có {#việc:12/20} việc hoàn thành."))
        .containsExactly("12/20 2024-05-06");
  }

  @Test
  void theDayUpToWhichTheTextCountsGoesFirst() {
    assertThat(
            progress(
                "2024-05-06",
                "Tính đến {2024-04-30:ngày 30/4}, huyện đã làm xong {#việc:12/20} việc."))
        .containsExactly("12/20 2024-04-30");
  }

  @Test
  void nayIsTheDayOfTheNewsTold() {
    assertThat(
            progress(
                "2024-05-06",
                "{2024-05-05TMO:Sáng 5/5}, huyện họp. Đến {PRESENT_REF:nay}, đã xong"
                    + " {#việc:12/20} việc."))
        .containsExactly("12/20 2024-05-05");
  }

  @Test
  void nayIsNoMoreExactThanTheDateLine() {
    String line = "{LOCATION:Lạng Sơn}, {2024-05:tháng 5-2024}";
    String body = "Đến {PRESENT_REF:nay}, đã xong {#việc:12/20} việc.";
    assertThat(progress("2024-05-06", line + "\n\n" + body)).containsExactly("12/20 2024-05");
    assertThat(progress("2024-05-06", "Họp ở " + line + " như đã định.\n\n" + body))
        .containsExactly("12/20 2024-05-06");
  }

  @Test
  void whatAnEarlierTermDidHasNoDayOfTheText() {
    String done = "Trong {#việc:20} việc đã xong {#việc:12} việc, còn {#việc:8} việc.";
    assertThat(progress("2024-05-06", "Nhiệm kỳ trước, huyện làm nhiều. " + done))
        .containsExactly("12/20 ");
    assertThat(progress("2024-05-06", "Nhiệm kỳ trước, huyện làm nhiều.\n\n" + done))
        .containsExactly("12/20 2024-05-06");
  }

  @Test
  void thePartThatIsFinishedIsProgressOfTheWhole() {
    assertThat(
            progress(
                "2024-05-06",
                "Trong {#nhiệm vụ:66} nhiệm vụ, tỉnh đã hoàn thành {#nhiệm vụ:64} nhiệm vụ, còn"
                    + " {#nhiệm vụ:2} nhiệm vụ."))
        .containsExactly("64/66 2024-05-06");
  }

  @Test
  void aWholeMayStandBehindItsPartInManyWords() {
    String day = "Tính đến {2024-04-30:ngày 30/4}, ";
    assertThat(progress("2024-05-06", day + "xã đã xong {#việc:12} trên tổng số {#việc:20} việc."))
        .containsExactly("12/20 2024-04-30");
    assertThat(progress("2024-05-06", day + "làm được {#cầu:7} trong số {#cầu:15} cầu."))
        .containsExactly("7/15 2024-04-30");
    assertThat(progress("2024-05-06", day + "{#trạm:9} trên {#trạm:14} trạm đã bàn giao."))
        .containsExactly("9/14 2024-04-30");
    assertThat(progress("2024-05-06", day + "đã xong {#việc:12} trên {#ha:20} ha.")).isEmpty();
  }

  @Test
  void whatIsLeftOfAWholeTellsWhatIsDone() {
    assertThat(
            progress(
                "2024-05-06",
                "Trong {#việc:18} việc được giao, còn {#việc:5} việc chưa hoàn thành."))
        .containsExactly("13/18 2024-05-06");
    assertThat(
            progress("2024-05-06", "Còn {#việc:5} việc chưa xong trong tổng số {#việc:18} việc."))
        .containsExactly("13/18 2024-05-06");
    assertThat(
            progress(
                "2024-05-06", "Loại đạt {#việc:5} việc, chưa đạt 2 trên tổng số {#việc:18} việc."))
        .isEmpty();
  }

  @Test
  void aLabelBeforeARatioSaysWhatItIs() {
    assertThat(progress("2024-05-06", "Đã hoàn thành: {#việc:12/20} việc."))
        .containsExactly("12/20 2024-05-06");
    assertThat(progress("2024-05-06", "Phấn đấu hoàn thành: {#việc:12/20} việc.")).isEmpty();
  }

  @Test
  void anAimIsNoProgress() {
    assertThat(progress("2024-05-06", "Huyện phấn đấu {#xã:18/20} xã đạt chuẩn.")).isEmpty();
  }

  @Test
  void aFigureCountsForTheProgrammeNamedLastInItsFullNumber() {
    String text =
        "{ORGANIZATION:Ban Chỉ đạo Chương trình số 05-CTr/HU} họp. Theo {LEGAL_DOCUMENT:Kế hoạch"
            + " số 9-KH/HU}, {LEGAL_DOCUMENT:Chương trình 05} đã xong {#việc:12/20} việc.";
    assertThat(
            ExtractRun.on(MarkedUp.document("2024-05-06", text))
                .extract(new FactsExtractor(), Layers.PROGRESS))
        .extracting(a -> a.value().what())
        .containsExactly("việc · Chương trình số 05-CTr/HU");
  }

  private static List<String> progress(String created, String text) {
    return ExtractRun.on(MarkedUp.document(created, text))
        .extract(new FactsExtractor(), Layers.PROGRESS)
        .stream()
        .map(a -> (long) a.value().done() + "/" + (long) a.value().of() + " " + a.value().asOf())
        .toList();
  }
}
