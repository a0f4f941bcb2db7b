package org.annalist.workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.api.Selection;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.layout.model.Bounds;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.PartId;
import org.annalist.workbench.layout.model.Side;
import org.annalist.workbench.layout.model.StandardTree;
import org.annalist.workbench.layout.model.Target;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.state.Selected;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/**
 * Parts that were opened and closed two hundred times, each moved about and taken out of the window
 * in its turn, leave nothing behind: no widget, no image, font or region of the display, no
 * listener that holds a part.
 */
class LeakUiTest extends UiTest {

  private static final int TIMES = 200;

  /** After so many times everything that is made once has been made. */
  private static final int WARM = 10;

  private final List<WeakReference<Part>> closed = new ArrayList<>();

  @Override
  protected Display newDisplay() {
    DeviceData data = new DeviceData();
    data.tracking = true;
    return new Display(data);
  }

  private PerspectivePage page() {
    return window.pages().current();
  }

  @Test
  void partsThatWereOpenedMovedAndClosedLeaveNothingBehind() {
    page().close("reader");
    repeat(WARM);
    Map<String, Integer> widgets = widgets();
    Map<String, Integer> resources = resources();
    repeat(TIMES);
    assertThat(widgets()).isEqualTo(widgets);
    assertThat(resources()).isEqualTo(resources);
    assertThat(stillHeld()).as("parts that something still holds").isEmpty();
  }

  private void repeat(int times) {
    List<String> views = window.views().all().stream().map(ViewDescriptor::id).toList();
    for (int i = 0; i < times; i++) {
      for (int j = 0; j < views.size(); j++) {
        page().show(views.get(j));
        if (j == i % views.size()) {
          move(views.get(j));
        }
        close(views.get(j));
      }
      visitDocument(i % 2 == 0 ? SampleCorpus.FIRST : SampleCorpus.SECOND);
      dispatch();
      if (i % 20 == 0) {
        settle();
      }
    }
    window.state().select(Selected.NONE);
    page().reset();
    page().close("reader");
    settle();
  }

  private void visitDocument(String document) {
    page().documents().open(document);
    Selection selection = Selection.of(place(document, "24"));
    window.state().select(new Selected(selection, List.of(), ""));
    String part = PartId.of(Placement.READER, document).toString();
    move(part);
    page().show(part);
    page().documents().openAnother();
    for (String each : List.copyOf(page().open().keySet())) {
      if (page().open().get(each).documentPart().isPresent()) {
        close(each);
      }
    }
  }

  /** Moves a part into another stack, beside one, out of the window and back to an edge. */
  private void move(String part) {
    page().put(part, new Target.Into(StandardTree.BOTTOM, ""));
    page().put(part, new Target.Beside(PageModel.EDITOR, Side.RIGHT));
    dispatch();
    page().put(part, new Target.Window(new Bounds(200, 200, 400, 300)));
    page().put(part, new Target.AtEdge("", Side.LEFT));
    dispatch();
  }

  private void close(String part) {
    closed.add(new WeakReference<>(page().open().get(part).part()));
    page().close(part);
  }

  private void dispatch() {
    while (display.readAndDispatch()) {
      // What was posted is done before the next step.
    }
  }

  /** Widgets of all shells by class. */
  private Map<String, Integer> widgets() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Shell shell : display.getShells()) {
      count(shell, counts);
    }
    return counts;
  }

  private static void count(Control control, Map<String, Integer> counts) {
    counts.merge(control.getClass().getSimpleName(), 1, Integer::sum);
    Menu menu = control.getMenu();
    if (menu != null) {
      counts.merge("Menu", 1 + menu.getItemCount(), Integer::sum);
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        count(child, counts);
      }
    }
  }

  /** Resources of the display by class. */
  private Map<String, Integer> resources() {
    Map<String, Integer> counts = new TreeMap<>();
    Arrays.stream(display.getDeviceData().objects)
        .filter(each -> each != null)
        .forEach(each -> counts.merge(each.getClass().getSimpleName(), 1, Integer::sum));
    return counts;
  }

  /** Closed parts that are not let go, by class, after all that can be collected is. */
  private Map<String, Integer> stillHeld() {
    for (int i = 0; i < 20 && closed.stream().anyMatch(ref -> ref.get() != null); i++) {
      System.gc();
      settle();
    }
    Map<String, Integer> held = new LinkedHashMap<>();
    closed.stream()
        .map(WeakReference::get)
        .filter(part -> part != null)
        .forEach(part -> held.merge(part.id(), 1, Integer::sum));
    return held;
  }
}
