package org.annalist.workbench.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.render.DrawnCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** The legend filters by mouse and by keys. */
class ChipsUiTest extends UiTest {

  private long tints() {
    return Arrays.stream(reader().widget().getStyleRanges())
        .filter(style -> style.background != null)
        .count();
  }

  private void press(int key) {
    Event event = new Event();
    event.keyCode = key;
    reader().chips().canvas().canvas().notifyListeners(SWT.KeyDown, event);
    settle();
  }

  @Test
  void arrowsWalkAndKeysAndClicksToggle() {
    long tinted = tints();
    DrawnCanvas chips = reader().chips().canvas();
    chips.setSelected("times");
    press(SWT.ARROW_RIGHT);
    assertThat(chips.selected()).isEqualTo("figures");
    assertThat(tints()).as("walking hides nothing").isEqualTo(tinted);
    press(SWT.CR);
    assertThat(tints()).isEqualTo(tinted - 4);
    press(' ');
    assertThat(tints()).isEqualTo(tinted);
    click(chips, "figures", false);
    assertThat(tints()).isEqualTo(tinted - 4);
  }
}
