package org.annalist.workbench.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.corpus.Edit;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.state.Selected;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** Annotations are added, retyped, moved and taken away with the keyboard or the mouse. */
class CorrectUiTest extends UiTest {

  private StyledText widget() {
    return reader().widget();
  }

  private void caretIn(String words) {
    widget().setFocus();
    widget().setCaretOffset(widget().getText().indexOf(words) + 1);
    settle();
  }

  /** Selects words as Shift with arrows does. */
  private Span select(String words) {
    widget().setFocus();
    widget().setCaretOffset(widget().getText().indexOf(words));
    for (int i = 0; i < words.length(); i++) {
      widget().invokeAction(ST.SELECT_COLUMN_NEXT);
    }
    settle();
    assertThat(widget().getSelectionText()).isEqualTo(words);
    return place(SampleCorpus.FIRST, words).span();
  }

  private void press(Control control, int keyCode, char character) {
    Event event = new Event();
    event.keyCode = keyCode;
    event.character = character;
    control.notifyListeners(SWT.KeyDown, event);
    settle();
  }

  private CorrectionPopup open() {
    assertThat(window.commands().run("org.annalist.correct")).isTrue();
    settle();
    return reader().correcting().popup().orElseThrow();
  }

  private Edit last() {
    return platform.applied().get(platform.applied().size() - 1);
  }

  private static Edit.Annotate marked(Span span, String type) {
    return new Edit.Annotate(SampleCorpus.FIRST, "entities", span, Map.of("type", type));
  }

  @Test
  void aDigitMarksTheSelectedWords() {
    Span span = select("quy hoạch");
    press(widget(), '3', '3');
    assertThat(last()).isEqualTo(marked(span, "ORGANIZATION"));
    assertThat(widget().getSelectionText()).as("the words stay selected").isEqualTo("quy hoạch");
  }

  @Test
  void aDigitGivesTheMarkAtTheCaretAnotherType() {
    caretIn("Lê Đăng Khoa");
    press(widget(), '4', '4');
    assertThat(last())
        .isEqualTo(marked(place(SampleCorpus.FIRST, "Lê Đăng Khoa").span(), "LOCATION"));
  }

  @Test
  void theKeyThatDeletesTakesTheMarkAway() {
    caretIn("17/24");
    press(widget(), SWT.DEL, SWT.DEL);
    assertThat(last()).isEqualTo(new Edit.Retract(SampleCorpus.FIRST, "figures", 7));
  }

  @Test
  void nothingHappensWhereNothingIsMarkedOrSelected() {
    caretIn("tiếp thu");
    press(widget(), '1', '1');
    press(widget(), SWT.DEL, SWT.DEL);
    assertThat(platform.applied()).isEmpty();
    assertThat(reader().handler("org.annalist.correct")).isEmpty();
  }

  @Test
  void theListShowsWhatCanBeDoneAndItsKeysDoIt() {
    Span span = select("hơn 4.200 lượt");
    CorrectionPopup popup = open();
    assertThat(popup.corrections()).hasSize(7);
    assertThat(popup.canvas().selected()).isEqualTo("0");
    press(popup.canvas().canvas(), '0', '0');
    assertThat(popup.isOpen()).isFalse();
    assertThat(last()).isEqualTo(new Edit.Respan(SampleCorpus.FIRST, "figures", 7, span));
  }

  @Test
  void arrowsAndEnterChooseInTheList() {
    Span span = select("quy hoạch");
    CorrectionPopup popup = open();
    Canvas canvas = popup.canvas().canvas();
    canvas.redraw();
    canvas.update();
    press(canvas, SWT.ARROW_DOWN, (char) 0);
    assertThat(popup.canvas().selected()).isEqualTo("1");
    assertThat(platform.applied()).as("walking changes nothing").isEmpty();
    press(canvas, SWT.CR, SWT.CR);
    assertThat(last()).isEqualTo(marked(span, "POSITION"));
  }

  @Test
  void aClickChoosesInTheListAndEscapeClosesIt() {
    Span span = select("quy hoạch");
    CorrectionPopup popup = open();
    press(popup.canvas().canvas(), SWT.ESC, SWT.ESC);
    assertThat(popup.isOpen()).isFalse();
    assertThat(platform.applied()).isEmpty();

    popup = open();
    popup.canvas().canvas().redraw();
    popup.canvas().canvas().update();
    Area row = popup.canvas().hits().of("4").map(Hits.Hit::area).orElseThrow();
    Event up = new Event();
    up.button = 1;
    up.x = (int) row.centreX();
    up.y = (int) row.centreY();
    popup.canvas().canvas().notifyListeners(SWT.MouseUp, up);
    settle();
    assertThat(last()).isEqualTo(marked(span, "LEGAL_DOCUMENT"));
  }

  @Test
  void theTextStaysWhereItIsWhenItWasCorrected() {
    Place first = place(SampleCorpus.FIRST, "Trần Khánh Vy");
    window.state().select(new Selected(Selection.of(first), List.of(), ""));
    settle();
    widget().setTopPixel(10_000);
    int top = widget().getTopPixel();
    assertThat(top).isPositive();
    platform.commit(SampleCorpus.snapshot(2));
    settle();
    assertThat(widget().getTopPixel()).isEqualTo(top);
    assertThat(reader().sentence().length()).as("it is marked still").isPositive();
  }

  @Test
  void theLastEditIsFoundAgain() {
    Span span = select("quy hoạch");
    press(widget(), '3', '3');
    Place elsewhere = place(SampleCorpus.SECOND, "23/24");
    window.state().select(new Selected(Selection.of(elsewhere), List.of(), ""));
    settle();
    assertThat(window.commands().run("org.annalist.lastEdit")).isTrue();
    settle();
    assertThat(window.state().selected().selection().place())
        .contains(new Place(SampleCorpus.FIRST, span));
  }
}
