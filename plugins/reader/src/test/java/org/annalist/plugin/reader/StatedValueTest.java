package org.annalist.plugin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StatedValueTest {

  @Test
  void readsDaysMonthsAndYears() {
    assertThat(StatedValue.day("19/4/2023")).contains("2023-04-19");
    assertThat(StatedValue.day("Sáng 5-3-2024")).contains("2024-03-05");
    assertThat(StatedValue.day("ngày 2 tháng 1 năm 2024")).contains("2024-01-02");
    assertThat(StatedValue.day("tháng 7-2031")).contains("2031-07");
    assertThat(StatedValue.day("năm 2030")).contains("2030");
    assertThat(StatedValue.day("2024-01-02")).contains("2024-01-02");
  }

  @Test
  void doesNotMakeADayOfWhatNamesNone() {
    assertThat(StatedValue.day("Sáng 5/3")).isEmpty();
    assertThat(StatedValue.day("giai đoạn 2021-2025")).isEmpty();
    assertThat(StatedValue.day("31/2/2024")).isEmpty();
    assertThat(StatedValue.day("hôm qua")).isEmpty();
    assertThat(StatedValue.day("123456789012 đồng")).isEmpty();
    assertThat(StatedValue.day("năm 2024 ".repeat(20))).isEmpty();
  }

  @Test
  void readsFiguresAsTheyAreWritten() {
    assertThat(StatedValue.figure("hơn 4.200 lượt"))
        .contains(Map.of("value", "4200", "percent", "false", "unit", "lượt"));
    assertThat(StatedValue.figure("17/24 đề án"))
        .contains(Map.of("value", "17", "of", "24", "percent", "false", "unit", "đề án"));
    assertThat(StatedValue.figure("85,3 %"))
        .contains(Map.of("value", "85.3", "percent", "true", "unit", ""));
    assertThat(StatedValue.figure("1.783.281,5"))
        .contains(Map.of("value", "1783281.5", "percent", "false", "unit", ""));
    assertThat(StatedValue.figure("mười bảy")).isEmpty();
    assertThat(StatedValue.figure("từ 3 đến 5")).isEmpty();
  }
}
