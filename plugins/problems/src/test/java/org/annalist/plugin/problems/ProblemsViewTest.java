package org.annalist.plugin.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.Settings;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Table;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class ProblemsViewTest {

  private static final AnnotatedCorpus DOCUMENTS =
      AnnotatedCorpus.of(
          AnnotatedDocument.of(
              Texts.document("a.txt", "Trồng rừng ven biển\n\nNgày 30-2-2024 trồng 40 ha.\n")),
          AnnotatedDocument.of(
              Texts.document("b.txt", "Tổng kết trồng rừng\n\nTrồng 45 ha.\n\nCòn 5 ha.\n")));

  private static final Place DAY = Place.of("a.txt", 21, 35);
  private static final Place FIRST = Place.of("a.txt", 42, 44);
  private static final Place SECOND = Place.of("b.txt", 27, 29);

  private static final AnnotatedCorpus CORPUS =
      DOCUMENTS
          .with(Problem.info("text.decomposed", "17 letters were composed").in("b.txt"))
          .with(
              Problem.warning("times.impossible-date", "There is no such day as 30-2-2024")
                  .at(DAY)
                  .remedy("Compare it with the source"))
          .with(
              Problem.warning("org.example.differs", "40 and 45 differ")
                  .at(FIRST, SECOND)
                  .because("both say how much was planted"))
          .with(Problem.error("source.corrupt", "c.zip was not read").remedy("Pack it again"));

  @Test
  void listsTheGravestFirstAndKeepsKindsTogether() {
    assertThat(cells(show("en-GB"), 0))
        .extracting(cell -> cell.mark() + " " + cell.text())
        .containsExactly(
            "ERROR c.zip was not read",
            "WARNING 40 and 45 differ",
            "WARNING There is no such day as 30-2-2024",
            "INFO 17 letters were composed");
  }

  @Test
  void saysWhereAndWhatToDo() {
    Table table = show("en-GB");
    assertThat(cells(table, 1))
        .extracting(Cell::text)
        .containsExactly(
            "", "Trồng rừng ven biển and 1 more", "Trồng rừng ven biển", "Tổng kết trồng rừng");
    assertThat(cells(table, 2))
        .extracting(Cell::text)
        .containsExactly("", "par. 2", "par. 2", "whole text");
    assertThat(cells(table, 3))
        .extracting(Cell::text)
        .containsExactly("Pack it again", "", "Compare it with the source", "");
  }

  @Test
  void speaksVietnameseOfTheKindsItKnows() {
    Table table = show("vi-VN");
    assertThat(cells(table, 0))
        .extracting(Cell::text)
        .containsExactly(
            "c.zip was not read",
            "40 and 45 differ",
            "“Ngày 30-2-2024” không phải ngày có thật",
            "17 chữ có dấu rời được ghép thành chữ có dấu liền");
    assertThat(cells(table, 2))
        .extracting(Cell::text)
        .containsExactly("", "đoạn 2", "đoạn 2", "cả bài");
    assertThat(cells(table, 0).get(1).detail()).isEqualTo("both say how much was planted");
  }

  @Test
  void opensTheFirstPlaceAndOffersTheOthers() {
    Table table = show("vi-VN");
    String key = table.find(Selection.of(FIRST)).orElseThrow();
    assertThat(table.select(key)).isEqualTo(Selection.of(FIRST));
    assertThat(table.find(Selection.of(SECOND))).hasValue(key);
    assertThat(table.actions(key))
        .contains(
            new Action.Open("Mở “45”, đoạn 2: Tổng kết trồng rừng", Selection.of(SECOND)),
            new Action.Run("Giải thích, đối chiếu các câu", "org.annalist.view.problem"));
  }

  @Test
  void showsProblemsOfTheSameKindAndPlaceApart() {
    Problem one = Problem.warning("kind", "One thing").at(DAY);
    Problem other = Problem.warning("kind", "Another thing").at(DAY);
    Table table = show(DOCUMENTS.with(one).with(other), "vi-VN");
    assertThat(cells(table, 0))
        .extracting(Cell::text)
        .containsExactlyInAnyOrder("One thing", "Another thing");
  }

  @Test
  void keepsAProblemOfADocumentThatIsGone() {
    Problem gone = Problem.warning("kind", "Lost").at(Place.of("gone.txt", 3, 5));
    Table table = show(DOCUMENTS.with(gone), "vi-VN");
    assertThat(cells(table, 1)).extracting(Cell::text).containsExactly("gone.txt");
    assertThat(cells(table, 2)).extracting(Cell::text).containsExactly("");
  }

  @Test
  void saysThatThereAreNone() {
    assertThat(show(DOCUMENTS, "vi-VN").notice().orElseThrow().state())
        .isEqualTo("Không có sự cố nào.");
    assertThat(show(DOCUMENTS, "en-GB").notice().orElseThrow().state()).isEqualTo("No problems.");
  }

  private static List<Cell> cells(Table table, int column) {
    return table.rows(0, 100, Table.Query.ALL, Cancellation.NONE).stream()
        .map(row -> row.cells().get(column))
        .toList();
  }

  private static Table show(String language) {
    return show(CORPUS, language);
  }

  private static Table show(AnnotatedCorpus corpus, String language) {
    return (Table)
        ViewRun.on(corpus).withLocale(Locale.forLanguageTag(language)).show(new ProblemsView());
  }

  @Test
  void putsProblemsOfOneSortTogether() {
    Table table = show("vi-VN");
    assertThat(table.grouping()).isEqualTo("group");
    assertThat(cells(table, 5))
        .extracting(Cell::text)
        .containsExactly("Tài liệu", "Khác", "Ngày tháng", "Chữ");
  }

  @Test
  void takesDecisionsByMenuAndByDelete() {
    Table table = show("vi-VN");
    String key = table.find(Selection.of(FIRST)).orElseThrow();
    assertThat(table.actions(key).subList(0, 2))
        .extracting(Action::label)
        .containsExactly("Nhận: đúng là có sự cố", "Bác: không phải sự cố");
    assertThat(table.delete(key)).contains(table.actions(key).get(1));
  }

  @Test
  void hidesWhatWasRejectedUntilItIsAskedFor() {
    Problem rejected = CORPUS.snapshot().problems().get(0);
    Snapshot judged = JudgedSnapshot.of(CORPUS.snapshot(), rejected, Judgement.REJECTED);
    assertThat(messages(judged, Map.of())).doesNotContain(rejected.message()).hasSize(3);
    assertThat(messages(judged, Map.of("decided", "REJECTED"))).containsExactly(rejected.message());
    assertThat(messages(judged, Map.of("decided", "ALL"))).hasSize(4);
    assertThat(show(judged, Map.of("decided", "ACCEPTED")).notice().orElseThrow().state())
        .isEqualTo("The filter hides all 4 problems.");
  }

  @Test
  void asksForTheSortsThatThereAre() {
    Table days = show(CORPUS.snapshot(), Map.of("group", "Days"));
    assertThat(days.choices().get(0).answers())
        .extracting(Action::label)
        .containsExactly("all", "Documents", "Others", "Days", "Characters");
    assertThat(days.choices().get(0).chosen()).isEqualTo(3);
    assertThat(cells(days, 0)).hasSize(1);
  }

  private static List<String> messages(Snapshot snapshot, Map<String, String> settings) {
    return cells(show(snapshot, settings), 0).stream().map(Cell::text).toList();
  }

  private static Table show(Snapshot snapshot, Map<String, String> settings) {
    return (Table)
        ViewRun.on(snapshot)
            .withLocale(Locale.UK)
            .withSettings(Settings.of(settings))
            .show(new ProblemsView());
  }
}
