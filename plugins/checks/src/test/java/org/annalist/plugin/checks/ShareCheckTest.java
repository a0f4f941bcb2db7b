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

  private static Told text(String text, String words, double percent) {
    return Told.in("a.txt", text)
        .figure("30/40", Quantity.of(30).withOf(40).withUnit("xã"))
        .percent(words, percent);
  }
}
