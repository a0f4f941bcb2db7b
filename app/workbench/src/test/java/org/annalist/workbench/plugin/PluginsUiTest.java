package org.annalist.workbench.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.InstalledBundle.State;
import org.annalist.workbench.FakeBundles;
import org.annalist.workbench.FakePlatform;
import org.annalist.workbench.SampleViews;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.part.ListPart;
import org.annalist.workbench.render.Tool;
import org.annalist.workbench.shots.Idle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** The plugins view in the real window: what plugins there are, and what becomes of them. */
class PluginsUiTest extends UiTest {

  private final FakeBundles bundles =
      new FakeBundles()
          .add("counter", "Bộ đếm", "Apache-2.0", State.RUNNING, true)
          .add("stubborn", "Cứng đầu", "", State.RUNNING, true)
          .add("swt", "SWT", "EPL-2.0;link=x", State.RUNNING, false)
          .add("unlicensed", "Không ghi giấy phép", "", State.RUNNING, false);

  @Override
  protected FakePlatform platform() {
    return SampleViews.platform()
        .bundles(bundles)
        .contribute(
            new Contribution(
                Contribution.Kind.EXTRACTOR,
                "counts",
                "counter",
                "1.2.0",
                Contribution.State.OFF,
                "it failed 3 times",
                List.of("times"),
                List.of("counts"),
                3,
                List.of()));
  }

  private ListPart view() {
    window.commands().run("org.annalist.plugins");
    settle();
    return (ListPart) window.pages().current().part(PluginList.ID).orElseThrow();
  }

  private Table table() {
    return control(view().pane().control(), Table.class);
  }

  private int row(String name) {
    for (int i = 0; i < table().getItemCount(); i++) {
      if (table().getItem(i).getText(0).equals(name)) {
        return i;
      }
    }
    throw new AssertionError("no row " + name);
  }

  private void pick(String name) {
    Event event = new Event();
    event.item = table().getItem(row(name));
    table().setSelection(row(name));
    table().notifyListeners(SWT.Selection, event);
    settle();
  }

  private void run(String tool) {
    view().tools().stream()
        .filter(each -> each.words().equals(tool))
        .map(Tool::run)
        .findFirst()
        .orElseThrow()
        .run();
    settle();
  }

  private void until(String name, String state) {
    new Idle(window, display).until(() -> table().getItem(row(name)).getText(2).equals(state));
  }

  @Test
  void aPluginShowsWhatItContributesAndHowOftenItFailed() {
    int row = row("Bộ đếm");
    assertThat(table().getItem(row).getText(1)).isEqualTo("1.2.0");
    assertThat(table().getItem(row).getText(2)).isEqualTo("có phần không dùng được");
    assertThat(table().getItem(row).getText(3)).isEqualTo("bộ rút trích counts");
    assertThat(table().getItem(row).getText(4)).isEqualTo("3/3");
    assertThat(Arrays.stream(table().getItems()).map(item -> item.getText(0)))
        .doesNotContain("SWT");
  }

  @Test
  void theDetailsNameReasonLayersAndLicence() {
    view();
    PluginState counter =
        PluginState.of(platform).stream()
            .filter(plugin -> plugin.bundle().name().equals("counter"))
            .findFirst()
            .orElseThrow();
    assertThat(new PluginList(window).details(counter))
        .contains("counter 1.2.0", "Giấy phép: Apache-2.0", "lý do: it failed 3 times")
        .contains("đọc: times", "ghi: counts");
  }

  @Test
  void aPluginIsStoppedAndStartedAgain() {
    pick("Cứng đầu");
    run("plugins.stop");
    assertThat(bundles.asked()).containsExactly("stop stubborn");
    until("Cứng đầu", "đang chạy");
    pick("Bộ đếm");
    run("plugins.stop");
    run("plugins.start");
    assertThat(bundles.asked()).endsWith("stop counter", "start counter");
  }

  @Test
  void aNewPluginAppearsWithoutBeingAskedFor() {
    assertThat(table().getItemCount()).isPositive();
    int before = table().getItemCount();
    new PluginList(window).install(Path.of("fresh-1.0.jar"));
    new Idle(window, display).until(() -> table().getItemCount() == before + 1);
    assertThat(row("Mới cài")).isNotNegative();
  }

  @Test
  void aboutNamesEveryBundleWithItsLicence() {
    String[][] rows = {{}};
    display.timerExec(50, () -> readAndClose(rows));
    new AboutDialog(window).open();
    assertThat(rows[0])
        .contains("SWT 1.2.0 EPL-2.0", "Bộ đếm 1.2.0 Apache-2.0")
        .contains("Không ghi giấy phép 1.2.0 " + window.look().words().of("about.inside"));
  }

  private void readAndClose(String[][] rows) {
    for (var shell : display.getShells()) {
      Table parts = shell == window.getShell() ? null : control(shell, Table.class);
      if (parts != null && parts.getItemCount() > 0) {
        rows[0] =
            Arrays.stream(parts.getItems())
                .map(item -> item.getText(0) + " " + item.getText(1) + " " + item.getText(2))
                .toArray(String[]::new);
        shell.close();
        return;
      }
    }
    display.timerExec(50, () -> readAndClose(rows));
  }
}
