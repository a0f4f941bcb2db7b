package org.annalist.plugin.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.view.Action;
import org.annalist.api.view.Comparison;
import org.annalist.api.view.Form;
import org.annalist.api.view.Page;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class ProblemViewTest {

  private static final Place FIRST = Place.of("a.txt", 27, 29);
  private static final Place SECOND = Place.of("b.txt", 27, 29);
  private static final Problem PROBLEM =
      Problem.warning("check.progress-states", "40 and 45 for one day")
          .at(FIRST, SECOND)
          .because("40 ≠ 45")
          .by("checks");
  private static final AnnotatedCorpus CORPUS =
      AnnotatedCorpus.of(
              AnnotatedDocument.of(
                  Texts.document(
                      "a.txt", "Trồng rừng ven biển\n\nTrồng 40 ha. Xong.\n", "2030-05-02")),
              AnnotatedDocument.of(
                  Texts.document("b.txt", "Tổng kết trồng rừng\n\nTrồng 45 ha.\n")))
          .with(PROBLEM);

  private static Page show(Selection selection) {
    return (Page)
        ViewRun.on(CORPUS)
            .withLocale(Locale.forLanguageTag("vi-VN"))
            .withSelection(selection)
            .show(new ProblemView());
  }

  @Test
  void putsTheSentencesOfTheOperandsSideBySide() {
    Comparison compared = (Comparison) show(Selection.of(FIRST)).sections().get(0).model();
    assertThat(compared.statements())
        .extracting(said -> said.text().substring(said.focus().begin(), said.focus().end()))
        .isEqualTo(compared.statements().stream().map(Comparison.Statement::head).toList())
        .hasSize(2);
    assertThat(compared.statements())
        .extracting(Comparison.Statement::detail)
        .containsExactly(
            "2-5-2030 · Trồng rừng ven biển · đoạn 2", "không ngày · Tổng kết trồng rừng · đoạn 2");
    assertThat(compared.statements().get(0).text()).contains("40 ha").doesNotContain("Xong");
    assertThat(compared.find(Selection.of(SECOND))).contains("statement/1");
  }

  @Test
  void saysWhyAndWho() {
    Page page = show(Selection.of(SECOND));
    assertThat(page.title()).isEqualTo("Một ngày có hai kết quả khác nhau: 40 ≠ 45");
    assertThat(page.subtitle()).isEqualTo("Hai kết quả trong một ngày");
    Form form = (Form) page.sections().get(1).model();
    assertThat(form.fields())
        .extracting(field -> field.label() + ": " + field.value().text())
        .contains("Vì sao: 40 ≠ 45", "Ai báo: checks");
  }

  @Test
  void asksForTheDecision() {
    assertThat(show(Selection.of(FIRST)).choices().get(0).answers())
        .contains(new Action.Apply("đã nhận", Edit.JudgeProblem.of(PROBLEM, Judgement.ACCEPTED)));
  }

  @Test
  void saysWhatToDoWhereNoProblemIsSelected() {
    Page page = show(Selection.of(Place.of("a.txt", 0, 5)));
    assertThat(page.notice().orElseThrow().state()).contains("Chọn một sự cố");
  }
}
