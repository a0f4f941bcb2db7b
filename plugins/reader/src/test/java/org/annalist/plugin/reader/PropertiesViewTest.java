package org.annalist.plugin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.view.Form;
import org.annalist.api.view.ViewModel;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class PropertiesViewTest {

  @Test
  void tellsAllThatIsKnownOfAFigure() {
    assertThat(fields(Sample.RATIO))
        .containsExactly(
            "Lớp: Số liệu",
            "Giá trị: 7 trên 10",
            "Đơn vị: hạng mục",
            "Hạn định: đúng bằng",
            "Tính đến: 5-3-2024",
            "Chuỗi: hạng mục hoàn thành",
            "Vị trí: đoạn 3, ký tự 218–222",
            "Quy tắc: ratio",
            "Bộ trích: figures 1.2.0 · độ tin 0,98");
  }

  @Test
  void tellsWhomANameStandsFor() {
    assertThat(fields(Sample.PERSON)).contains("Lớp: Người", "Chỉ: Vũ Thị Lan Chi");
  }

  @Test
  void tellsWhatAFactRestsOn() {
    assertThat(fields(Sample.CHAIR.cover(Sample.PERSON)))
        .contains(
            "Lớp: Chức vụ", "Dựa vào: Chủ tịch UBND huyện Lâm Sơn", "Dựa vào: Vũ Thị Lan Chi");
  }

  @Test
  void takesTheShortestMarkWhereNoneIsExactlySelected() {
    Span within = new Span(Sample.DECISION.begin() + 2, Sample.DECISION.begin() + 5);
    assertThat(fields(within)).contains("Lớp: Văn bản");
  }

  @Test
  void listsTheFactsAndTheMarksOfASentence() {
    Span sentence = new Span(Sample.RATIO.begin() - 12, Sample.TEXT.text().length());
    assertThat(fields(sentence))
        .containsSubsequence(
            "Tiến độ: 7/10 hạng mục hoàn thành",
            "Tổng và phần: 10 ≠ 6 + 3",
            "Số liệu: 7/10 hạng mục",
            "Số liệu: 10 hạng mục");
  }

  @Test
  void saysWhatToDoWhereNothingIsSelected() {
    assertThat(show(Locale.UK, Selection.NONE).notice().orElseThrow().state())
        .isEqualTo("Select a mark or a fact to see its properties.");
    assertThat(show(Locale.UK, Selection.of(Place.of("gone.txt", 0, 1))).notice()).isPresent();
  }

  private static List<String> fields(Span span) {
    Form form = (Form) show(Sample.VIETNAMESE, Selection.of(Sample.at(span)));
    return form.fields().stream()
        .map(field -> field.label() + ": " + field.value().text())
        .toList();
  }

  private static ViewModel show(Locale locale, Selection selection) {
    return ViewRun.on(Sample.corpus())
        .withLocale(locale)
        .withSelection(selection)
        .show(new PropertiesView());
  }
}
