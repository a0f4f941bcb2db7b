package org.annalist.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.render.page.PageRenderer;
import org.annalist.workbench.render.timeline.TimelineRenderer;
import org.annalist.workbench.state.Selected;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;

/** A click anywhere leads to the sentence that says it. */
class SelectionUiTest extends UiTest {

  private void pickRow(String words, int kind) {
    Table table = control(part("entities").pane().control(), Table.class);
    for (int i = 0; i < table.getItemCount(); i++) {
      TableItem item = table.getItem(i);
      if (item.getText(0).equals(words)) {
        table.setSelection(i);
        Event event = new Event();
        event.item = item;
        table.notifyListeners(kind, event);
        settle();
        return;
      }
    }
    throw new AssertionError("no row " + words);
  }

  private String sentenceInReader() {
    String document = platform.snapshot().documents().get(0).text();
    return reader().sentence().of(document);
  }

  @Test
  void anEntityOpensItsDocumentAtItsSentence() {
    pickRow("Lê Đăng Khoa", SWT.Selection);
    Selection selection = window.state().selected().selection();
    assertThat(selection.entity()).isEqualTo("Lê Đăng Khoa");
    assertThat(selection.place()).contains(place(SampleCorpus.FIRST, "Lê Đăng Khoa"));
    assertThat(sentenceInReader()).startsWith("Báo cáo tại hội nghị").endsWith("24 đề án.");
    Tree tree = control(part("documents").pane().control(), Tree.class);
    assertThat(tree.getSelection()).hasSize(1);
    assertThat(tree.getSelection()[0].getText()).startsWith("Thị xã Bình Sơn sơ kết");
  }

  @Test
  void theReaderFollowsToAnotherDocument() {
    Place elsewhere = place(SampleCorpus.SECOND, "23/24");
    window.state().select(new Selected(Selection.of(elsewhere), java.util.List.of(), ""));
    settle();
    assertThat(part("reader").title()).isEqualTo("Bình Sơn tổng kết Chương trình số 09-CTr/TU");
    assertThat(reader().widget().getText()).startsWith("Bình Sơn tổng kết");
    String second = platform.snapshot().documents().get(1).text();
    assertThat(reader().sentence().of(second)).contains("23/24");
  }

  @Test
  void aPinnedReaderStays() {
    pickRow("Lê Đăng Khoa", SWT.Selection);
    part("reader").setPinned(true);
    Place elsewhere = place(SampleCorpus.SECOND, "23/24");
    window.state().select(new Selected(Selection.of(elsewhere), java.util.List.of(), ""));
    settle();
    assertThat(reader().widget().getText()).startsWith("Thị xã Bình Sơn");
    part("reader").setPinned(false);
    settle();
    assertThat(reader().widget().getText()).startsWith("Bình Sơn tổng kết");
  }

  @Test
  void aPointOfAChartShowsItsSentenceAndOpensTheReaderOnDoubleClick() {
    window.show(Perspective.FIGURES);
    settle();
    PageRenderer page = (PageRenderer) part("charts").pane().renderer().orElseThrow();
    click(page.drawings().get(0), "r1", false);
    assertThat(window.state().selected().selection().place())
        .contains(place(SampleCorpus.FIRST, "17/24"));
    assertThat(source().sentences()).hasSize(1);
    assertThat(source().sentences().get(0)).startsWith("Đến nay, có 17/24 đề án");
    assertThat(open(p -> p.id().equals("reader"))).isEmpty();
    click(page.drawings().get(0), "r1", true);
    assertThat(open(p -> p.id().equals("reader"))).hasSize(1);
    assertThat(window.pages().current().activePart()).map(p -> p.id()).contains("reader");
    assertThat(sentenceInReader()).contains("17/24");
  }

  @Test
  void anEventOfTheTimelineShowsItsSentence() {
    window.show(Perspective.TIMELINE);
    settle();
    TimelineRenderer timeline = (TimelineRenderer) part("timeline").pane().renderer().orElseThrow();
    click(timeline.canvas(), "p2", false);
    assertThat(source().sentences().get(0)).contains("23/24 đề án hoàn thành");
    assertThat(timeline.canvas().selected()).isEqualTo("p2");
  }

  @Test
  void whatIsSelectedElsewhereIsSelectedInTheTimeline() {
    window.show(Perspective.TIMELINE);
    settle();
    Place place = place(SampleCorpus.FIRST, "17/24");
    window.state().select(new Selected(Selection.of(place), java.util.List.of(), ""));
    settle();
    TimelineRenderer timeline = (TimelineRenderer) part("timeline").pane().renderer().orElseThrow();
    assertThat(timeline.canvas().selected()).isEqualTo("p1");
  }

  @Test
  void goesBackToWhatWasSelectedBefore() {
    pickRow("Lê Đăng Khoa", SWT.Selection);
    pickRow("phường Hòa Đông", SWT.Selection);
    assertThat(window.commands().run("org.annalist.back")).isTrue();
    settle();
    assertThat(window.state().selected().selection().entity()).isEqualTo("Lê Đăng Khoa");
    assertThat(window.commands().run("org.annalist.forward")).isTrue();
    assertThat(window.state().selected().selection().entity()).isEqualTo("phường Hòa Đông");
  }

  @Test
  void quickAccessOpensAPersonInTheReader() {
    window.typeInQuickAccess("le dang khoa");
    settle();
    assertThat(window.quickAccess().found()).isNotEmpty();
    Event enter = new Event();
    enter.keyCode = SWT.CR;
    window.quickAccess().field().notifyListeners(SWT.KeyDown, enter);
    settle();
    assertThat(window.state().selected().selection().entity()).isEqualTo("Lê Đăng Khoa");
    assertThat(sentenceInReader()).contains("Lê Đăng Khoa");
  }
}
