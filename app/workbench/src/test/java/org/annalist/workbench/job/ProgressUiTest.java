package org.annalist.workbench.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.annalist.api.corpus.ImportReport;
import org.annalist.workbench.FakeTask;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.state.Job;
import org.annalist.workbench.state.Jobs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;

/** Jobs in the real window: each is stopped by itself, and how each ended stays in the list. */
class ProgressUiTest extends UiTest {

  private final CompletableFuture<ImportReport> first = new CompletableFuture<>();
  private final CompletableFuture<ImportReport> second = new CompletableFuture<>();

  private Table table() {
    return ((ProgressPart) window.pages().current().part(ProgressPart.ID).orElseThrow()).table();
  }

  private Job begin(String label, CompletableFuture<ImportReport> result) {
    Job job = new Job(label, new FakeTask<>(result), System.currentTimeMillis());
    window.state().add(job);
    return job;
  }

  private void show() {
    window.showView(ProgressPart.ID);
    while (display.readAndDispatch()) {
      // Until the view is drawn.
    }
  }

  private void press(int row, int key) {
    table().setSelection(row);
    Event event = new Event();
    event.keyCode = key;
    table().notifyListeners(SWT.KeyDown, event);
  }

  private List<Object> rows() {
    return java.util.Arrays.stream(table().getItems()).map(TableItem::getData).toList();
  }

  @Test
  void theDeleteKeyStopsTheSelectedJobAndNoOther() {
    Job one = begin("Đọc bộ một", first);
    Job two = begin("Đọc bộ hai", second);
    show();
    assertThat(rows()).containsExactly(one, two);
    press(1, SWT.DEL);
    assertThat(second).isCancelled();
    assertThat(first).isNotDone();
    window.state().sweepJobs();
    assertThat(window.state().jobs()).containsExactly(one);
    assertThat(((Jobs.Ended) rows().get(1)).outcome()).isEqualTo(Jobs.Outcome.CANCELLED);
    first.complete(new ImportReport(List.of(), List.of(), List.of(), false));
    window.state().sweepJobs();
  }

  @Test
  void aRowKeepsItsJobWhenTheOneAboveEnds() {
    begin("Đọc bộ một", first);
    Job two = begin("Đọc bộ hai", second);
    show();
    table().setSelection(1);
    first.complete(new ImportReport(List.of(), List.of(), List.of(), false));
    window.state().sweepJobs();
    assertThat(table().getSelection()[0].getData()).isEqualTo(two);
    press(table().getSelectionIndex(), SWT.DEL);
    assertThat(second).isCancelled();
    window.state().sweepJobs();
  }

  @Test
  void aFailedJobStaysWithItsMessageUntilItIsRemoved() {
    begin("Đọc bộ một", first);
    show();
    first.completeExceptionally(new IllegalStateException("ổ đĩa đã đầy"));
    window.state().sweepJobs();
    settle();
    assertThat(table().getItem(0).getText()).contains("Đọc bộ một").contains("ổ đĩa đã đầy");
    press(0, SWT.DEL);
    assertThat(window.state().allJobs().ended()).isEmpty();
    assertThat(table().getItemCount()).isZero();
  }

  @Test
  void aClickOnCancelStopsTheJobOfThatRow() {
    begin("Đọc bộ một", first);
    begin("Đọc bộ hai", second);
    show();
    Event click = new Event();
    click.button = 1;
    click.x = table().getClientArea().width - 30;
    click.y = table().getItem(1).getBounds().y + 10;
    table().notifyListeners(SWT.MouseDown, click);
    assertThat(second).isCancelled();
    assertThat(first).isNotDone();
    first.cancel(false);
    window.state().sweepJobs();
  }

  @Test
  void theCommandStopsTheJobOfTheStatusLine() {
    begin("Đọc bộ một", first);
    begin("Đọc bộ hai", second);
    assertThat(window.commands().run("org.annalist.stopJob")).isTrue();
    assertThat(first).isCancelled();
    assertThat(second).isNotDone();
    second.cancel(false);
    window.state().sweepJobs();
    assertThat(window.commands().run("org.annalist.stopJob")).isFalse();
  }
}
