package org.annalist.plugin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Settings;
import org.annalist.api.Span;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.document.Document;
import org.annalist.api.view.Action;
import org.annalist.api.view.MarkedText;
import org.annalist.api.view.MarkedText.Mark;
import org.annalist.api.view.ViewModel;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class CompareViewTest {

  private static final Document FIRST =
      Texts.document(
          "mot.txt", "Kỳ đầu\n\nBà Lý Thu Hoài báo cáo: xong 16/34 việc, trồng 90 cây.\n");
  private static final Document SECOND =
      Texts.document(
          "hai.txt", "Kỳ sau\n\nXong 29/34 việc, trồng 90 cây, bà Lý Thu Hoài cho biết.\n");
  private static final Document THIRD =
      Texts.document("ba.txt", "Khác\n\nBà Lý Thu Hoài đi vắng.\n");

  private static AnnotatedDocument annotated(Document document, String progress, double done) {
    AnnotatedDocument plain =
        AnnotatedDocument.of(document)
            .with(
                Layers.LINKS,
                Texts.span(document, "Lý Thu Hoài"),
                Link.of("hoai", EntityType.PERSON));
    return progress.isEmpty()
        ? plain
        : plain
            .with(Layers.POINTS, Texts.span(document, progress), Point.of("viec", done).withOf(34))
            .with(Layers.FIGURES, Texts.span(document, "90 cây"), Quantity.of(90).withUnit("cây"));
  }

  private static final AnnotatedCorpus CORPUS =
      AnnotatedCorpus.of(
          annotated(FIRST, "16/34", 16), annotated(SECOND, "29/34", 29), annotated(THIRD, "", 0));

  private static ViewModel show(Document selected, Settings settings) {
    return ViewRun.on(CORPUS)
        .withSettings(settings)
        .withSelection(Selection.of(Place.of(selected.id(), 0, 2)))
        .show(new CompareView());
  }

  private final MarkedText text = (MarkedText) show(FIRST, Settings.NONE);
  private final MarkedText beside = text.beside().orElseThrow();

  private static Mark mark(MarkedText text, String words) {
    return text.marks(new Span(0, text.length())).stream()
        .filter(mark -> text.text(mark.span()).equals(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void setsTheDocumentThatSharesMostBesideTheSelectedOne() {
    assertThat(text.document()).isEqualTo("mot.txt");
    assertThat(beside.document()).isEqualTo("hai.txt");
    assertThat(text.title()).isEqualTo("Kỳ đầu");
    assertThat(beside.title()).isEqualTo("Kỳ sau");
    assertThat(beside.beside()).isEmpty();
  }

  @Test
  void marksWhatBothSayAndWhatTheySayDifferently() {
    assertThat(mark(text, "Lý Thu Hoài").style()).isEqualTo("PERSON");
    assertThat(mark(text, "90 cây").style()).isEqualTo("figures");
    Mark differs = mark(text, "16/34");
    assertThat(differs.style()).isEqualTo("differs");
    assertThat(differs.card().fields())
        .extracting(field -> field.value().text())
        .containsExactly("16/34", "29/34");
    assertThat(mark(beside, "29/34").card().fields())
        .extracting(field -> field.label() + ": " + field.value().text())
        .containsExactly("Bài này nêu: 29/34", "Bài kia nêu: 16/34");
    assertThat(mark(beside, "Lý Thu Hoài").card().fields().get(0).value().text())
        .isEqualTo("“Lý Thu Hoài”");
    assertThat(text.legend())
        .extracting(entry -> entry.label() + " " + entry.count())
        .containsExactly("Khác nhau 1", "Người 1", "Số liệu 1");
    assertThat(text.density(1)).containsExactly(3);
  }

  @Test
  void theFirstTextAnswersForTheItemsOfBoth() {
    Place here = new Place("mot.txt", Texts.span(FIRST, "16/34"));
    Place there = new Place("hai.txt", Texts.span(SECOND, "29/34"));
    assertThat(text.provenance(mark(text, "16/34").key())).containsExactly(here, there);
    assertThat(text.provenance(mark(beside, "29/34").key())).containsExactly(there, here);
    assertThat(text.select(mark(beside, "29/34").key()))
        .isEqualTo(Selection.of(there).withSeries("viec"));
    assertThat(text.find(Selection.of(there))).contains(mark(beside, "29/34").key());
    assertThat(text.find(Selection.of(here))).contains(mark(text, "16/34").key());
  }

  @Test
  void comparesWithTheDocumentThatIsChosen() {
    assertThat(text.actions(""))
        .containsExactly(new Action.Configure("So với: Khác", "compare", Map.of("with", "ba.txt")));
    MarkedText chosen = (MarkedText) show(FIRST, Settings.of(Map.of("with", "ba.txt")));
    assertThat(chosen.beside().orElseThrow().document()).isEqualTo("ba.txt");
    assertThat(chosen.marks(new Span(0, chosen.length()))).hasSize(1);
  }

  @Test
  void saysWhenThereIsNothingToCompareWith() {
    AnnotatedCorpus alone = AnnotatedCorpus.of(annotated(FIRST, "16/34", 16));
    assertThat(ViewRun.on(alone).show(new CompareView()).notice())
        .map(notice -> notice.state())
        .contains("Chưa có tài liệu nào khác nói về cùng những điều này.");
  }
}
