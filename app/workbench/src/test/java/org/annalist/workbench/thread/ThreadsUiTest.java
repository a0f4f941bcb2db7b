package org.annalist.workbench.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Cell;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.workbench.FakePlatform;
import org.annalist.workbench.SampleViews;
import org.annalist.workbench.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** The UI thread never runs a plugin's code and never waits. */
class ThreadsUiTest extends UiTest {

  private final Set<String> threads = Collections.synchronizedSet(new TreeSet<>());

  @Override
  protected FakePlatform platform() {
    RowsTable.Builder rows = RowsTable.of(new Table.Column("a", "Tên", false, 1));
    for (int i = 0; i < 500; i++) {
      rows.row("r" + i, List.of(Cell.of("dòng " + i)), List.of());
    }
    Table table = watched(rows.build());
    return SampleViews.platform()
        .add(
            new ViewDescriptor(
                "watched", locale -> "Theo dõi", "view", List.of("read"), "right", 5, false),
            (snapshot, locale, selection) -> table);
  }

  /** The same table; it notes which threads ask it. */
  private Table watched(Table table) {
    return (Table)
        Proxy.newProxyInstance(
            Table.class.getClassLoader(),
            new Class<?>[] {Table.class},
            (proxy, method, arguments) -> {
              threads.add(Thread.currentThread().getName());
              return method.invoke(table, arguments);
            });
  }

  @Test
  void modelsAreAskedInTheBackgroundOnly() {
    var table = control(part("watched").pane().control(), org.eclipse.swt.widgets.Table.class);
    assertThat(table.getItemCount()).isEqualTo(500);
    table.setTopIndex(480);
    settle();
    assertThat(table.getItem(490).getText(0)).isEqualTo("dòng 490");
    table.setSelection(490);
    Event event = new Event();
    event.item = table.getItem(490);
    table.notifyListeners(SWT.Selection, event);
    table.getColumn(0).notifyListeners(SWT.Selection, new Event());
    settle();
    assertThat(threads).isNotEmpty().allMatch(name -> name.startsWith("workbench-"));
  }

  @Test
  void postsUnderOneKeyAreRunOnce() throws Exception {
    UiThread ui = session.ui();
    List<Integer> ran = new ArrayList<>();
    Thread flood =
        new Thread(
            () -> {
              for (int i = 1; i <= 1000; i++) {
                int number = i;
                ui.post("flood", () -> ran.add(number));
              }
            });
    flood.start();
    flood.join();
    settle();
    assertThat(ran).containsExactly(1000);
  }

  @Test
  void workThatOpensALoopOfItsOwnDoesNotKeepOthersWaiting() {
    UiThread ui = session.ui();
    boolean[] reached = {false};
    ui.post(
        "dialog",
        () -> {
          ui.post("inside", () -> reached[0] = true);
          while (!reached[0]) {
            if (!display.readAndDispatch()) {
              display.sleep();
            }
          }
        });
    ui.post("behind", () -> {});
    settle();
    assertThat(reached[0]).isTrue();
  }

  @Test
  void aNewQuestionCancelsTheOneBefore() {
    Background background = session.background();
    CountDownLatch asked = new CountDownLatch(1);
    AtomicReference<String> answer = new AtomicReference<>();
    AtomicReference<Throwable> end = new AtomicReference<>();
    background.ask(
        "key",
        cancellation -> {
          asked.countDown();
          try {
            while (true) {
              cancellation.check();
              Thread.onSpinWait();
            }
          } catch (CancellationException e) {
            end.set(e);
            throw e;
          }
        },
        never -> answer.set("old"),
        fault -> answer.set("fault"));
    try {
      asked.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    background.ask("key", cancellation -> "new", answer::set, fault -> answer.set("fault"));
    settle();
    assertThat(answer).hasValue("new");
    assertThat(end.get()).isInstanceOf(CancellationException.class);
  }

  @Test
  void aFaultInTheBackgroundIsToldToWhoAsked() {
    AtomicReference<Throwable> told = new AtomicReference<>();
    session
        .background()
        .ask(
            "key",
            cancellation -> {
              throw new IllegalStateException("hỏng");
            },
            never -> {},
            told::set);
    settle();
    assertThat(told.get()).isInstanceOf(IllegalStateException.class).hasMessage("hỏng");
  }
}
