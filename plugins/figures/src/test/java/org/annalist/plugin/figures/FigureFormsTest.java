package org.annalist.plugin.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.testkit.ExtractRun;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans and units of figures, form by form. */
class FigureFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ban giao 11 cơ quan, đơn vị chủ trì. | 11 = cơ quan, đơn vị",
        "Ban cử 36 đồng chí, chuyển 5 người. | 36 = đồng chí; 5 = người",
        "Ông vay 20 tỷ xây nhà. | 20 = tỷ",
        "Thu 97,4 nghìn tỉ đồng. | 97,4 = nghìn tỉ đồng",
        "Trợ cấp 795.000 đồng/tháng. | 795.000 = đồng/tháng",
        "Lãi suất 4,8%/năm là thấp. | 4,8% = /năm",
        "Nhà rộng 130m2 ở phố. | 130 = m2",
        "Trạm bơm 12m3/s mới chạy. | 12 = m3/s",
        "Tường cao 40 – 160m. | 40 – 160 = m",
        "Chấm theo thang điểm 100 của xã. | 100 = điểm",
        "Kỷ luật 28 tổ chức đảng (khiển trách: 25; cảnh cáo: 3). | 28 = tổ chức đảng; 25 = tổ chức đảng; 3 = tổ chức đảng",
        "Trong 226 tổ, 193 tổ được củng cố, bằng 85,39%. | 226 = tổ; 193 = tổ; 85,39% = tổ",
        "Xã trả 84% giá trị nhà, 16% còn lại để sau. | 84% = giá trị nhà; 16% = giá trị nhà",
        "Giá tăng từ 4,8 lên 5,3% GDP. | 4,8 = GDP; 5,3% = GDP",
        "Làng bầu một chủ tịch, hai phó chủ tịch. | một = chủ tịch; hai = phó chủ tịch",
        "Anh có 02 (hai) con, nộp 200.000 (hai trăm nghìn) đồng. | 02 = con; 200.000 = đồng",
        "Dự toán 6.500.000 đồng (Sáu triệu năm trăm nghìn đồng). | 6.500.000 = đồng; Sáu triệu năm trăm nghìn = đồng",
        "Trạm đo được -1,1 độ, bớt (-4% mưa). | -1,1 = độ; -4% = mưa",
        "HUYỆN ỦY GIAO 34 VIỆC. | 34 = VIỆC",
        "Huyện làm 7 trong số 15 cầu. | 7 = cầu; 15 = cầu",
        "Có 3 trong 8 dự án. | 3 = dự án; 8 = dự án",
        "Xã có 90 hộ, gồm nghèo 30 (33,3%), khá 60 (66,7%). | 90 = hộ; 30 = hộ; 33,3% = hộ; 60 = hộ; 66,7% = hộ",
        "Huyện thiếu 87 giáo viên so với định mức; trong đó mầm non thiếu 41, tiểu học thiếu 46. | 87 = giáo viên; 41 = giáo viên; 46 = giáo viên",
        "Nhóm 5 người ở 12 quận. | 5 = người; 12 = quận"
      })
  void aForm(String text, String figures) {
    assertThat(figures(text)).containsExactly(figures.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tỉnh xếp thứ 11/63, theo điều 49 và khoản 2, 3.",
        "1. Kết quả\n2) Hạn chế\n",
        "Đội thắng 2-1 tại Vinh.",
        "Chỉ 12/0 ghi sai.",
        "Xe ở ngã ba, chạy A320 và 4G.",
        "Em học lớp 11 trường làng.",
        "Ba mẹ tôi và một số người.",
        "Tổng điểm là: 0 trong 0 đánh giá",
        "Tại Km 1632+100 xe dừng.",
        "ĐT: 08 3818 1436, tài khoản: 0011002643148."
      })
  void noFigure(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Theo điều 49 của luật. | 49 | the word before it makes it a name or a rank",
        "Đội thắng 2-1 tại Vinh. | 2-1 | it is a score, a time or a group of numbers",
        "Xe chạy A320 qua. | 320 | it is a part of what it touches",
        "Việc ấy 12 rồi thôi. | 12 | nothing stands beside it that it could count"
      })
  void whoAsksLearnsWhyANumberIsNoFigure(String text, String number, String reason) {
    var run = ExtractRun.on(Texts.document("x.txt", text));
    assertThat(run.extract(new FiguresExtractor()).declined()).isEmpty();
    assertThat(run.explaining().extract(new FiguresExtractor()).declined())
        .extracting(declined -> declined.span().of(text) + ": " + declined.reason())
        .containsExactly(number + ": " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vay tối đa chỉ ở mức 70% vốn. | AT_MOST",
        "Nợ 50 triệu đồng trở lên phải khai. | AT_LEAST",
        "Lãi không vượt quá 50% vốn. | AT_MOST",
        "Chưa đến 40 hộ ở lại. | LESS_THAN",
        "Có hàng chục vụ việc. | ORDER",
        "Thu cao hơn 29,3% năm trước. | EXACT",
        "Máy có công suất tối đa 252 mã lực. | EXACT",
        "Xe đỗ trên 2 tuyến phố. | EXACT",
        "Xã có trên 200 hộ. | MORE_THAN"
      })
  void aQualifier(String text, Quantity.Qualifier qualifier) {
    assertThat(quantities(text)).extracting(Quantity::qualifier).containsExactly(qualifier);
  }

  @Test
  void aChangeKnowsItsDirectionAndWhatItIsMeasuredAgainst() {
    Quantity change = quantities("Thu giảm gần 2,5% so với kế hoạch.").get(0);
    assertThat(change.change()).isEqualTo(Quantity.Change.DOWN);
    assertThat(change.versus()).isEqualTo("kế hoạch");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mức tăng là -1,1%. | -1.1",
        "Nhiệt độ xuống –3 độ C. | -3",
        "Mỏ lỗ (-12,5 tỷ đồng). | -12.5",
        "Tổ có từ 2 -4 người. | 2",
        "Mã B -7 và 5 hộ. | 5"
      })
  void aMinusBelongsToItsNumberWhereItJoinsNothing(String text, double value) {
    assertThat(quantities(text)).extracting(Quantity::value).containsExactly(value);
  }

  @Test
  void aMinusInACellOfATableIsOne() {
    assertThat(quantities("Xã | Tăng (%)\nTân Hà | -1,1\n"))
        .extracting(Quantity::value)
        .containsExactly(-1.1);
    assertThat(quantities("Xã\tTăng (%)\nTân Hà\t-1,1\n"))
        .extracting(Quantity::value)
        .containsExactly(-1.1);
  }

  @Test
  void aTotalThatIsAddedUpHasNotRisen() {
    assertThat(quantities("Nam 12 người, nữ 8 người, cộng 20 người."))
        .extracting(Quantity::change)
        .containsOnly(Quantity.Change.NONE);
  }

  @Test
  void cellsTakeTheUnitOfTheirColumnOrTheCaption() {
    String text =
        "Đơn vị tính: hộ\n\nTT | Xã | Năm nay | Vốn (triệu đồng)\n1 | Tân Hà | 803 | 20\n2 | Phú Lộc | 848 | 35\n";
    assertThat(figures(text))
        .containsExactly("803 = hộ", "20 = triệu đồng", "848 = hộ", "35 = triệu đồng");
  }

  @Test
  void aNumberBeyondDoubleIsAProblemAndNoFigure() {
    var findings =
        ExtractRun.on(Texts.document("x.txt", "Có " + "9".repeat(400) + " hộ."))
            .extract(new FiguresExtractor());
    assertThat(findings.found()).isEmpty();
    assertThat(findings.problems())
        .extracting(problem -> problem.kind())
        .containsExactly(FiguresExtractor.TOO_LARGE);
  }

  private static List<String> figures(String text) {
    return ExtractRun.on(Texts.document("x.txt", text))
        .extract(new FiguresExtractor(), Layers.FIGURES)
        .stream()
        .map(figure -> figure.span().of(text) + " = " + figure.value().unit())
        .toList();
  }

  private static List<Quantity> quantities(String text) {
    return ExtractRun.on(Texts.document("x.txt", text))
        .extract(new FiguresExtractor(), Layers.FIGURES)
        .stream()
        .map(figure -> figure.value())
        .toList();
  }
}
