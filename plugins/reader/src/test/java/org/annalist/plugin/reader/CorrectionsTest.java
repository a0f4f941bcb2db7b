package org.annalist.plugin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.corpus.Edit;
import org.annalist.api.view.Action;
import org.annalist.api.view.MarkedText;
import org.annalist.api.view.MarkedText.Correction;
import org.annalist.testkit.Texts;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

  private static final Span PLAIN = Texts.span(Sample.TEXT, "khởi công");

  private final MarkedText text =
      (MarkedText)
          ViewRun.on(Sample.corpus())
              .withSelection(Selection.of(Sample.at(new Span(0, 0))))
              .show(new ReaderView());

  private Optional<Correction> by(char key, Span span) {
    return text.corrections(span).stream().filter(each -> each.key() == key).findFirst();
  }

  private Edit edit(char key, Span span) {
    return ((Action.Apply) by(key, span).orElseThrow().action()).edit();
  }

  private static String keys(List<Correction> corrections) {
    StringBuilder keys = new StringBuilder();
    corrections.forEach(each -> keys.append(each.key() == Correction.REMOVE ? 'x' : each.key()));
    return keys.toString();
  }

  @Test
  void marksWordsThatNothingWasFoundIn() {
    assertThat(keys(text.corrections(PLAIN))).isEqualTo("12345");
    assertThat(edit('3', PLAIN))
        .isEqualTo(new Edit.Annotate(Sample.ID, "entities", PLAIN, Map.of("type", "ORGANIZATION")));
    assertThat(by('3', PLAIN).orElseThrow().action().label()).isEqualTo("Đánh dấu là: Tổ chức");
    assertThat(by('3', PLAIN).orElseThrow().style()).isEqualTo("ORGANIZATION");
  }

  @Test
  void blanksAroundSelectedWordsDoNotCount() {
    Span loose = new Span(PLAIN.begin() - 1, PLAIN.end() + 1);
    assertThat(text.corrections(loose)).isEqualTo(text.corrections(PLAIN));
    assertThat(text.corrections(new Span(PLAIN.end(), PLAIN.end() + 1))).isEmpty();
    assertThat(text.corrections(new Span(5, 5))).isEmpty();
  }

  @Test
  void changesTheTypeOfAMarkAndTakesItAway() {
    assertThat(keys(text.corrections(Sample.PERSON))).isEqualTo("23458x");
    assertThat(by('2', Sample.PERSON).orElseThrow().action().label())
        .isEqualTo("Đổi thành: Chức vụ");
    assertThat(edit(Correction.REMOVE, Sample.PERSON)).isInstanceOf(Edit.Retract.class);
  }

  @Test
  void movesTheEndsOfTheMarkThatSharesMostWithTheWords() {
    Span wider = new Span(Sample.PERSON.begin() - 4, Sample.PERSON.end());
    Edit.Respan moved = (Edit.Respan) edit('0', wider);
    assertThat(moved.span()).isEqualTo(wider);
    assertThat(moved.layer()).isEqualTo("entities");
    assertThat(by('0', wider).orElseThrow().action().label()).contains("“Vũ Thị Lan Chi”");
    assertThat(keys(text.corrections(wider))).isEqualTo("123450x");
  }

  @Test
  void pinsTheDayThatWordsName() {
    assertThat(edit('9', Sample.ISSUED)).isEqualTo(new Edit.SetPublished(Sample.ID, "2024-01-02"));
    assertThat(by('9', Sample.MORNING)).as("no year").isEmpty();
  }

  @Test
  void givesTimesAndFiguresMarkedByHandTheirValues() {
    Span day = Texts.span(Sample.TEXT, "2-1-2024");
    assertThat(edit('6', day))
        .isEqualTo(
            new Edit.Annotate(
                Sample.ID, "times", day, Map.of("type", "DATE", "value", "2024-01-02")));
    Span dams = Texts.span(Sample.TEXT, "6 đập");
    assertThat(edit('7', dams))
        .isEqualTo(
            new Edit.Annotate(
                Sample.ID,
                "figures",
                dams,
                Map.of("value", "6", "percent", "false", "unit", "đập")));
  }
}
