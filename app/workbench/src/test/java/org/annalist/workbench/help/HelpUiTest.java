package org.annalist.workbench.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.log.ErrorLogList;
import org.annalist.workbench.look.Theme;
import org.annalist.workbench.search.SearchPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** Help, the welcome page and the tour in the real window. */
class HelpUiTest extends UiTest {

  private Shell bubble() {
    return Arrays.stream(display.getShells())
        .filter(shell -> shell != window.getShell() && shell.isVisible())
        .findFirst()
        .orElse(null);
  }

  private <C extends Control> List<C> all(Composite root, Class<C> type) {
    List<C> found = new ArrayList<>();
    for (Control child : root.getChildren()) {
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      } else if (child instanceof Composite composite) {
        found.addAll(all(composite, type));
      }
    }
    return found;
  }

  private List<String> words(Composite root) {
    return all(root, Label.class).stream().map(Label::getText).toList();
  }

  private void key(Control control, int code) {
    Event event = new Event();
    event.keyCode = code;
    control.notifyListeners(SWT.KeyDown, event);
    settle();
  }

  private void run(String command) {
    assertThat(window.commands().run("org.annalist." + command)).isTrue();
    settle();
  }

  @Test
  void helpSpeaksOfTheViewThatHasTheFocusInTheLanguageOfTheWindow() {
    window.showView(SearchPart.ID);
    run("help");
    assertThat(words(bubble()))
        .contains("Tìm kiếm")
        .anyMatch(line -> line.startsWith("Mọi chỗ có các từ đã gõ"));
    key(bubble().getChildren()[0], SWT.ESC);
    assertThat(bubble()).isNull();
    window.change("en", Theme.DARK);
    settle();
    window.showView(ErrorLogList.ID);
    run("help");
    assertThat(words(bubble()))
        .contains("Error log")
        .anyMatch(line -> line.startsWith("Faults of the program"));
  }

  @Test
  void theTourGoesThroughFiveStepsByKeysAndByButtons() {
    run("tour");
    for (int step = 0; step < Tour.STEPS.size(); step++) {
      String title = window.look().words().of("tour." + Tour.STEPS.get(step));
      assertThat(words(bubble())).contains(title, "Bước " + (step + 1) + " trong 5");
      if (step % 2 == 0) {
        key(all(bubble(), Button.class).get(1), SWT.ARROW_RIGHT);
      } else {
        all(bubble(), Button.class).get(1).notifyListeners(SWT.Selection, new Event());
        settle();
      }
    }
    assertThat(bubble()).isNull();
  }

  @Test
  void theTourEndsWithEscapeAndGoesBack() {
    run("tour");
    key(all(bubble(), Button.class).get(1), SWT.ARROW_RIGHT);
    key(all(bubble(), Button.class).get(1), SWT.ARROW_LEFT);
    assertThat(words(bubble())).contains("Bước 1 trong 5");
    key(all(bubble(), Button.class).get(1), SWT.ESC);
    assertThat(bubble()).isNull();
  }

  @Test
  void theWelcomePageBeginsTheTour() {
    run("welcome");
    WelcomePart welcome = (WelcomePart) window.pages().current().part(WelcomePart.ID).orElseThrow();
    assertThat(window.pages().current().activePart()).contains(welcome);
    List<Button> buttons = all(window.getShell(), Button.class);
    String tour = window.look().words().of("command.tour");
    buttons.stream()
        .filter(button -> button.getText().equals(tour))
        .findFirst()
        .orElseThrow()
        .notifyListeners(SWT.Selection, new Event());
    settle();
    assertThat(words(bubble())).contains("Bước 1 trong 5");
  }
}
