package org.annalist.plugin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.annotation.Quantity;
import org.junit.jupiter.api.Test;

class ShareCheckTest {

  @Test
  void aShareThatIsNotThatOfTheRatioBeforeItIsReported() {
    assertThat(Told.alarms(text("Có 30/40 xã (85%) xong.", "85%", 85)))
        .containsExactly("check.share: 30/40 = 75% ≠ 85%");
    assertThat(Told.alarms(text("Có 30/40 xã, chiếm 85%.", "85%", 85))).hasSize(1);
  }

  @Test
  void aShareMayBeCutOffOrRounded() {
    assertThat(Told.alarms(text("Có 30/40 xã (74,9%) xong.", "74,9%", 74.9))).hasSize(1);
    assertThat(Told.alarms(text("Có 30/40 xã (đạt 75%) xong.", "75%", 75))).isEmpty();
    assertThat(Told.alarms(text("Có 30/40 xã (75,0%) xong.", "75,0%", 75))).isEmpty();
  }

  @Test
  void aPercentageOfSomethingElseIsNoShare() {
    assertThat(Told.alarms(text("Có 30/40 xã, đạt 85% kế hoạch.", "85%", 85))).isEmpty();
    assertThat(Told.alarms(text("Có 30/40 xã. Tỷ lệ 85%.", "85%", 85))).isEmpty();
    assertThat(Told.alarms(text("Có 30/40 xã (tăng 85%).", "85%", 85))).isEmpty();
  }

  @Test
  void aShareThatIsNotThatOfThePartInItsWholeIsReported() {
    assertThat(Told.alarms(parts("Trong 226 tổ, 193 tổ được củng cố (58,39%).")))
        .containsExactly("check.share: 193/226 = 85.4% ≠ 58,39%");
    assertThat(Told.alarms(parts("Trong tổng số 226 tổ, có 193 tổ, chiếm 58,39%."))).hasSize(1);
  }

  @Test
  void aPartWithoutItsWholeOrWithAnotherIsNone() {
    assertThat(Told.alarms(parts("Có 226 tổ, 193 tổ được củng cố (58,39%)."))).isEmpty();
    assertThat(Told.alarms(parts("Trong 226 tổ mới. Có 193 tổ tốt (58,39%)."))).isEmpty();
    assertThat(
            Told.alarms(
                parts("Trong 226 tổ, 193 tổ được củng cố (58,39%) so với 330,5 của năm trước.")
                    .figure("330,5", Quantity.of(330.5))))
        .isEmpty();
  }

  @Test
  void whoIsPresentMayBeAShareOfAllWhoBelong() {
    assertThat(Told.alarms(text("Có 30/40 xã có mặt (70%) đồng ý.", "70%", 70))).isEmpty();
  }

  @Test
  void allOfThemMayBeAllThatWereDue() {
    assertThat(Told.alarms(text("Có 30/40 xã (100%) xong đúng hạn.", "100%", 100))).isEmpty();
  }

  private static Told parts(String text) {
    return Told.in("a.txt", text)
        .figure("226", Quantity.of(226).withUnit("tổ"))
        .figure("193", Quantity.of(193).withUnit("tổ"))
        .percent("58,39%", 58.39);
  }

  private static Told text(String text, String words, double percent) {
    return Told.in("a.txt", text)
        .figure("30/40", Quantity.of(30).withOf(40).withUnit("xã"))
        .percent(words, percent);
  }
}
