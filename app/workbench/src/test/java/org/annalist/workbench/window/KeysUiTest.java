package org.annalist.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.key.KeyBindings;
import org.annalist.workbench.key.KeyScheme;
import org.annalist.workbench.key.PopupList;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;

/** Keys arrive at commands, and are left to whoever needs them. */
class KeysUiTest extends UiTest {

  private final List<String> ran = new ArrayList<>();

  private void command(String id, int key) {
    window
        .commands()
        .add(Command.of("org.annalist." + id, "command.refresh", "", key, () -> ran.add(id)));
  }

  private static KeySequence keys(String text) throws ParseException {
    return KeySequence.getInstance(text);
  }

  /** Presses a key at a widget; answers whether the widget may still see it. */
  private static boolean press(Widget widget, int modifiers, int key) {
    Event event = new Event();
    event.stateMask = modifiers;
    event.keyCode = key;
    event.character = (char) (modifiers == SWT.CTRL ? key & 0x1f : key);
    boolean[] seen = {false};
    widget.addListener(SWT.KeyDown, e -> seen[0] = true);
    widget.notifyListeners(SWT.KeyDown, event);
    return seen[0];
  }

  @Test
  void aStrokeRunsItsCommandAndNobodyElseSeesIt() {
    command("test", SWT.MOD1 | 'J');
    assertThat(press(window.getShell(), SWT.CTRL, 'j')).isFalse();
    assertThat(ran).containsExactly("test");
    assertThat(press(window.getShell(), SWT.CTRL, 'i')).isTrue();
  }

  @Test
  void longerStrokesWaitForTheLastOne() throws ParseException {
    command("test", 0);
    window.commands().keys().bind(keys("CTRL+K CTRL+S"), "org.annalist.test");
    press(window.getShell(), SWT.CTRL, 'k');
    assertThat(ran).isEmpty();
    press(window.getShell(), SWT.CTRL, 's');
    assertThat(ran).containsExactly("test");
    press(window.getShell(), SWT.CTRL, 'k');
    assertThat(press(window.getShell(), SWT.CTRL, 'q')).isFalse();
    press(window.getShell(), SWT.CTRL, 's');
    assertThat(ran).hasSize(1);
  }

  @Test
  void aFieldKeepsTheKeysOfWriting() throws ParseException {
    command("test", SWT.MOD1 | 'X');
    command("letter", 'x');
    command("function", SWT.F9);
    window.typeInQuickAccess("a");
    Widget field = window.quickAccess().field();
    assertThat(press(field, SWT.CTRL, 'x')).isTrue();
    assertThat(press(field, 0, 'x')).isTrue();
    assertThat(ran).isEmpty();
    assertThat(press(field, 0, SWT.F9)).isFalse();
    assertThat(press(window.getShell(), SWT.CTRL, 'x')).isFalse();
    assertThat(ran).containsExactly("function", "test");
  }

  @Test
  void aTextToReadKeepsTheKeysOfCopying() {
    command("copy", SWT.MOD1 | 'C');
    command("cut", SWT.MOD1 | 'X');
    assertThat(press(reader().widget(), SWT.CTRL, 'c')).isTrue();
    assertThat(press(reader().widget(), SWT.CTRL, 'x')).isFalse();
    assertThat(ran).containsExactly("cut");
  }

  @Test
  void aKeyOfACommandThatCannotBeDoneNowDoesNothing() {
    assertThat(window.commands().run("org.annalist.redo")).isFalse();
    assertThat(press(window.getShell(), SWT.CTRL | SWT.SHIFT, 'z')).isFalse();
  }

  @Test
  void menusNameTheKeysOfTheSchemeThatIsChosen() {
    assertThat(menuItems()).contains("Hoàn tác\tCtrl+Z", "Thoát\tCtrl+Shift+Q");
    window.session().preferences().set("keys.scheme", KeyScheme.EMACS.name());
    window.rebuild();
    assertThat(menuItems()).contains("Thoát\tCtrl+X, Ctrl+C");
  }

  private List<String> menuItems() {
    return Stream.of(window.getShell().getMenuBar().getItems())
        .map(MenuItem::getMenu)
        .peek(menu -> menu.notifyListeners(SWT.Show, new Event()))
        .map(Menu::getItems)
        .flatMap(Stream::of)
        .map(MenuItem::getText)
        .toList();
  }

  @Test
  void noTwoCommandsOfASchemeWantTheSameKey() {
    KeyBindings keys = window.commands().keys();
    for (KeyScheme scheme : KeyScheme.values()) {
      keys.choose(scheme);
      for (Command command : window.commands().all()) {
        assertThat(keys.wanted(command.id()))
            .allSatisfy(
                wanted ->
                    assertThat(keys.rivals(wanted, command.id()))
                        .as("%s of %s in %s", wanted, command.id(), scheme)
                        .isEmpty());
      }
    }
  }

  @Test
  void theToolBarFollowsTheCommandsAfterAPluginWent() {
    platform.remove("entities");
    window.views().look();
    settle();
    assertThat(window.commands().command("org.annalist.view.entities")).isEmpty();
    assertThat(window.commands().command("org.annalist.view.reader")).isPresent();
  }

  @Test
  void theListOfKeysIsFilteredRunsACommandAndLeadsToThePage() {
    assertThat(window.commands().run("org.annalist.keys")).isTrue();
    settle();
    PopupList list = window.settings().assistOpen().orElseThrow();
    assertThat(list.shown()).hasSizeGreaterThan(10);
    list.filter().setText("hoan tac");
    assertThat(list.shown()).extracting(PopupList.Row::detail).containsExactly("Ctrl+Z");
    command("test", SWT.MOD1 | 'J');
    list.close();
    window.commands().run("org.annalist.keys");
    PopupList again = window.settings().assistOpen().orElseThrow();
    again.filter().setText("ctrl+j");
    Event enter = new Event();
    enter.keyCode = SWT.CR;
    again.filter().notifyListeners(SWT.KeyDown, enter);
    assertThat(ran).containsExactly("test");
    assertThat(window.settings().assistOpen()).isEmpty();
  }

  @Test
  void wordsGrowAndShrinkByKeysUpToTheirLimits() {
    int normal = reader().widget().getFont().getFontData()[0].getHeight();
    press(window.getShell(), SWT.CTRL, '=');
    settle();
    assertThat(reader().widget().getFont().getFontData()[0].getHeight()).isGreaterThan(normal);
    for (int i = 0; i < 9; i++) {
      press(window.getShell(), SWT.CTRL, '-');
      settle();
    }
    assertThat(session.preferences().text("zoom", "")).isEqualTo("75");
    press(window.getShell(), SWT.CTRL, '0');
    settle();
    assertThat(reader().widget().getFont().getFontData()[0].getHeight()).isEqualTo(normal);
  }
}
