package org.annalist.workbench.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.search.SearchPart;
import org.annalist.workbench.shots.Idle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** Quick Access in the window, by keyboard. */
class QuickAccessUiTest extends UiTest {

  private QuickAccess quick() {
    return window.quickAccess();
  }

  private void press(int key) {
    Event event = new Event();
    event.keyCode = key;
    quick().field().notifyListeners(SWT.KeyDown, event);
    settle();
  }

  private List<QuickGroup> groups() {
    return quick().found().stream().map(QuickItem::group).distinct().toList();
  }

  /** Presses a key as the keyboard does, with the window system in between. */
  private void type(int modifier, char key) {
    Shell shell = window.getShell();
    shell.forceActive();
    new Idle(window, display).until(() -> display.getActiveShell() == shell);
    Event event = new Event();
    event.type = SWT.KeyDown;
    event.keyCode = modifier;
    display.post(event);
    Event letter = new Event();
    letter.character = key;
    letter.type = SWT.KeyDown;
    display.post(letter);
    letter.type = SWT.KeyUp;
    display.post(letter);
    event.type = SWT.KeyUp;
    display.post(event);
  }

  @Test
  void theKeyOfTheWindowOpensItAndEscCloses() {
    type(SWT.CTRL, '3');
    new Idle(window, display).until(quick()::isOpen);
    settle();
    assertThat(quick().field().isFocusControl()).isTrue();
    press(SWT.ESC);
    assertThat(quick().isOpen()).isFalse();
  }

  @Test
  void arrowsWalkRowsAndTabWalksGroups() {
    window.typeInQuickAccess("binh son");
    settle();
    assertThat(groups()).hasSizeGreaterThan(2);
    press(SWT.ARROW_UP);
    assertThat(quick().chosen()).isEqualTo(quick().found().size() - 1);
    press(SWT.ARROW_DOWN);
    assertThat(quick().chosen()).isZero();
    quick().field().traverse(SWT.TRAVERSE_TAB_NEXT);
    QuickItem chosen = quick().found().get(quick().chosen());
    assertThat(chosen.group()).isEqualTo(groups().get(1));
    quick().field().traverse(SWT.TRAVERSE_TAB_PREVIOUS);
    assertThat(quick().chosen()).isZero();
  }

  @Test
  void aPerspectiveAPageOfPreferencesAndACommandAreFoundByTheirNames() {
    window.typeInQuickAccess("dong thoi gian");
    settle();
    assertThat(groups()).contains(QuickGroup.PERSPECTIVE);
    window.typeInQuickAccess("phim tat");
    settle();
    assertThat(groups()).contains(QuickGroup.COMMAND, QuickGroup.PREFERENCE);
    assertThat(quick().found())
        .anySatisfy(item -> assertThat(item.right()).isEqualTo("Ctrl+Shift+L"));
  }

  @Test
  void whatWasTakenIsListedFirstNextTimeAlsoAfterARestart() {
    window.typeInQuickAccess("so lieu");
    settle();
    assertThat(quick().found().get(0).group()).isEqualTo(QuickGroup.PERSPECTIVE);
    press(SWT.CR);
    assertThat(window.pages().current().perspective().id()).isEqualTo("figures");
    reopen();
    quick().open();
    settle();
    assertThat(quick().found()).extracting(QuickItem::words).containsExactly("Số liệu");
    assertThat(groups()).containsExactly(QuickGroup.RECENT);
  }

  @Test
  void aSentenceIsOpenedInTheReader() {
    window.typeInQuickAccess("con 1 de an chuyen");
    settle();
    assertThat(groups()).containsExactly(QuickGroup.COMMAND, QuickGroup.SENTENCE);
    press(SWT.ARROW_DOWN);
    press(SWT.CR);
    assertThat(window.state().selected().selection().place()).isPresent();
    assertThat(reader().widget().getText()).startsWith("Bình Sơn tổng kết");
  }

  @Test
  void whatWasTypedIsSearchedForInAllDocuments() {
    window.typeInQuickAccess("nowhere to be found");
    settle();
    assertThat(quick().found()).extracting(QuickItem::right).containsExactly("Ctrl+H");
    press(SWT.CR);
    SearchPart part = (SearchPart) window.pages().current().part(SearchPart.ID).orElseThrow();
    assertThat(part.query().typed()).isEqualTo("nowhere to be found");
  }

  @Test
  void aPersonIsShownOnTheTimeline() {
    window.typeInQuickAccess("le dang khoa");
    settle();
    int at =
        quick().found().stream()
            .map(QuickItem::words)
            .toList()
            .indexOf("Hiện Lê Đăng Khoa trên dòng thời gian");
    for (int i = 0; i < at; i++) {
      press(SWT.ARROW_DOWN);
    }
    press(SWT.CR);
    assertThat(window.pages().current().perspective().id()).isEqualTo("timeline");
    assertThat(window.state().selected().selection().entity()).isEqualTo("Lê Đăng Khoa");
  }
}
