package org.annalist.workbench.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Span;
import org.annalist.api.document.Document;
import org.annalist.workbench.FakeAnnotation;
import org.annalist.workbench.FakeSnapshot;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.SampleText;
import org.annalist.workbench.look.Palette;
import org.junit.jupiter.api.Test;

class TextWindowTest {

  private static final int SIZE = 8_000;
  private static final Palette PALETTE = Palette.of(false);

  private static SampleText sample() {
    FakeSnapshot snapshot = SampleCorpus.snapshot(1);
    return new SampleText(snapshot, snapshot.documents().get(0));
  }

  private static SampleText longText() {
    String line = "Dòng thứ nhất của một văn bản rất dài, có 7 từ.\n\n";
    Document document = SampleCorpus.document("long.txt", line.repeat(20_000), "2031-01-01");
    return new SampleText(new FakeSnapshot(1, List.of(document), List.of()), document);
  }

  private static TextWindow window(SampleText text, int around) {
    return TextWindow.fetch(text, around, SIZE, 10, Cancellation.NONE);
  }

  @Test
  void everyCharacterShownLeadsBackToItsPlaceInTheDocument() {
    SampleText text = sample();
    TextWindow window = window(text, 0);
    for (int shown = 0; shown < window.text().length(); shown++) {
      if (window.text().charAt(shown) != '\n') {
        int offset = window.toDocument(shown);
        assertThat(text.text(new Span(offset, offset + 1)))
            .isEqualTo(window.text().substring(shown, shown + 1));
        assertThat(window.toShown(offset)).isEqualTo(shown);
      }
    }
    assertThat(window.text()).doesNotContain("\n\n").startsWith("Thị xã Bình Sơn sơ kết");
  }

  @Test
  void holdsAtMostItsSizeOfALongText() {
    SampleText text = longText();
    TextWindow window = window(text, 500_000);
    assertThat(window.text().length()).isLessThanOrEqualTo(SIZE + 100);
    assertThat(window.holds(500_000)).isTrue();
    assertThat(window.holds(0)).isFalse();
    assertThat(window.length()).isEqualTo(text.length());
    assertThat(window(text, text.length()).holds(text.length() - 1)).isTrue();
  }

  @Test
  void controlCharactersBecomeBlanksOfTheSameLength() {
    Document document = SampleCorpus.document("c.txt", "một\thai\u0000ba", "2031-01-01");
    SampleText text = new SampleText(new FakeSnapshot(1, List.of(document), List.of()), document);
    assertThat(window(text, 0).text()).isEqualTo("một hai ba");
  }

  @Test
  void findsTheShortestMarkThatIsShown() {
    FakeSnapshot snapshot = SampleCorpus.snapshot(1);
    Document document = snapshot.documents().get(0);
    List<FakeAnnotation> annotations =
        List.of(
            new FakeAnnotation("times", document.id(), 0, 30, java.util.Map.of(), false),
            new FakeAnnotation("figures", document.id(), 5, 10, java.util.Map.of(), false));
    SampleText text = new SampleText(new FakeSnapshot(1, List.of(document), annotations), document);
    TextWindow window = window(text, 0);
    assertThat(window.markAt(6, style -> true)).map(m -> m.style()).contains("figures");
    assertThat(window.markAt(6, style -> !style.equals("figures")))
        .map(m -> m.style())
        .contains("times");
    assertThat(window.markAt(40, style -> true)).isEmpty();
  }

  @Test
  void tintsMarksAndTheSentenceOfTheSelection() {
    SampleText text = sample();
    TextWindow window = window(text, 0);
    int at = text.text(new Span(0, text.length())).indexOf("17/24");
    Span sentence = text.sentence(at);
    List<Styling.Run> runs = Styling.runs(window, sentence, style -> true, PALETTE);
    Styling.Run plain = runAt(runs, window.toShown(sentence.begin() + 1));
    assertThat(plain.ground()).isEqualTo(PALETTE.sent());
    Styling.Run mark = runAt(runs, window.toShown(at));
    assertThat(mark.end() - mark.begin()).isEqualTo("17/24".length());
    assertThat(mark.ground()).isNotEqualTo(PALETTE.sent()).isNotEqualTo(PALETTE.base());
    assertThat(runs).first().satisfies(run -> assertThat(run.heading()).isTrue());
  }

  @Test
  void aHiddenLayerLeavesNoTintButMovesNoWord() {
    SampleText text = sample();
    TextWindow window = window(text, 0);
    int at = text.text(new Span(0, text.length())).indexOf("120 đảng viên");
    Span none = new Span(0, 0);
    List<Styling.Run> shown = Styling.runs(window, none, style -> true, PALETTE);
    assertThat(runAt(shown, window.toShown(at)).ground()).isNotNull();
    List<Styling.Run> hidden =
        Styling.runs(window, none, style -> !style.equals("figures"), PALETTE);
    assertThat(hidden)
        .noneMatch(r -> r.begin() <= window.toShown(at) && window.toShown(at) < r.end());
  }

  private static Styling.Run runAt(List<Styling.Run> runs, int shown) {
    return runs.stream()
        .filter(r -> r.begin() <= shown && shown < r.end())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no run at " + shown));
  }
}
