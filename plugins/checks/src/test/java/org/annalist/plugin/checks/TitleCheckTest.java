package org.annalist.plugin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleCheckTest {

  private static final String ROADS = "Tăng cường quản lý đường giao thông nông thôn";
  private static final String SCHOOLS = "Đổi mới giáo dục mầm non giai đoạn mới";

  @Test
  void oneDocumentWithTwoSubjectsIsReported() {
    assertThat(
            Told.alarms(paper("a.txt", "2024-05-01", ROADS), paper("b.txt", "2024-05-01", SCHOOLS)))
        .containsExactly("check.two-subjects: “" + ROADS + "” ≠ “" + SCHOOLS + "”");
  }

  @Test
  void documentsOfTwoDaysAreTwo() {
    assertThat(
            Told.alarms(paper("a.txt", "2020-05-01", ROADS), paper("b.txt", "2024-05-01", SCHOOLS)))
        .isEmpty();
    assertThat(Told.alarms(paper("a.txt", "", ROADS), paper("b.txt", "2024-05-01", SCHOOLS)))
        .isEmpty();
  }

  @Test
  void aTitleToldInShortIsTheSame() {
    String brief = "Quản lý đường nông thôn";
    assertThat(
            Told.alarms(paper("a.txt", "2024-05-01", ROADS), paper("b.txt", "2024-05-01", brief)))
        .isEmpty();
  }

  private static Told paper(String id, String day, String title) {
    return Told.in(id, "Chỉ thị số 12-CT/HU của Huyện ủy An Phú")
        .titled("Chỉ thị", "12-CT/HU", day, "Huyện ủy An Phú", title);
  }
}
