package org.annalist.workbench.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.thread.Background;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** What the keyboard does with the items of a drawing. */
class DrawnCanvasUiTest extends UiTest {

  private final List<String> asked = new ArrayList<>();

  private final class Host implements RenderHost {
    @Override
    public Look look() {
      return window.look();
    }

    @Override
    public Background background() {
      return window.background();
    }

    @Override
    public Snapshot snapshot() {
      return window.state().snapshot();
    }

    @Override
    public void select(String key) {
      asked.add("select " + key);
    }

    @Override
    public void open(String key) {
      asked.add("open " + key);
    }

    @Override
    public void menu(String key) {
      asked.add("menu " + key);
    }

    @Override
    public void run(Action action) {
      asked.add("run " + action.label());
    }

    @Override
    public void contentChanged() {
      asked.add("changed");
    }

    @Override
    public void fault(Throwable fault) {
      throw new AssertionError(fault);
    }
  }

  private static void menuKey(DrawnCanvas drawing, int by) {
    Event event = new Event();
    event.detail = by;
    drawing.canvas().notifyListeners(SWT.MenuDetect, event);
  }

  @Test
  void theMenuKeyAsksForTheMenuOfTheSelectedItem() {
    DrawnCanvas drawing =
        new DrawnCanvas(
            window.getShell(),
            new Host(),
            (on, area, hits, state) -> hits.add("a", new Area(0, 0, 10, 10), "A"));
    menuKey(drawing, SWT.MENU_KEYBOARD);
    drawing.setSelected("a");
    menuKey(drawing, SWT.MENU_KEYBOARD);
    menuKey(drawing, SWT.MENU_MOUSE);
    assertThat(asked).containsExactly("menu ", "menu a");
  }
}
