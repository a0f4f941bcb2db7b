package org.annalist.workbench.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.shots.Idle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** A reader that was used and closed two hundred times leaves nothing behind. */
class ReaderLeakUiTest extends UiTest {

  private static final int TIMES = 200;
  private static final int WARM = 5;

  @Override
  protected Display newDisplay() {
    DeviceData data = new DeviceData();
    data.tracking = true;
    return new Display(data);
  }

  @Test
  void readersThatWereUsedAndClosedLeaveNothingBehind() {
    repeat(WARM);
    Map<String, Integer> resources = resources();
    int shells = display.getShells().length;
    repeat(TIMES);
    assertThat(resources()).isEqualTo(resources);
    assertThat(display.getShells()).hasSize(shells);
  }

  private void repeat(int times) {
    Idle idle = new Idle(window, display);
    for (int i = 0; i < times; i++) {
      window.showView("reader");
      idle.until(
          () -> part("reader").pane().renderer().isPresent() && !reader().document().isEmpty());
      MarkedTextRenderer reader = reader();
      reader.handler("org.annalist.find").orElseThrow().run();
      reader.find().bar().field().setText("thị xã");
      reader.widget().setCaretOffset(reader.widget().getText().indexOf("17/24") + 1);
      reader.handler("org.annalist.correct").orElseThrow().run();
      idle.until(() -> reader.correcting().popup().isPresent());
      if (i % 2 == 0) {
        Event escape = new Event();
        escape.keyCode = SWT.ESC;
        reader
            .correcting()
            .popup()
            .orElseThrow()
            .canvas()
            .canvas()
            .notifyListeners(SWT.KeyDown, escape);
      }
      window.pages().current().close("reader");
    }
    settle();
  }

  /** Images, fonts, regions and the like of the display, by class. */
  private Map<String, Integer> resources() {
    Map<String, Integer> counts = new TreeMap<>();
    Arrays.stream(display.getDeviceData().objects)
        .filter(each -> each != null)
        .forEach(each -> counts.merge(each.getClass().getSimpleName(), 1, Integer::sum));
    return counts;
  }
}
