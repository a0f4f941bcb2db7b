package org.annalist.workbench.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.part.ListPart;
import org.annalist.workbench.render.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The error log in the real window. */
class ErrorLogUiTest extends UiTest {

  private ListPart log() {
    window.showView(ErrorLogList.ID);
    settle();
    return (ListPart) window.pages().current().part(ErrorLogList.ID).orElseThrow();
  }

  private void fault() {
    session.errorLog().clear();
    window.fault("một khung nhìn", new IllegalStateException("máy in hết giấy"));
  }

  private Table table() {
    return control(log().pane().control(), Table.class);
  }

  private Event first() {
    Event event = new Event();
    event.item = table().getItem(0);
    table().setSelection(0);
    return event;
  }

  @Test
  void aFaultOfAViewShowsAtOnce() {
    log();
    fault();
    settle();
    assertThat(table().getItem(0).getText(1)).contains("một khung nhìn");
    assertThat(table().getItem(0).getText(2)).isEqualTo("org.annalist.workbench.window");
  }

  @Test
  void openingAnEntryShowsItsStack() {
    fault();
    log();
    Event open = first();
    display.asyncExec(() -> table().notifyListeners(SWT.DefaultSelection, open));
    String[] stack = {""};
    display.timerExec(50, () -> readAndClose(stack));
    settle();
    assertThat(stack[0]).contains("IllegalStateException: máy in hết giấy").contains("at ");
  }

  /** Reads the dialog as soon as it is there. */
  private void readAndClose(String[] stack) {
    for (Shell shell : display.getShells()) {
      Text text = shell == window.getShell() ? null : control(shell, Text.class);
      if (text != null) {
        stack[0] = text.getText();
        shell.close();
        return;
      }
    }
    display.timerExec(50, () -> readAndClose(stack));
  }

  @Test
  void theSelectedEntryIsCopiedWithItsStack() {
    fault();
    log();
    table().notifyListeners(SWT.Selection, first());
    run("log.copy");
    Clipboard clipboard = new Clipboard(display);
    String copied = (String) clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    assertThat(copied).contains("WARNING").contains("máy in hết giấy").contains("\n    at ");
  }

  @Test
  void theLogIsWrittenToAFileAndCleared() throws Exception {
    fault();
    log();
    Path file = folder.resolve("log.txt");
    new ErrorLogListAccess().write(file);
    settle();
    assertThat(Files.readString(file)).contains("máy in hết giấy");
    run("log.clear");
    settle();
    assertThat(log().pane().noticeShown())
        .map(notice -> notice.state())
        .contains(window.look().words().of("log.none"));
  }

  private void run(String tool) {
    log().tools().stream()
        .filter(each -> each.words().equals(tool))
        .map(Tool::run)
        .findFirst()
        .orElseThrow()
        .run();
  }

  /** Writes as the list does once the user has chosen a file. */
  private final class ErrorLogListAccess {
    void write(Path file) {
      ErrorLogList list = new ErrorLogList(window, session.errorLog());
      list.read(org.annalist.api.Cancellation.NONE);
      list.write(file);
    }
  }
}
