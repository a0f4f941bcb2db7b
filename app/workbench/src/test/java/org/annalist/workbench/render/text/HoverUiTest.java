package org.annalist.workbench.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.workbench.UiTest;
import org.annalist.workbench.render.HoverCard;
import org.annalist.workbench.shots.Idle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** The pointer on a mark brings up what it means, by which rule, and why. */
class HoverUiTest extends UiTest {

  private void pointAt(String words) {
    mouse(words, SWT.MouseMove);
  }

  private void click(String words) {
    reader().widget().setCaretOffset(reader().widget().getText().indexOf(words) + 1);
    mouse(words, SWT.MouseDown);
    mouse(words, SWT.MouseUp);
    settle();
  }

  private void mouse(String words, int type) {
    StyledText widget = reader().widget();
    int at = widget.getText().indexOf(words);
    Point letter = widget.getLocationAtOffset(at + 1);
    Event event = new Event();
    event.button = type == SWT.MouseMove ? 0 : 1;
    event.count = 1;
    event.x = letter.x + 2;
    event.y = letter.y + 8;
    widget.notifyListeners(type, event);
  }

  private String selected() {
    return platform.snapshot().text(window.state().selected().selection().place().orElseThrow());
  }

  @Test
  void aClickSelectsTheMarkOrTheSentenceWhereThereIsNone() {
    click("Trần Khánh Vy");
    assertThat(selected()).isEqualTo("Trần Khánh Vy");
    click("chủ trì hội nghị");
    assertThat(selected()).startsWith("Đồng chí Trần Khánh Vy").endsWith("chủ trì hội nghị.");
    assertThat(reader().sentence().length()).isEqualTo(selected().length());
  }

  @Test
  void aCardTellsTheRuleAndThenTheReasons() {
    pointAt("Trần Khánh Vy");
    assertThat(reader().card().rows())
        .extracting(HoverCard.Row::label)
        .as("the reasons come later")
        .containsExactly("Quy tắc");
    new Idle(window, display).until(() -> reader().card().rows().size() == 2);
    assertThat(reader().card().rows().get(1))
        .isEqualTo(new HoverCard.Row("Vì", "có dấu gạch chéo giữa hai số"));
    assertThat(display.getShells()).as("the window and the card").hasSize(2);
    reader().widget().notifyListeners(SWT.MouseExit, new Event());
    settle();
    assertThat(reader().card().rows()).isEmpty();
    assertThat(display.getShells()).hasSize(1);
  }

  @Test
  void plainWordsHaveNoCard() {
    pointAt("tiếp thu");
    settle();
    assertThat(reader().card().rows()).isEmpty();
  }
}
