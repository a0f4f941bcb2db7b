package org.annalist.plugin.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.testkit.ExtractRun;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of times, each in a sentence of a text published on 2022-06-20. */
class TimeFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chợ mở sáng sớm ngày 6.2. | sáng sớm ngày 6.2 = 2022-02-06TMO",
        "Chợ mở sáng nay (19.6), rất đông. | sáng nay = 2022-06-20TMO; 19.6 = 2022-06-19",
        "Cầu gãy lúc 8 giờ tối 5/6/2022. | 8 giờ tối 5/6/2022 = 2022-06-05T20:00",
        "Cầu gãy tối qua. | tối qua = 2022-06-19TEV",
        "Hội mở tháng Tám năm 1945. | tháng Tám năm 1945 = 1945-08",
        "Hội mở tháng 5 năm ngoái. | tháng 5 năm ngoái = 2021-05",
        "Làng lập từ những năm 90. | những năm 90 = 199",
        "Mùa 2008/09 thắng lớn. | 2008/09 = 2008/2009",
        "Án phạt 3-12 năm tù. | 3-12 năm = P3Y/P12Y",
        "Phim dài 2 giờ 30 phút. | 2 giờ 30 phút = PT2H30M",
        "Việc mất một năm rưỡi. | một năm rưỡi = P1Y6M",
        "Mỏ lỗ năm năm liền. | năm năm = P5Y",
        "Hai quý cuối năm 2021 khá hơn. | Hai quý cuối năm 2021 = 2021-07/2021-12",
        "Thu 9 tháng năm 2021 tăng. | 9 tháng năm 2021 = 2021-01/2021-09",
        "Thu sáu tháng đầu năm giảm. | sáu tháng đầu năm = 2022-01/2022-06",
        "Tòa phạt 09 (chín) tháng tù. | 09 (chín) tháng = P9M",
        "Anh vắng một tháng năm 2020. | một tháng = P1M; năm 2020 = 2020",
        "Chợ họp từ ngày 15 đến ngày 30.11.2013. | ngày 15 = 2013-11-15; ngày 30.11.2013 = 2013-11-30"
      })
  void aForm(String text, String times) {
    assertThat(times(text)).containsExactly(times.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 2/6, đoàn bàn việc của tháng 9/2022. 11h20 cùng ngày, đoàn về. | 2022-06-02T11:20",
        "Ngày 2/6, xã dựa vào Quyết định số 9/QĐ-UBND ngày 1/3/2021. 11h20 cùng ngày, họp xong. | 2022-06-02T11:20",
        "Ngày 2/6, nhắc vụ cháy hồi tháng 5. Đến 11 giờ 20 cùng ngày, lửa tắt. | 2022-06-02T11:20",
        "Quyết định số 9/QĐ-UBND ngày 1/3/2021 đã ký. 11h20 cùng ngày, ông đi. | 2021-03-01T11:20",
        "Khoảng 11h20 cùng ngày 2/6, cầu gãy. | 2022-06-02T11:20",
        "Đến 11h20 cùng ngày, cầu gãy. | 2022-06-20T11:20"
      })
  void aClockOfTheSameDayIsOfTheDayToldLast(String text, String value) {
    assertThat(times(text)).last().asString().endsWith(" = " + value);
  }

  @Test
  void aClockAfterABarBelongsToItsDate() {
    assertThat(times("Thứ ba, 19/04/2022 | 14:05"))
        .containsExactly("19/04/2022 | 14:05 = 2022-04-19T14:05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lần thứ hai, thứ ba, khóa XVII đều vậy.",
        "Huyện chi 5/10 phần vốn.",
        "Bà trả lương tháng hai lần.",
        "Hai mẹ con vừa qua đời.",
        "Xã thực hiện đại trà, phát hiện sớm.",
        "Anh ở đường 30/4 đã lâu.",
        "Mùng 10 tháng Giêng là hội."
      })
  void noTime(String text) {
    assertThat(times(text)).isEmpty();
  }

  private static List<String> times(String text) {
    return ExtractRun.on(Texts.document("x.txt", text, "2022-06-20"))
        .extract(new TimesExtractor(), Layers.TIMES)
        .stream()
        .map(time -> time.span().of(text) + " = " + time.value().value())
        .toList();
  }
}
