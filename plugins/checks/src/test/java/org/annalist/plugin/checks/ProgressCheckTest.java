package org.annalist.plugin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressCheckTest {

  private final Told june = state("a.txt", "Đến nay xong 8/20 việc.", "8/20", 8, 20, "2024-06-01");
  private final Told july = state("b.txt", "Nay xong 12/20 việc.", "12/20", 12, 20, "2024-07-01");

  @Test
  void progressIsNoContradiction() {
    assertThat(Told.alarms(june, july)).isEmpty();
  }

  @Test
  void twoStatesOfOneDayAreReportedTheOddOneFirst() {
    Told odd = state("c.txt", "Hôm ấy xong 8/21 việc.", "8/21", 8, 21, "2024-06-01");
    assertThat(Told.alarms(june, july, odd))
        .containsExactly("check.progress-states: 8/21 (2024-06-01) ≠ 8/20 (2024-06-01)");
    assertThat(Told.problems(june, july, odd).get(0).document()).isEqualTo("c.txt");
  }

  @Test
  void aWholeThatChangesNeedsAReason() {
    Told silent = state("c.txt", "Nay xong 15/22 việc.", "15/22", 15, 22, "2024-08-01");
    Told told = state("c.txt", "Bổ sung hai việc, nay xong 15/22.", "15/22", 15, 22, "2024-08-01");
    assertThat(Told.alarms(july, silent))
        .containsExactly("check.progress-whole: 15/22 (2024-08-01) after 12/20 (2024-07-01)");
    assertThat(Told.alarms(july, told)).isEmpty();
  }

  @Test
  void whatIsDoneDoesNotFall() {
    Told less = state("c.txt", "Nay xong 11/20 việc.", "11/20", 11, 20, "2024-08-01");
    assertThat(Told.alarms(june, july, less))
        .containsExactly("check.progress-falls: 11/20 (2024-08-01) after 12/20 (2024-07-01)");
  }

  @Test
  void aMonthIsNotComparedWithItsDays() {
    Told month = state("c.txt", "Tháng ấy xong 5/20 việc.", "5/20", 5, 20, "2024-08");
    assertThat(Told.alarms(june, july, month)).isEmpty();
  }

  private static Told state(
      String id, String text, String words, double done, double of, String asOf) {
    return Told.in(id, text).progress(words, done, of, asOf);
  }
}
