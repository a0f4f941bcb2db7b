package org.annalist.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.annalist.api.Problem;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.look.Theme;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

class OpenFilesUiTest extends UiTest {

  private List<String> recentItems() {
    RecentMenu menu =
        new RecentMenu(session.recent(), window.look().words(), path -> openAgain(path));
    MenuManager shown = new MenuManager();
    menu.fill(shown);
    return Arrays.stream(shown.getItems())
        .filter(ActionContributionItem.class::isInstance)
        .map(OpenFilesUiTest::text)
        .toList();
  }

  private static String text(IContributionItem item) {
    return ((ActionContributionItem) item).getAction().getText();
  }

  private void openAgain(Path path) {
    window.imports().add(List.of(path), window.look().words());
  }

  private Control named(Control root, String words) {
    if (root instanceof Button button && button.getText().equals(words)
        || root instanceof Label label && label.getText().contains(words)) {
      return root;
    }
    if (root instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        Control found = named(child, words);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  @Test
  void filesThatAreDroppedAnywhereAreAdded() {
    DropHint hint =
        new DropHint(
            new Shell(window.getShell()),
            window::look,
            paths -> window.imports().add(paths, window.look().words()));
    hint.show();
    assertThat(hint.isShown()).isTrue();
    hint.hide();
    assertThat(hint.isShown()).isFalse();
    hint.take(folder.resolve("a.txt").toString(), folder.resolve("b.zip").toString());
    settle();

    assertThat(platform.added())
        .last()
        .extracting(ImportRequest::paths)
        .isEqualTo(List.of(folder.resolve("a.txt"), folder.resolve("b.zip")));
  }

  @Test
  void whatWasOpenLatelyIsInTheMenuTheLatestFirst() throws Exception {
    Path one = Files.writeString(folder.resolve("một.txt"), "x");
    Path two = Files.writeString(folder.resolve("hai & ba.txt"), "x");
    assertThat(recentItems()).containsExactly("Chưa mở gì");
    openAgain(one);
    openAgain(two);
    openAgain(one);
    settle();

    assertThat(recentItems())
        .containsExactly("&1  " + one, "&2  " + two.toString().replace("&", "&&"), "Xóa danh sách");
  }

  @Test
  void whatIsGoneIsMarkedAndTheListCanBeCleared() throws Exception {
    Path gone = Files.writeString(folder.resolve("gone.txt"), "x");
    openAgain(gone);
    settle();
    Files.delete(gone);
    session.recent().look();
    settle();
    assertThat(recentItems().get(0)).endsWith("(không còn)");

    window.commands().run("org.annalist.clearRecent");
    assertThat(recentItems()).containsExactly("Chưa mở gì");
  }

  @Test
  void pathsThatAreGoneAtTheNextStartAreSaidAndCanBeForgotten() {
    Path gone = folder.resolve("usb/bao cao");
    session.open().add(ImportChoice.of(List.of(gone)));
    window.imports().reopen(session.open().all(), window.look().words());
    settle();

    assertThat(named(window.getShell(), "Không còn: " + gone)).isNotNull();
    named(window.getShell(), "Lần sau không mở").notifyListeners(SWT.Selection, new Event());
    settle();
    assertThat(named(window.getShell(), "Không còn: ")).isNull();
    assertThat(session.open().all()).isEmpty();
  }

  @Test
  void whatWasLeftOutStaysOutAtTheNextStart() {
    URI out = folder.resolve("b.txt").toUri();
    session.open().add(new ImportChoice(List.of(folder), Set.of(out), List.of()));
    window.imports().reopen(session.open().all(), window.look().words());
    assertThat(platform.added()).last().extracting(ImportRequest::without).isEqualTo(Set.of(out));

    openAgain(folder.resolve("b"));
    assertThat(session.open().without()).as("another path with the same beginning").contains(out);
    openAgain(folder);
    assertThat(session.open().without()).as("who adds it again wants all of it").isEmpty();
  }

  @Test
  void whatIsWrongWithTheJournalIsSaidAboveTheViews() {
    platform.problems(
        Problem.warning("journal.second", "Open elsewhere").remedy("Wait for it"),
        Problem.error("plugin.off", "Not this"));
    reopen();

    assertThat(named(window.getShell(), "Open elsewhere")).isNotNull();
    assertThat(named(window.getShell(), "Not this")).isNull();
    window.change("en", Theme.DARK);
    settle();
    assertThat(named(window.getShell(), "Open elsewhere")).isNotNull();
    named(window.getShell(), "Close").notifyListeners(SWT.Selection, new Event());
    settle();
    assertThat(named(window.getShell(), "Open elsewhere")).isNull();
  }
}
