package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.testkit.ExtractRun;
import org.junit.jupiter.api.Test;

class TaskTableFinderTest {

  private static final String HEAD = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Tình trạng\n";

  @Test
  void eachRowIsATaskWithWhatWhoWhenAndHowFar() {
    assertThat(
            tasks(
                HEAD
                    + "1 | Lập danh mục kho lưu trữ | Phòng Nội vụ | {2024-03:Tháng 3/2024} | Hoàn thành"
                    + " {2024-03-28:ngày 28/3/2024}\n"
                    + "2 | Sửa cầu Bến Đá | Ban Quản lý dự án | {2024-06-15:15/6/2024} | Quá hạn\n"
                    + "3 | Đo lại ruộng ven sông | | {2024-Q3:Quý III/2024} | Đang thực hiện\n"
                    + "4 | Trồng cây đường huyện | Huyện đoàn | | Chưa triển khai\n"
                    + "5 | Mua máy bơm | Trạm thủy nông | {2024-05:Tháng 5/2024} | Đang làm, chậm tiến độ\n"))
        .containsExactly(
            "Lập danh mục kho lưu trữ | Phòng Nội vụ | 2024-03 | DONE | 2024-03-28",
            "Sửa cầu Bến Đá | Ban Quản lý dự án | 2024-06-15 | LATE | 2024-07-05",
            "Đo lại ruộng ven sông |  | 2024-Q3 | UNDER_WAY | 2024-07-05",
            "Trồng cây đường huyện | Huyện đoàn |  | NOT_STARTED | 2024-07-05",
            "Mua máy bơm | Trạm thủy nông | 2024-05 | LATE | 2024-07-05");
  }

  @Test
  void aTableWithoutAStateSaysNothingOfIt() {
    assertThat(
            tasks(
                "Nội dung công việc\tĐơn vị thực hiện\n" + "Rà soát hộ nghèo\tUBND xã Mai Trung\n"))
        .containsExactly("Rà soát hộ nghèo | UBND xã Mai Trung |  | UNSTATED | ");
  }

  @Test
  void aRowWithoutWhoAndWhenAndAnotherTableAreNone() {
    assertThat(tasks(HEAD + "I | Nhóm việc thứ nhất | | | \n")).isEmpty();
    assertThat(tasks("Nội dung | Số tiền\nSửa cầu Bến Đá | 20\n")).isEmpty();
    assertThat(tasks("Xã | Đơn vị | Thời hạn\nMai Trung | hộ | {2024-05:Tháng 5/2024}\n"))
        .isEmpty();
  }

  @Test
  void theWordsOfARowGiveNoSecondTask() {
    assertThat(
            tasks(
                HEAD
                    + "1 | Giao {ORGANIZATION:Phòng Nội vụ} rà soát kho lưu trữ | Phòng Nội vụ |"
                    + " {2024-03:Tháng 3/2024} | Đang làm\n"))
        .hasSize(1);
  }

  private static List<String> tasks(String table) {
    return ExtractRun.on(MarkedUp.document("2024-07-05", "Phụ lục\n\n" + table))
        .extract(new FactsExtractor(), Layers.ASSIGNMENTS)
        .stream()
        .map(a -> a.value())
        .map(
            t ->
                t.what()
                    + " | "
                    + t.body()
                    + " | "
                    + t.deadline()
                    + " | "
                    + t.status()
                    + " | "
                    + t.asOf())
        .toList();
  }
}
