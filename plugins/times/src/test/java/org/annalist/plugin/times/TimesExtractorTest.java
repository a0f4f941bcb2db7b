package org.annalist.plugin.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Layers;
import org.annalist.api.extract.Extractor;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.ExtractRun;
import org.annalist.testkit.ExtractorContract;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesExtractorTest extends ExtractorContract {

  @Override
  protected Extractor plugin() {
    return new TimesExtractor();
  }

  @Override
  protected List<AnnotatedDocument> documents() {
    return List.of(
        AnnotatedDocument.of(
            Texts.document("a.txt", "Tân Hà, ngày 5 tháng 6 năm 2024\n\nSáng 4/6, xã họp dân.\n")),
        AnnotatedDocument.of(
            Texts.document("b.txt", "Hội chợ mở từ quý I/2023, kéo dài 3 tháng.\n", "2023-01-09")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xã họp ngày 17-11-2021 tại đình. | ngày 17-11-2021 | 2021-11-17",
        "Xã họp tháng 3-2023 tại đình. | tháng 3-2023 | 2023-03",
        "Kết quả quý I/2023 tăng. | quý I/2023 | 2023-Q1",
        "Đề án giai đoạn 2021-2025 đã xong. | giai đoạn 2021-2025 | 2021/2025",
        "Hội thi diễn ra ngày 10 - 12/6/2023 ở xã. | ngày 10 - 12/6/2023 | 2023-06-10/2023-06-12",
        "Kinh tế 6 tháng đầu năm 2024 khởi sắc. | 6 tháng đầu năm 2024 | 2024-01/2024-06",
        "Việc kéo dài 15 năm mới xong. | 15 năm | P15Y",
        "Hằng năm, làng mở hội. | Hằng năm | P1Y",
        "Đến nay, làng đã có chợ. | nay | PRESENT_REF",
        "Họp lúc 9 giờ 30 ngày 5/6/2024 ở đình. | 9 giờ 30 ngày 5/6/2024 | 2024-06-05T09:30",
        "Nhà máy xây từ thế kỷ XX. | thế kỷ XX | 19"
      })
  void givesATimeItsSpanAndValue(String text, String words, String value) {
    assertThat(ExtractRun.on(Texts.document("x.txt", text)).extract(plugin(), Layers.TIMES))
        .extracting(t -> t.span().of(text) + " = " + t.value().value())
        .containsExactly(words + " = " + value);
  }

  @Test
  void aDayWithoutYearAfterNewYearMayBeLastYears() {
    String text = "Ngày 28/12, xã đã họp tổng kết. Sáng 4/1, xã họp lại.";
    assertThat(
            ExtractRun.on(Texts.document("x.txt", text, "2022-01-05"))
                .extract(plugin(), Layers.TIMES))
        .extracting(t -> t.value().value())
        .containsExactly("2021-12-28", "2022-01-04TMO");
  }

  @Test
  void aRatioOfThingsIsNoDay() {
    String text = "Xã đạt 7/10 chỉ tiêu, vượt 2/9 nhiệm vụ.";
    assertThat(ExtractRun.on(Texts.document("x.txt", text)).extract(plugin(), Layers.TIMES))
        .isEmpty();
  }

  @Test
  void theDateLineDatesTheDocument() {
    String text = "Xã Tân Hà mở chợ\n\nTân Hà, 28/12/2021\n\nChợ họp vào năm 2022.\n";
    assertThat(ExtractRun.on(Texts.document("x.txt", text)).extract(plugin(), Layers.CREATED))
        .extracting(c -> c.value())
        .containsExactly(DocumentTime.of("2021-12-28", DocumentTime.Basis.DATE_LINE));
  }

  @Test
  void aDayThatDoesNotExistIsAProblemAndNoDay() {
    var findings =
        ExtractRun.on(Texts.document("x.txt", "Xã họp ngày 31/2/2023 tại đình.")).extract(plugin());
    assertThat(findings.problems())
        .extracting(p -> p.kind())
        .containsExactly("times.impossible-date");
  }
}
