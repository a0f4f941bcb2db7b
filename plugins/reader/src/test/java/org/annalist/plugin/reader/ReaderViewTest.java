package org.annalist.plugin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Term;
import org.annalist.api.view.Action;
import org.annalist.api.view.Form.Field;
import org.annalist.api.view.MarkedText;
import org.annalist.api.view.MarkedText.Mark;
import org.annalist.api.view.MarkedText.Note;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class ReaderViewTest {

  private final MarkedText text = show(Sample.VIETNAMESE, Selection.of(Sample.at(new Span(0, 0))));
  private final Span all = new Span(0, text.length());

  @Test
  void showsTheDocumentOfTheSelectionElseTheFirst() {
    assertThat(text.document()).isEqualTo(Sample.ID);
    assertThat(show(Locale.UK, Selection.NONE).document()).isEqualTo("nam-2023/truoc.txt");
    assertThat(show(Locale.UK, Selection.entity("chi")).document()).isEqualTo(Sample.ID);
    assertThat(show(Locale.UK, Selection.series("s")).document()).isEqualTo(Sample.ID);
  }

  @Test
  void numbersParagraphsAndKnowsHeadings() {
    assertThat(text.paragraphs(all))
        .extracting(MarkedText.Paragraph::number)
        .containsExactly(1, 2, 3);
    assertThat(text.paragraphs(all).get(0).heading()).isPositive();
    assertThat(text.paragraphs(Sample.RATIO))
        .extracting(MarkedText.Paragraph::number)
        .containsExactly(3);
  }

  @Test
  void marksNamesTimesFiguresAndLayersOfOtherPlugins() {
    assertThat(text.marks(all))
        .extracting(Mark::style)
        .contains("PERSON", "POSITION", "LEGAL_DOCUMENT", "times", "figures", "org.example.tone");
    assertThat(text.legend())
        .extracting(entry -> entry.label() + " " + entry.count())
        .containsExactly(
            "Người 1", "Chức vụ 2", "Văn bản 1", "Thời gian 2", "Số liệu 2", "org.example.tone 1");
  }

  @Test
  void countsTheMarksThatBeginInEachPartOfTheText() {
    assertThat(text.density(2)).containsExactly(5, 4);
    assertThat(text.density(1)).containsExactly(9);
    int[] fine = text.density(text.length());
    assertThat(fine[Sample.PERSON.begin()]).isEqualTo(1);
    assertThat(fine[Sample.PERSON.begin() + 1]).isZero();
  }

  @Test
  void tellsInACardWhatAMarkMeansAndWhoFoundIt() {
    assertThat(mark(Sample.MORNING).card().title()).isEqualTo("“Sáng 5/3” → ≈ 5-3-2024");
    assertThat(fields(mark(Sample.RATIO)))
        .containsExactly(
            "Giá trị: 7 trên 10",
            "Đơn vị: hạng mục",
            "Hạn định: đúng bằng",
            "Quy tắc: ratio",
            "Bộ trích: figures 1.2.0 · độ tin 0,98");
    assertThat(fields(mark(Sample.MOOD)))
        .containsExactly("mood: glad", "strength: 0.5", "Bộ trích: người phân tích");
  }

  @Test
  void setsFactsBesideTheirParagraphsAndGroupsThePostsOfAPerson() {
    assertThat(text.notes(all))
        .extracting(note -> note.head() + " | " + String.join(" | ", note.lines()))
        .containsExactly(
            "Chức vụ · 2 | Vũ Thị Lan Chi",
            "Văn bản | 12/QĐ-UBND · 2-1-2024 | UBND tỉnh",
            "Tiến độ · 5-3-2024 | 7/10 hạng mục hoàn thành · 70 %",
            "Tổng và phần | 10 ≠ 6 + 3 | thiếu 1");
    assertThat(text.notes(all).get(2).ratio()).isEqualTo(0.7);
  }

  @Test
  void givesTheSameNoteWhateverPartOfItsParagraphIsInView() {
    Note whole = text.notes(all).get(0);
    assertThat(text.notes(new Span(Sample.HEAD.begin(), Sample.HEAD.end()))).contains(whole);
  }

  @Test
  void selectsThePlaceWithTheEntityAndTheSeriesItSpeaksOf() {
    assertThat(text.select(mark(Sample.PERSON).key()))
        .isEqualTo(Selection.of(Sample.at(Sample.PERSON)).withEntity("chi"));
    assertThat(text.select(mark(Sample.RATIO).key()))
        .isEqualTo(Selection.of(Sample.at(Sample.RATIO)).withSeries("s"));
    assertThat(text.select(text.notes(all).get(0).key()).entity())
        .as("the person of a post, not its body")
        .isEqualTo("chi");
  }

  @Test
  void findsMarksAndNotesAndTheFirstMentionOfAnEntity() {
    assertThat(text.find(Selection.of(Sample.at(Sample.RATIO)))).hasValue(mark(Sample.RATIO).key());
    Note sum = text.notes(all).get(3);
    assertThat(text.find(text.select(sum.key()))).hasValue(sum.key());
    assertThat(text.find(Selection.entity("chi"))).hasValue(mark(Sample.PERSON).key());
    assertThat(text.find(Selection.of(Place.of("nam-2023/truoc.txt", 0, 3)))).isEmpty();
  }

  @Test
  void namesEverySpanThatANoteRestsOn() {
    assertThat(text.provenance(text.notes(all).get(0).key()))
        .contains(Sample.at(Sample.PERSON), Sample.at(Sample.CHAIR), Sample.at(Sample.HEAD));
  }

  @Test
  void offersToCorrectAMark() {
    assertThat(text.actions(mark(Sample.PERSON).key()))
        .contains(
            new Action.Apply(
                "Đổi thành: Tổ chức",
                new Edit.Annotate(
                    Sample.ID,
                    Layers.ENTITIES_NAME,
                    Sample.PERSON,
                    Map.of("type", "ORGANIZATION"))),
            new Action.Apply(
                "Luôn nhận “Vũ Thị Lan Chi” là: Người",
                new Edit.AddTerm("entities", new Term("Vũ Thị Lan Chi", "PERSON"))))
        .extracting(Action::label)
        .contains("Bỏ chú giải này");
  }

  @Test
  void offersToDateTheDocumentByAnyOfItsDays() {
    assertThat(text.actions(""))
        .extracting(Action::label)
        .containsExactly("Đặt ngày…", "Ghim 5-3-2024 làm ngày của bài");
    assertThat(text.actions(mark(Sample.ISSUED).key()))
        .contains(
            new Action.Apply(
                "Ghim 2-1-2024 làm ngày của bài", new Edit.SetPublished(Sample.ID, "2024-01-02")));
  }

  @Test
  void speaksEnglishToo() {
    MarkedText english = show(Locale.UK, Selection.of(Sample.at(new Span(0, 0))));
    assertThat(english.legend().get(0).label()).isEqualTo("Person");
    assertThat(english.notes(all).get(2).head()).isEqualTo("Progress · 5 Mar 2024");
    assertThat(english.notes(all).get(3).lines()).containsExactly("10 ≠ 6 + 3", "short by 1");
  }

  private Mark mark(Span span) {
    return text.marks(span).stream()
        .filter(mark -> mark.span().equals(span))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> fields(Mark mark) {
    return mark.card().fields().stream().map(ReaderViewTest::told).toList();
  }

  private static String told(Field field) {
    return field.label() + ": " + field.value().text();
  }

  private static MarkedText show(Locale locale, Selection selection) {
    return (MarkedText)
        ViewRun.on(Sample.corpus())
            .withLocale(locale)
            .withSelection(selection)
            .show(new ReaderView());
  }
}
