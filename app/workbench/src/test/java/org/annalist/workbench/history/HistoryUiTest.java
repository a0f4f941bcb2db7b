package org.annalist.workbench.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.corpus.Edit;
import org.annalist.workbench.FakeSnapshot;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.part.ListPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** The history of edits in the real window. */
class HistoryUiTest extends UiTest {

  private Table table() {
    window.showView(HistoryList.ID);
    settle();
    ListPart part = (ListPart) window.pages().current().part(HistoryList.ID).orElseThrow();
    return control(part.pane().control(), Table.class);
  }

  private void edit(String day) {
    platform.corpus().apply(new Edit.SetPublished(SampleCorpus.FIRST, day));
    revise();
  }

  private void revise() {
    FakeSnapshot now = (FakeSnapshot) platform.snapshot();
    platform.commit(new FakeSnapshot(now.revision() + 1, now.documents(), now.annotations()));
    settle();
  }

  private void open(int row) {
    Table table = table();
    table.setSelection(row);
    Event event = new Event();
    event.item = table.getItem(row);
    table.notifyListeners(SWT.DefaultSelection, event);
    settle();
    revise();
  }

  private void threeEdits() {
    edit("2031-05-12");
    edit("2031-05-13");
    edit("2031-05-14");
  }

  @Test
  void anEditSaysWhatItDidWhereAndWhen() {
    threeEdits();
    Table table = table();
    assertThat(table.getItemCount()).isEqualTo(4);
    assertThat(table.getItem(0).getText(0)).isEqualTo("Đặt ngày của bài: 2031-05-14");
    assertThat(table.getItem(0).getText(1)).startsWith("Thị xã Bình Sơn sơ kết");
    assertThat(table.getItem(0).getText(2)).matches("\\d\\d:\\d\\d:\\d\\d");
    assertThat(table.getItem(0).getText(3)).isEqualTo("hiện tại");
    assertThat(table.getItem(3).getText(0)).isEqualTo("Chưa sửa gì");
  }

  @Test
  void openingAnEntryUndoesWhatCameAfterItAndBack() {
    threeEdits();
    open(2);
    assertThat(platform.journal().applied()).hasSize(1);
    assertThat(platform.journal().undone()).hasSize(2);
    assertThat(table().getItem(2).getText(3)).isEqualTo("hiện tại");
    open(0);
    assertThat(platform.journal().applied()).hasSize(3);
    open(3);
    assertThat(platform.journal().applied()).isEmpty();
  }
}
