package org.annalist.workbench.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Page;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.ViewModel;
import org.annalist.workbench.FakeSnapshot;
import org.annalist.workbench.SampleChart;
import org.annalist.workbench.SampleTimeline;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.graph.SampleNetwork;
import org.annalist.workbench.render.page.SampleComparison;
import org.annalist.workbench.thread.Background;
import org.annalist.workbench.thread.UiThread;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** Charts, timelines, tables, graphs and pages of them, opened and closed 200 times. */
class RendererLeaksUiTest {

  private static final int TIMES = 200;

  private Throwable fault;

  @Test
  void keepsNoResourceOfAViewThatIsGone() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    assumeTrue(!linux || System.getenv("DISPLAY") != null, "needs a display");
    DeviceData tracking = new DeviceData();
    tracking.tracking = true;
    Display display = new Display(tracking);
    Look look = new Look(display, false, new Words(Locale.forLanguageTag("vi")), 1);
    Background background = new Background(new UiThread(display));
    try {
      Shell shell = new Shell(display);
      shell.setSize(900, 600);
      shell.open();
      Host host = new Host(look, background);
      for (ViewModel model : models()) {
        // The first time fonts and colours are made that are kept.
        show(shell, host, model);
        int before = display.getDeviceData().objects.length;
        for (int i = 0; i < TIMES; i++) {
          show(shell, host, model);
        }
        assertThat(display.getDeviceData().objects.length)
            .as(model.getClass().getSimpleName())
            .isEqualTo(before);
      }
      assertThat(fault).isNull();
    } finally {
      background.close();
      look.close();
      display.dispose();
    }
  }

  private static List<ViewModel> models() {
    RowsTable.Builder table =
        RowsTable.of(new Table.Column("a", "Nhóm", false, 1), new Table.Column("b", "Số", true, 1))
            .groupBy("a");
    for (int i = 0; i < 9; i++) {
      table.row("r" + i, List.of(Cell.of("n" + i % 2), Cell.number("" + i, i)), List.of());
    }
    Table rows = table.build();
    Page page =
        Page.of(
            "Trang",
            "",
            List.of(
                new Page.Section("Bảng", "", rows),
                new Page.Section("Hình", "", SampleChart.ratios())));
    Action answer = new Action.Run("tất cả", "org.annalist.refresh");
    Page asking = page.withChoices(List.of(new Choice("Loại", List.of(answer), 0)));
    return List.of(
        rows,
        SampleChart.ratios(),
        new SampleTimeline(),
        page,
        asking,
        new SampleNetwork(),
        new SampleComparison());
  }

  private static void show(Shell shell, Host host, ViewModel model) {
    ModelPane pane = new ModelPane(shell, host, false);
    pane.control().setBounds(0, 0, 900, 560);
    pane.show(model);
    Display display = shell.getDisplay();
    do {
      while (display.readAndDispatch()) {
        // What is shown comes piece by piece.
      }
    } while (host.background.isBusy());
    pane.control().update();
    pane.control().dispose();
    while (display.readAndDispatch()) {
      // What was asked for meanwhile finds nothing to show it in.
    }
  }

  private final class Host implements RenderHost {
    private final Look look;
    private final Background background;

    Host(Look look, Background background) {
      this.look = look;
      this.background = background;
    }

    @Override
    public Look look() {
      return look;
    }

    @Override
    public Background background() {
      return background;
    }

    @Override
    public Snapshot snapshot() {
      return new FakeSnapshot(1, List.of(), List.of());
    }

    @Override
    public void select(String key) {}

    @Override
    public void open(String key) {}

    @Override
    public void menu(String key) {}

    @Override
    public void run(Action action) {}

    @Override
    public void contentChanged() {}

    @Override
    public void fault(Throwable newFault) {
      fault = newFault;
    }
  }
}
