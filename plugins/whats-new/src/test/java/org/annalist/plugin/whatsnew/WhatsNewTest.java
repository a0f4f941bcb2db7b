package org.annalist.plugin.whatsnew;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Settings;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Page;
import org.annalist.api.view.Table;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.SampleCorpus;
import org.annalist.testkit.Texts;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class WhatsNewTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private static Page show(AnnotatedCorpus corpus, Map<String, String> settings) {
    return (Page)
        ViewRun.on(corpus)
            .withLocale(VIETNAMESE)
            .withSettings(Settings.of(settings))
            .show(new WhatsNewView());
  }

  private static Page show(Map<String, String> settings) {
    return show(SampleCorpus.corpus(), settings);
  }

  private static Table table(Page page, String title) {
    return (Table)
        page.sections().stream()
            .filter(section -> section.title().equals(title))
            .findFirst()
            .orElseThrow(() -> new AssertionError(title + " is not on the page"))
            .model();
  }

  private static List<List<String>> rows(Page page, String title) {
    return table(page, title).rows(0, 100, Table.Query.ALL, Cancellation.NONE).stream()
        .map(row -> row.cells().stream().map(Cell::text).toList())
        .toList();
  }

  private static String key(Page page, String title) {
    return table(page, title).rows(0, 1, Table.Query.ALL, Cancellation.NONE).get(0).key();
  }

  @Test
  void theNewestReportIsNewWhereNothingIsSet() {
    Page page = show(Map.of());
    assertThat(page.title()).isEqualTo("Mới sau 12-7-2024");
    assertThat(page.subtitle()).isEqualTo("1 trong 2 tài liệu");
    assertThat(rows(page, "Tài liệu mới"))
        .containsExactly(
            List.of("15-1-2025", "Tổng kết Chương trình số 05-CTr/HU", SampleCorpus.LATER));
  }

  @Test
  void saysWhatAValueWasAndIs() {
    List<String> change = rows(show(Map.of()), "Số liệu thay đổi").get(0);
    assertThat(change.subList(0, 4))
        .containsExactly("công trình · 05-CTr/HU", "8/20", "17/20", "15-1-2025");
    assertThat(change.get(4)).contains("đã hoàn thành 17/20 công trình");
  }

  @Test
  void everythingIsNewSinceTheBegin() {
    Page page = show(Map.of("since", "all"));
    assertThat(rows(page, "Tài liệu mới")).hasSize(2);
    assertThat(rows(page, "Số liệu thay đổi").get(0).get(1)).isEqualTo("lần đầu");
    assertThat(rows(page, "Chức vụ mới").get(0).subList(0, 2))
        .containsExactly("Trần Minh An", "Chủ tịch UBND huyện An Phú");
  }

  @Test
  void aPostThatWasKnownIsNotNew() {
    assertThat(show(Map.of()).sections())
        .extracting(Page.Section::title)
        .doesNotContain("Chức vụ mới");
  }

  @Test
  void offersStretchesAndReportsToChooseFrom() {
    Choice since = show(Map.of("since", "days:365")).choices().get(0);
    assertThat(since.answers())
        .extracting(Action::label)
        .containsExactly(
            "7 ngày trước bài mới nhất",
            "30 ngày trước bài mới nhất",
            "365 ngày trước bài mới nhất",
            "tất cả",
            "15-1-2025 · Tổng kết Chương trình số 05-CTr/HU",
            "12-7-2024 · Sơ kết sáu tháng thực hiện Chương trình số 05-CTr/HU");
    assertThat(since.chosen()).isEqualTo(2);
    assertThat(rows(show(Map.of("since", "days:365")), "Tài liệu mới")).hasSize(2);
    assertThat(show(Map.of("since", "report:gone.txt")).title()).isEqualTo("Mới sau 12-7-2024");
  }

  @Test
  void listsDifferencesThatConcernANewDocument() {
    Place there = Place.of(SampleCorpus.LATER, 0, 8);
    Problem problem =
        Problem.warning("check.sum", "The parts do not add up").at(there).because("1 ≠ 2");
    Page page = show(SampleCorpus.corpus().with(problem), Map.of());
    assertThat(rows(page, "Điểm khác nhau mới").get(0).get(0))
        .isEqualTo("Các phần không cộng thành tổng: 1 ≠ 2");
    assertThat(page.delete(key(page, "Điểm khác nhau mới")))
        .contains(
            new Action.Apply(
                "Bác: không phải khác nhau", Edit.JudgeProblem.of(problem, Judgement.REJECTED)));
  }

  @Test
  void tellsWhatBecameOfWhatIsWatched() {
    String watched =
        String.join(
            WatchList.SEPARATOR,
            "entity:" + SampleCorpus.PERSON,
            "series:" + SampleCorpus.SERIES,
            "document:" + SampleCorpus.EARLIER,
            "entity:gone");
    Page page = show(Map.of("watched", watched));
    assertThat(rows(page, "Đang theo dõi"))
        .extracting(row -> row.get(0) + ": " + row.get(1))
        .containsExactly(
            "Trần Minh An: được nhắc thêm 1 lần trong 1 tài liệu",
            "công trình · 05-CTr/HU: 8/20 → 17/20",
            "Sơ kết sáu tháng thực hiện Chương trình số 05-CTr/HU: không có gì mới");
    assertThat(page.delete("series:" + SampleCorpus.SERIES))
        .hasValueSatisfying(
            action ->
                assertThat(((Action.Configure) action).values().get("watched"))
                    .contains(SampleCorpus.PERSON)
                    .doesNotContain(SampleCorpus.SERIES));
  }

  @Test
  void saysHowToWatchWhereNothingIs() {
    assertThat(table(show(Map.of()), "Đang theo dõi").notice())
        .hasValueSatisfying(notice -> assertThat(notice.reason()).contains("Ctrl+Alt+W"));
  }

  @Test
  void leavesOutDocumentsWithoutADayAndSaysSo() {
    AnnotatedDocument undated = AnnotatedDocument.of(Texts.document("a.txt", "Không ngày\n"));
    AnnotatedDocument dated = AnnotatedDocument.of(Texts.document("b.txt", "Có ngày\n", "2030-02"));
    assertThat(show(AnnotatedCorpus.of(undated, dated), Map.of()).subtitle())
        .isEqualTo("1 trong 1 tài liệu · 1 tài liệu chưa có ngày không được xét");
    assertThat(show(AnnotatedCorpus.of(undated), Map.of()).notice())
        .hasValueSatisfying(
            notice -> assertThat(notice.state()).isEqualTo("Chưa tài liệu nào có ngày."));
  }
}
