package org.annalist.plugin.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Span;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Series;
import org.annalist.api.view.Form;
import org.annalist.api.view.Page;
import org.annalist.api.view.Table;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

/** Two reports that tell of one whole in stages, with the bodies it is given to. */
class AccountTest {

  private static final String SERIES = "series:viec";
  private static final String FIRST =
      "Chương trình 09\n\nHuyện giao 6 cơ quan làm 40 đề án. Đến nay, 10 nội dung đã xong,"
          + " 5 nội dung mới xong dự thảo, 25 nội dung đang làm.\n\n"
          + "Về đường sá, các xã mở 8 tuyến đường, vá 8 tuyến đường. Kết luận về chương trình.\n\n"
          + "Tin khác: 3 đội bóng vào vòng trong.\n";
  private static final String SECOND =
      "Báo cáo\n\nNăm nay 6 cơ quan vẫn lo 40 đề án. Nay 31/40 nội dung đã xong, còn 9 nội dung"
          + " đang làm. Chương trình có 12 lớp học (gồm 7 lớp ngày, 5 lớp tối).\n";

  private final Page page =
      (Page)
          ViewRun.on(AnnotatedCorpus.of(first(), second()))
              .withLocale(Sample.VIETNAMESE)
              .show(new ProgrammeView());

  @Test
  void laysTheStagesOfAWholeSideBySide() {
    assertThat(rows())
        .contains(
            List.of("40 đề án", "Hoàn thành", "10/40", "31/40", "+21", "còn 9 nội dung"),
            List.of(
                "40 đề án", "Đã xong dự thảo", "5/40", "···", "một lần", "nhắc lần cuối 1-2-2022"),
            List.of("40 đề án", "Đang thực hiện", "25/40", "9/40", "−16", "✓ 40 = 31 + 9"));
  }

  @Test
  void tellsWhatStandsBesideTheWhole() {
    assertThat(rows())
        .contains(List.of("40 đề án", "cơ quan", "6", "6", "=", "✓ các báo cáo khớp"));
  }

  @Test
  void tellsOtherCountsByTheirFieldAndLeavesOutWhatTheTextAddsAtItsEnd() {
    assertThat(rows())
        .contains(
            List.of(
                "đường sá",
                "các xã mở … tuyến đường",
                "8",
                "···",
                "một lần",
                "nhắc lần cuối 1-2-2022"),
            List.of(
                "đường sá", "vá … tuyến đường", "8", "···", "một lần", "nhắc lần cuối 1-2-2022"));
    assertThat(rows()).noneMatch(row -> row.get(1).contains("đội bóng"));
  }

  @Test
  void checksASumThatAReportGives() {
    assertThat(rows())
        .contains(
            List.of(
                "Số khác trong báo cáo",
                "Chương trình có … lớp học",
                "···",
                "12",
                "mới",
                "✓ 12 = 7 + 5"));
  }

  @Test
  void asksForTheBodiesThatNoReportNames() {
    Form unnamed = (Form) page.sections().get(2).model();
    assertThat(unnamed.fields())
        .extracting(field -> field.value().text())
        .containsExactly(
            "9 nội dung nào còn lại, tính đến 1-3-2023",
            "6 cơ quan là những cơ quan nào, tính đến 1-3-2023");
  }

  private List<List<String>> rows() {
    Table table = (Table) page.sections().get(1).model();
    return table.rows(0, 100, Table.Query.ALL, Cancellation.NONE).stream()
        .map(row -> row.cells().stream().map(cell -> cell.text()).toList())
        .toList();
  }

  private static AnnotatedDocument first() {
    AnnotatedDocument text = AnnotatedDocument.of(Texts.document("a.txt", FIRST, "2022-02-01"));
    text = text.with(Layers.SERIES, new Span(0, 1), series());
    text = count(text, "6 cơ quan", 0);
    text = count(text, "40 đề án", 0);
    text = count(text, "10 nội dung", 0);
    text = count(text, "5 nội dung", 0);
    text = count(text, "25 nội dung", FIRST.indexOf("25"));
    text = count(text, "8 tuyến đường", 0);
    text = count(text, "8 tuyến đường", FIRST.lastIndexOf("8"));
    text = count(text, "3 đội bóng", 0);
    text = sum(text, FIRST, 40, "40", "10", "5 ", "25");
    return point(text, FIRST, "10", 10, "2022-02-01");
  }

  private static AnnotatedDocument second() {
    AnnotatedDocument text = AnnotatedDocument.of(Texts.document("b.txt", SECOND, "2023-03-01"));
    text = count(text, "6 cơ quan", 0);
    text = count(text, "40 đề án", 0);
    int ratio = SECOND.indexOf("31/40");
    text =
        text.with(
            Layers.FIGURES,
            new Span(ratio, ratio + 5),
            Quantity.of(31).withOf(40).withUnit("nội dung"));
    text = count(text, "9 nội dung", 0);
    text = count(text, "12 lớp học", 0);
    text = count(text, "7 lớp", 0);
    text = count(text, "5 lớp", 0);
    text = sum(text, SECOND, 40, "31/40", "9");
    text = sum(text, SECOND, 12, "12", "7", "5");
    return point(text, SECOND, "31/40", 31, "2023-03-01");
  }

  private static Series series() {
    return Series.of(SERIES, Series.Kind.RATIO, "nội dung")
        .withSubject("Chương trình số 09-CTr/HU")
        .withUnit("nội dung");
  }

  /** A count of the words after a number, at or after an offset. */
  private static AnnotatedDocument count(AnnotatedDocument text, String words, int from) {
    int space = words.indexOf(' ');
    int begin = text.document().text().indexOf(words, from);
    Quantity quantity =
        Quantity.of(Integer.parseInt(words.substring(0, space)))
            .withUnit(words.substring(space + 1));
    return text.with(Layers.FIGURES, new Span(begin, begin + space), quantity);
  }

  private static AnnotatedDocument sum(
      AnnotatedDocument text, String words, double whole, String... numbers) {
    List<Span> evidence = new ArrayList<>();
    List<Double> parts = new ArrayList<>();
    int from = 0;
    for (String number : numbers) {
      int begin = words.indexOf(number, from);
      from = begin + number.strip().length();
      evidence.add(new Span(begin, from));
      double value = Double.parseDouble(number.strip().split("/")[0]);
      if (value != whole) {
        parts.add(value);
      }
    }
    return text.with(
        Layers.BREAKDOWNS,
        new Span(evidence.get(0).begin(), from),
        Breakdown.of(whole, parts, Double.NaN, true).withEvidence(evidence));
  }

  private static AnnotatedDocument point(
      AnnotatedDocument text, String words, String number, double value, String day) {
    int begin = words.indexOf(number);
    return text.with(
        Layers.POINTS,
        new Span(begin, begin + number.length()),
        Point.of(SERIES, value).withOf(40).withAsOf(day));
  }
}
