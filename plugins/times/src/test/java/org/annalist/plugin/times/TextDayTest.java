package org.annalist.plugin.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.DocumentTime.Basis;
import org.annalist.api.annotation.Layers;
import org.annalist.testkit.ExtractRun;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;

/** The day of a text, and the years that follow from it. */
class TextDayTest {

  @Test
  void theRightColumnOfAFormsHeadIsADateLine() {
    String text =
        "UBND XÃ TÂN HÀ        Tân Hà, ngày 15 tháng 8 năm 2024\nSố: 4/UBND\n\nKính gửi: dân.";
    assertThat(created(text, "")).containsExactly(DocumentTime.of("2024-08-15", Basis.DATE_LINE));
  }

  @Test
  void aMonthAloneIsADateLineToo() {
    assertThat(created("Chợ mới\n\nTân Hà, tháng 6 năm 2022\n\nXã mở chợ.", ""))
        .containsExactly(DocumentTime.of("2022-06", Basis.DATE_LINE));
  }

  @Test
  void newsMakeTheYearFromOutsideADay() {
    assertThat(created("Ngày 28/6, xã mở chợ. Trước ngày 30/7, xã sẽ lát đường.", "2017"))
        .containsExactly(DocumentTime.of("2017-06-28", Basis.CONTENT));
  }

  @Test
  void aDayCalledTodayIsTheDayOfTheText() {
    assertThat(created("Hôm qua (27/6), chợ cháy. Ngày 20/6, chợ còn đông.", "2017"))
        .containsExactly(DocumentTime.of("2017-06-28", Basis.CONTENT));
  }

  @Test
  void theYearOfNewsFollowsFromTheTextsOwnDates() {
    String text = "Ngày 28/12, xã họp. Xã đã lập đề án ngày 25/10/2021 và làm theo.";
    assertThat(created(text, "")).containsExactly(DocumentTime.of("2021-12-28", Basis.CONTENT));
  }

  @Test
  void theYearsGoneBySinceAPlenumTellTheYear() {
    String text = "Chiều 12/4, xã nhìn lại 15 năm thực hiện Nghị quyết Trung ương 5 khóa X.";
    assertThat(created(text, "")).containsExactly(DocumentTime.of("2022-04-12", Basis.CONTENT));
  }

  @Test
  void goalsAndTermsAloneTellNothing() {
    assertThat(created("Đề án giai đoạn 2021-2025, tầm nhìn đến năm 2045.", "")).isEmpty();
  }

  @Test
  void theYearOfABirthDatesNoText() {
    assertThat(
            created("Ông Nam, sinh năm 1975, nuôi dê. Bà Hà, sinh ngày 3/5/1980, trồng chè.", ""))
        .isEmpty();
  }

  @Test
  void withoutAnyYearTheKnownPartIsGiven() {
    assertThat(times("Sáng 19/4, xã họp.", "")).containsExactly("XXXX-04-19TMO");
  }

  @Test
  void listsOfOtherArticlesDoNotDateTheText() {
    String text =
        "Sáng 19/4, xã họp bàn việc lát đường và mở chợ cho dân trong vùng, nhiều người dự.\n"
            + "Tin cùng chuyên mục\nSáng 24/4, huyện họp.\n";
    assertThat(created(text, "2023")).containsExactly(DocumentTime.of("2023-04-19", Basis.CONTENT));
  }

  @Test
  void wordsOfTheFutureTurnTheYear() {
    assertThat(times("Dự kiến ngày 5/1, xã sẽ họp.", "2021-12-20")).containsExactly("2022-01-05");
  }

  @Test
  void aWeekdayRulesOutTheYearsItDoesNotFit() {
    assertThat(times("Thứ năm, 30/12 xã họp.", "2022-12-28")).containsExactly("2021-12-30");
  }

  private static List<DocumentTime> created(String text, String published) {
    return ExtractRun.on(Texts.document("x.txt", text, published))
        .extract(new TimesExtractor(), Layers.CREATED)
        .stream()
        .map(found -> found.value())
        .toList();
  }

  private static List<String> times(String text, String published) {
    return ExtractRun.on(Texts.document("x.txt", text, published))
        .extract(new TimesExtractor(), Layers.TIMES)
        .stream()
        .map(found -> found.value().value())
        .toList();
  }
}
