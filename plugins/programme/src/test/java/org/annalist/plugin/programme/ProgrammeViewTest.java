package org.annalist.plugin.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Selection;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Form;
import org.annalist.api.view.Page;
import org.annalist.api.view.Table;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewModel;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class ProgrammeViewTest {

  private final Page page = (Page) show(Sample.corpus(), new ProgrammeView());

  @Test
  void headsThePageWithIssuerAndDay() {
    assertThat(page.title()).isEqualTo(Sample.PROGRAMME);
    assertThat(page.subtitle()).isEqualTo("Huyện ủy An Phú · ban hành 10-1-2022 · 3 bài · 2 mốc");
  }

  @Test
  void drawsTheIssueAndTheReportsOnOneLane() {
    Timeline timeline = (Timeline) part(0);
    assertThat(
            timeline.slice(
                "reports", timeline.range()[0], timeline.range()[1] + 1, 900, Cancellation.NONE))
        .extracting(Timeline.Item::label)
        .containsExactly("ban hành 10-1-2022", "30-6-2022 · 3/20", "30-6-2023 · 8/20");
  }

  @Test
  void comparesDaysSideBySide() {
    assertThat(rows((Table) part(1)))
        .containsExactly(
            List.of(
                "20 công trình",
                "công trình hoàn thành",
                "3/20",
                "8/20 ≠ 9/20",
                "",
                "các bài nêu khác nhau cho một ngày"),
            List.of("Chuỗi khác", "hộ đồng tình", "···", "85 %", "mới", ""),
            List.of(
                "Chuỗi khác", "thôn tham gia", "12", "···", "một lần", "nhắc lần cuối 30-6-2022"));
  }

  @Test
  void groupsRowsAndSaysWhereEachCellComesFrom() {
    Table table = (Table) part(1);
    assertThat(table.grouping()).isEqualTo("group");
    assertThat(page.provenance(table.cell(Sample.WORKS, "2022-06-30")))
        .extracting(place -> place.document())
        .containsExactly("a.txt");
    assertThat(page.select(table.cell(Sample.WORKS, "2022-06-30")).series())
        .isEqualTo(Sample.WORKS);
    assertThat(table.cell(Sample.WORKS, "status")).isEqualTo(Sample.WORKS);
    assertThat(table.provenance(Sample.WORKS)).first().matches(p -> !p.document().equals("a.txt"));
  }

  @Test
  void putsOverdueTasksFirstAndSaysByHowMuch() {
    assertThat(rows((Table) part(4)))
        .containsExactly(
            List.of("nạo vét kênh", "Xã Mai Trung", "31-5-2023", "quá hạn 31 ngày"),
            List.of("trồng cây", "Xã Hạ Lý", "chưa có", "xong"));
  }

  @Test
  void listsTheProblemsOfItsFigures() {
    assertThat(rows((Table) part(3)))
        .containsExactly(List.of("8/20 and 9/20 differ", "8/20 ≠ 9/20"));
  }

  @Test
  void saysWhatTheReportsDoNotName() {
    Form unnamed = (Form) part(2);
    assertThat(unnamed.fields())
        .extracting(field -> field.label() + ": " + field.value().text())
        .containsExactly("20 công trình: 12 công trình nào còn lại, tính đến 30-6-2023");
  }

  @Test
  void selectsTheSeriesOfARowAndFindsItAgain() {
    Selection selection = page.select(Sample.WORKS);
    assertThat(selection.series()).isEqualTo(Sample.WORKS);
    assertThat(part(1).find(selection)).hasValue(Sample.WORKS);
  }

  @Test
  void tellsWhatChangedBetweenTheLastTwoDays() {
    Table changes = (Table) show(Sample.corpus(), new ChangesView());
    assertThat(rows(changes))
        .containsExactly(
            List.of("", "công trình hoàn thành", "3/20 → 8/20 ≠ 9/20"),
            List.of("mới", "hộ đồng tình", "··· → 85 %"),
            List.of("···", "thôn tham gia", "12 → ···"));
  }

  @Test
  void comparesWithTheDayBeforeTheSelectedValue() {
    Selection first = page.select(Sample.WORKS).with(page.provenance(Sample.WORKS).get(2));
    ViewModel changes =
        ViewRun.on(Sample.corpus())
            .withLocale(Sample.VIETNAMESE)
            .withSelection(first)
            .show(new ChangesView());
    assertThat(changes.title()).isEqualTo(Sample.PROGRAMME + ": 30-6-2022 → 30-6-2023");
  }

  @Test
  void quotesTheSentenceOfEachValue() {
    assertThat(rows((Table) part(5)))
        .extracting(row -> row.get(2) + ": " + row.get(3))
        .contains("3/20: Ngày 30-6-2022, 3/20 công trình xong, 12 thôn tham gia.");
  }

  @Test
  void saysWhyThereIsNoProgramme() {
    ViewModel none = show(AnnotatedCorpus.EMPTY, new ProgrammeView());
    assertThat(none.notice())
        .hasValueSatisfying(
            notice -> assertThat(notice.state()).isEqualTo("Chưa có chương trình nào."));
  }

  private ViewModel part(int index) {
    return page.sections().get(index).model();
  }

  private static ViewModel show(AnnotatedCorpus corpus, View view) {
    return ViewRun.on(corpus).withLocale(Sample.VIETNAMESE).show(view);
  }

  private static List<List<String>> rows(Table table) {
    return table.rows(0, 100, Table.Query.ALL, Cancellation.NONE).stream()
        .map(row -> row.cells().stream().map(Cell::text).toList())
        .toList();
  }
}
