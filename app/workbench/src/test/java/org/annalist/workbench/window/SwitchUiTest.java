package org.annalist.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.part.Part;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;

/** Going to another document, view or perspective while a key is held. */
class SwitchUiTest extends UiTest {

  private static void key(Widget widget, int kind, int modifiers, int key) {
    Event event = new Event();
    event.stateMask = modifiers;
    event.keyCode = key;
    widget.notifyListeners(kind, event);
  }

  private Optional<Table> list() {
    return Stream.of(display.getShells())
        .filter(shell -> shell != window.getShell() && shell.isVisible())
        .map(shell -> control(shell, Table.class))
        .findFirst();
  }

  private String active() {
    return window.pages().current().activePart().map(Part::title).orElse("");
  }

  @Test
  void viewsAreWalkedWithTheKeyAndTakenWhenTheModifierIsReleased() {
    window.showView("documents");
    settle();
    key(window.getShell(), SWT.KeyDown, SWT.CTRL, SWT.F7);
    settle();
    Table list = list().orElseThrow();
    assertThat(list.getItem(0).getText()).isEqualTo("Tài liệu");
    assertThat(list.getSelectionIndex()).isEqualTo(1);
    key(list, SWT.KeyDown, SWT.CTRL, SWT.F7);
    assertThat(list.getSelectionIndex()).isEqualTo(2);
    String chosen = list.getItem(2).getText();
    key(list, SWT.KeyUp, SWT.CTRL, SWT.CTRL);
    settle();
    assertThat(list()).isEmpty();
    assertThat(active()).isEqualTo(chosen);
  }

  @Test
  void perspectivesAreTakenWithEnterWhenNoKeyIsHeld() {
    assertThat(window.commands().run("org.annalist.switchPerspective")).isTrue();
    settle();
    Table list = list().orElseThrow();
    assertThat(list.getItems()).extracting(TableItem::getText).contains("Đọc", "Số liệu");
    key(list, SWT.KeyUp, SWT.CTRL, SWT.CTRL);
    assertThat(list()).isPresent();
    list.notifyListeners(SWT.DefaultSelection, new Event());
    settle();
    assertThat(list()).isEmpty();
    assertThat(window.pages().current().perspective().label(window.look().words()))
        .isEqualTo("Nhân sự");
  }

  @Test
  void escClosesTheListAndNothingChanges() {
    String before = active();
    key(window.getShell(), SWT.KeyDown, SWT.CTRL, SWT.F8);
    settle();
    Shell shell = list().orElseThrow().getShell();
    shell.traverse(SWT.TRAVERSE_ESCAPE);
    settle();
    assertThat(list()).isEmpty();
    assertThat(active()).isEqualTo(before);
  }

  @Test
  void f12GoesToTheDocument() {
    window.showView("documents");
    settle();
    key(window.getShell(), SWT.KeyDown, 0, SWT.F12);
    settle();
    assertThat(window.pages().current().activePart()).map(Part::id).contains("reader");
  }
}
