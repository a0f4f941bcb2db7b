package org.annalist.workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.layout.model.Direction;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.Split;
import org.annalist.workbench.layout.model.StackNode;
import org.annalist.workbench.layout.model.StandardTree;
import org.annalist.workbench.part.Part;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tabs and sashes are dragged with the mouse. */
class DragUiTest extends UiTest {

  private Pointer pointer;

  @BeforeEach
  void takeTheMouse() {
    pointer = new Pointer(this::settle);
    window.getShell().setBounds(0, 0, 1100, 700);
    window.getShell().forceActive();
    settle();
  }

  private PerspectivePage page() {
    return window.pages().current();
  }

  private PageModel model() {
    return page().model();
  }

  private CTabFolder folder(String stack) {
    return page().widgets().stack(stack).orElseThrow().folder();
  }

  private CTabFolder folderOf(String part) {
    return folder(model().holder(part).orElseThrow().id());
  }

  private Control control(String part) {
    return page().open().get(part).control();
  }

  private List<String> parts(String stack) {
    return model().stack(stack).map(StackNode::parts).orElseThrow();
  }

  @Test
  void aTabIsDraggedToAnotherStackAndKeepsWhatItShows() {
    Control before = control("entities");
    Text filter = control(before, Text.class);
    filter.setText("khoa");
    settle();
    pointer.drag(
        Pointer.tab(folder(StandardTree.RIGHT), 0), Pointer.inside(folder("editor"), 0.5, 0.5));
    settle();
    assertThat(parts("editor")).containsExactly("reader", "entities");
    assertThat(parts(StandardTree.RIGHT)).isEmpty();
    assertThat(control("entities")).isSameAs(before);
    assertThat(filter.isDisposed()).isFalse();
    assertThat(filter.getText()).isEqualTo("khoa");
    assertThat(filter.isVisible()).isTrue();
    assertThat(page().activePart()).map(Part::id).contains("entities");
  }

  @Test
  void aTabIsDraggedToItsPlaceAmongOthers() {
    CTabFolder bottom = folder(StandardTree.BOTTOM);
    List<String> before = parts(StandardTree.BOTTOM);
    Point first = bottom.toDisplay(bottom.getItem(0).getBounds().x + 3, 10);
    pointer.move(Pointer.tab(bottom, 2));
    pointer.press();
    pointer.move(first);
    Shell feedback = feedback();
    assertThat(feedback.getSize().x).as("a mark between tabs").isLessThan(8);
    pointer.release();
    settle();
    assertThat(parts(StandardTree.BOTTOM))
        .containsExactlyInAnyOrderElementsOf(before)
        .startsWith(before.get(2), before.get(0));
  }

  private Shell feedback() {
    for (Shell shell : window.getShell().getShells()) {
      if (shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) != 0) {
        return shell;
      }
    }
    throw new AssertionError("nothing shows where the tab would go");
  }

  @Test
  void aTabIsDraggedToASideOfAStackWhichAFrameShows() {
    CTabFolder editor = folder("editor");
    pointer.move(Pointer.tab(folder(StandardTree.LEFT), 0));
    pointer.press();
    pointer.move(Pointer.inside(editor, 0.95, 0.5));
    Shell feedback = feedback();
    assertThat(feedback.getSize().x).isBetween(editor.getSize().x / 2 - 3, editor.getSize().x / 2);
    assertThat(feedback.getSize().y).isEqualTo(editor.getSize().y);
    pointer.release();
    settle();
    assertThat(feedback.isDisposed()).isTrue();
    Point reader = control("reader").toDisplay(0, 0);
    Point tree = control("documents").toDisplay(0, 0);
    assertThat(tree.x).isGreaterThan(reader.x + control("reader").getSize().x);
    assertThat(folderOf("documents").getSize().y).isEqualTo(editor.getSize().y);
  }

  @Test
  void aTabIsDraggedAlongTheEdgeOfThePage() {
    Control area = page().widgets().area().control();
    pointer.drag(
        Pointer.tab(folder(StandardTree.RIGHT_BELOW), 0),
        area.toDisplay(area.getSize().x / 2, area.getSize().y - 3));
    settle();
    assertThat(((Split) model().root()).direction()).isEqualTo(Direction.VERTICAL);
    assertThat(folderOf("form").getSize().x).isEqualTo(area.getSize().x);
  }

  @Test
  void escapeGivesADragUp() {
    PageModel before = model();
    pointer.move(Pointer.tab(folder(StandardTree.LEFT), 0));
    pointer.press();
    pointer.move(Pointer.inside(folder("editor"), 0.5, 0.5));
    Shell feedback = feedback();
    pointer.key("Escape");
    assertThat(feedback.isDisposed()).isTrue();
    pointer.release();
    settle();
    assertThat(model()).isEqualTo(before);
  }

  @Test
  void aTabIsDraggedOutOfTheWindowAndBack() {
    Control before = control("entities");
    pointer.drag(Pointer.tab(folder(StandardTree.RIGHT), 0), new Point(1200, 300));
    settle();
    assertThat(model().windows()).hasSize(1);
    Shell out = control("entities").getShell();
    assertThat(out).isNotSameAs(window.getShell());
    assertThat(out.isVisible()).isTrue();
    assertThat(out.getText()).startsWith(page().titleOf("entities"));
    assertThat(control("entities")).isSameAs(before);
    out.forceActive();
    settle();
    pointer.drag(
        Pointer.tab(folderOf("entities"), 0), Pointer.inside(folder(StandardTree.LEFT), 0.5, 0.5));
    settle();
    assertThat(model().windows()).isEmpty();
    assertThat(out.isDisposed()).isTrue();
    assertThat(parts(StandardTree.LEFT)).containsExactly("documents", "entities");
    assertThat(control("entities")).isSameAs(before);
    assertThat(before.isVisible()).isTrue();
  }

  @Test
  void aSashIsDraggedAndItsPlaceIsKept() {
    Sash sash = page().widgets().area().sashes().get(0);
    int before = folder(StandardTree.LEFT).getSize().x;
    Point from = Pointer.inside(sash, 0.5, 0.5);
    pointer.drag(from, new Point(from.x + 120, from.y));
    settle();
    int wider = folder(StandardTree.LEFT).getSize().x;
    assertThat(wider).isBetween(before + 115, before + 125);
    assertThat(control("documents").getSize().x).isGreaterThan(before);
    window.show(Perspective.PEOPLE);
    settle();
    window.show(Perspective.READ);
    settle();
    assertThat(folder(StandardTree.LEFT).getSize().x).isEqualTo(wider);
  }
}
