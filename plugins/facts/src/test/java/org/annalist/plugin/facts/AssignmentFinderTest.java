package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Timex3;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.ExtractRun;
import org.junit.jupiter.api.Test;

class AssignmentFinderTest {

  @Test
  void anOrderGivesATaskWithItsDeadline() {
    assertThat(
            tasks(
                "Giao {ORGANIZATION:Sở Tài chính} chủ trì, phối hợp với {ORGANIZATION:Sở Y tế} lập"
                    + " dự toán, hoàn thành trước ngày 30/6/2024.",
                "ngày 30/6/2024",
                "2024-06-30"))
        .containsExactly(
            "Sở Tài chính | chủ trì, phối hợp với Sở Y tế lập dự toán, hoàn thành trước ngày"
                + " 30/6/2024 | 2024-06-30 | UNSTATED");
  }

  @Test
  void aClassOfBodiesMayHaveATask() {
    assertThat(tasks("Chủ tịch yêu cầu UBND các quận, huyện rà soát hệ thống chợ."))
        .containsExactly("UBND các quận, huyện | rà soát hệ thống chợ |  | UNSTATED");
  }

  @Test
  void aLineOfDutiesBeginsWithTheBody() {
    assertThat(tasks("- {ORGANIZATION:Sở Nội vụ} có trách nhiệm theo dõi việc này."))
        .containsExactly("Sở Nội vụ | có trách nhiệm theo dõi việc này |  | UNSTATED");
  }

  @Test
  void aRequestIsATaskOnlyWhereItIsDue() {
    assertThat(tasks("Cử tri đề nghị {ORGANIZATION:Sở Y tế} xem xét, bố trí thêm giường bệnh."))
        .isEmpty();
  }

  @Test
  void nothingIsGivenWhereTheOrderIsANounOrDenied() {
    assertThat(
            tasks(
                "Theo yêu cầu {ORGANIZATION:Sở Y tế} báo cáo lại. Giám đốc không giao"
                    + " {ORGANIZATION:Phòng Vật tư} xây dựng quy trình."))
        .isEmpty();
  }

  @Test
  void aLineThatNamesBodyAndDeadlineGivesATask() {
    assertThat(
            tasks(
                "Đề nghị các cơ quan:\n1. {ORGANIZATION:Sở Y tế}: niêm yết lại thủ tục ở 15 xã,"
                    + " chậm nhất ngày 20/10/2024.\n2. {ORGANIZATION:Sở Nội vụ}: đã họp hai lần.",
                "ngày 20/10/2024",
                "2024-10-20"))
        .containsExactly(
            "Sở Y tế | niêm yết lại thủ tục ở 15 xã, chậm nhất ngày 20/10/2024 | 2024-10-20 |"
                + " UNSTATED");
  }

  @Test
  void saysHowFarABodyIsWithItsWork() {
    assertThat(
            tasks(
                "{ORGANIZATION:Sở Nội vụ} chưa thực hiện nhiệm vụ rà soát hồ sơ cán bộ."
                    + " {ORGANIZATION:Sở Y tế} đã hoàn thành kế hoạch tiêm chủng."))
        .containsExactly(
            "Sở Nội vụ | nhiệm vụ rà soát hồ sơ cán bộ |  | NOT_STARTED",
            "Sở Y tế | kế hoạch tiêm chủng |  | DONE");
  }

  private static List<String> tasks(String markedUp) {
    return tasks(MarkedUp.document("2024-03-01", markedUp));
  }

  private static List<String> tasks(String markedUp, String time, String value) {
    AnnotatedDocument text = MarkedUp.document("2024-03-01", markedUp);
    int at = text.document().text().indexOf(time);
    return tasks(
        text.with(
            Layers.TIMES, new Span(at, at + time.length()), Timex3.of(Timex3.Type.DATE, value)));
  }

  private static List<String> tasks(AnnotatedDocument text) {
    return ExtractRun.on(text).extract(new FactsExtractor(), Layers.ASSIGNMENTS).stream()
        .map(a -> a.value())
        .map(v -> v.body() + " | " + v.what() + " | " + v.deadline() + " | " + v.status())
        .toList();
  }
}
