package org.annalist.workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Selection;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.part.ViewPart;
import org.annalist.workbench.render.text.MarkedTextRenderer;
import org.annalist.workbench.state.Selected;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.junit.jupiter.api.Test;

/** Documents have tabs of their own, and one passing tab shows what is selected. */
class DocumentsUiTest extends UiTest {

  private static final String FIRST = "reader#" + SampleCorpus.FIRST;
  private static final String SECOND = "reader#" + SampleCorpus.SECOND;

  private PerspectivePage page() {
    return window.pages().current();
  }

  private List<String> editors() {
    return page().model().stack(PageModel.EDITOR).orElseThrow().parts();
  }

  private String inFront() {
    return page().widgets().stack(PageModel.EDITOR).orElseThrow().inView().orElseThrow().id();
  }

  private Selected at(String document, String words, String origin) {
    return new Selected(Selection.of(place(document, words)), List.of(), origin);
  }

  private void select(String document, String words) {
    window.state().select(at(document, words, "documents"));
    settle();
  }

  private void open(String document, String words) {
    window.openInReader(at(document, words, "documents"));
    settle();
  }

  private String text(String id) {
    ViewPart part = (ViewPart) page().open().get(id).part();
    return ((MarkedTextRenderer) part.pane().renderer().orElseThrow()).widget().getText();
  }

  @Test
  void thePassingTabShowsWhatIsSelectedInSlantedWords() {
    select(SampleCorpus.SECOND, "23/24");
    assertThat(editors()).containsExactly("reader");
    CTabFolder folder = page().widgets().stack(PageModel.EDITOR).orElseThrow().folder();
    CTabItem tab = folder.getItem(0);
    assertThat(tab.getText()).startsWith("Bình Sơn tổng kết");
    assertThat(tab.getFont()).isNotEqualTo(folder.getFont());
    open(SampleCorpus.SECOND, "23/24");
    assertThat(editors()).containsExactly(SECOND);
    assertThat(tab.getFont()).isEqualTo(folder.getFont());
  }

  @Test
  void eachDocumentThatIsOpenedHasOneTab() {
    open(SampleCorpus.FIRST, "17/24");
    open(SampleCorpus.SECOND, "23/24");
    open(SampleCorpus.FIRST, "Lê Đăng Khoa");
    assertThat(editors()).containsExactly(FIRST, SECOND);
    assertThat(inFront()).isEqualTo(FIRST);
    assertThat(text(FIRST)).startsWith("Thị xã Bình Sơn");
    assertThat(text(SECOND)).startsWith("Bình Sơn tổng kết");
    assertThat(page().activePart()).map(Part::id).contains("reader");
  }

  @Test
  void aSelectionBringsUpTheTabOfItsDocument() {
    open(SampleCorpus.FIRST, "17/24");
    open(SampleCorpus.SECOND, "23/24");
    select(SampleCorpus.FIRST, "17/24");
    assertThat(inFront()).isEqualTo(FIRST);
    select(SampleCorpus.SECOND, "23/24");
    assertThat(inFront()).isEqualTo(SECOND);
  }

  @Test
  void aSelectionElsewhereOpensThePassingTabBesideTheDocument() {
    open(SampleCorpus.FIRST, "17/24");
    assertThat(editors()).containsExactly(FIRST);
    select(SampleCorpus.SECOND, "23/24");
    assertThat(editors()).containsExactly(FIRST, "reader");
    assertThat(inFront()).isEqualTo("reader");
    assertThat(text("reader")).startsWith("Bình Sơn tổng kết");
    assertThat(text(FIRST)).startsWith("Thị xã Bình Sơn");
  }

  @Test
  void aViewThatIsNotLinkedLeavesTheTabsAlone() {
    open(SampleCorpus.FIRST, "17/24");
    part("documents").setLinked(false);
    select(SampleCorpus.SECOND, "23/24");
    assertThat(editors()).containsExactly(FIRST);
    part("documents").setLinked(true);
    select(SampleCorpus.SECOND, "Lê Đăng Khoa");
    assertThat(inFront()).isEqualTo("reader");
  }

  @Test
  void choosingATabSelectsItsDocumentSoThatLinkedViewsGoAlong() {
    open(SampleCorpus.FIRST, "17/24");
    open(SampleCorpus.SECOND, "23/24");
    page().stepTab(-1);
    settle();
    assertThat(inFront()).isEqualTo(FIRST);
    assertThat(window.state().selected().selection().place())
        .contains(place(SampleCorpus.FIRST, "17/24"));
    org.eclipse.swt.widgets.Tree tree =
        control(part("documents").pane().control(), org.eclipse.swt.widgets.Tree.class);
    assertThat(tree.getSelection()[0].getText()).startsWith("Thị xã Bình Sơn");
  }

  @Test
  void anotherTabOfTheSameDocumentStandsBesideTheFirst() {
    open(SampleCorpus.FIRST, "17/24");
    window.commands().run("org.annalist.anotherEditor");
    settle();
    String copy = "reader@2#" + SampleCorpus.FIRST;
    assertThat(page().activeId()).isEqualTo(copy);
    assertThat(page().model().holder(copy)).isNotEqualTo(page().model().holder(FIRST));
    assertThat(text(copy)).isEqualTo(text(FIRST));
  }

  @Test
  void closedTabsOpenAgainTheLastFirst() {
    open(SampleCorpus.FIRST, "17/24");
    open(SampleCorpus.SECOND, "23/24");
    window.commands().run("org.annalist.closePart");
    settle();
    window.commands().run("org.annalist.closePart");
    settle();
    assertThat(editors()).isEmpty();
    assertThat(window.commands().run("org.annalist.reopenPart")).isTrue();
    settle();
    assertThat(editors()).containsExactly(FIRST);
    window.commands().run("org.annalist.reopenPart");
    settle();
    assertThat(editors()).containsExactlyInAnyOrder(FIRST, SECOND);
    assertThat(text(SECOND)).startsWith("Bình Sơn tổng kết");
  }

  @Test
  void allDocumentsCloseAtOnceAndViewsStay() {
    open(SampleCorpus.FIRST, "17/24");
    open(SampleCorpus.SECOND, "23/24");
    window.commands().run("org.annalist.closeDocuments");
    settle();
    assertThat(editors()).isEmpty();
    assertThat(page().open()).containsKeys("documents", "entities");
  }

  @Test
  void openDocumentsAreThereAtTheNextStart() {
    open(SampleCorpus.FIRST, "17/24");
    open(SampleCorpus.SECOND, "23/24");
    reopen();
    assertThat(editors()).containsExactly(FIRST, SECOND);
    assertThat(inFront()).isEqualTo(SECOND);
    assertThat(text(SECOND)).startsWith("Bình Sơn tổng kết");
  }

  @Test
  void aDocumentThatIsAwaySaysSo() {
    page()
        .put(
            "reader#gone/away.txt",
            new org.annalist.workbench.layout.model.Target.Into("editor", ""));
    settle();
    ViewPart part = (ViewPart) page().open().get("reader#gone/away.txt").part();
    assertThat(part.title()).isEqualTo("away.txt");
    assertThat(part.pane().noticeShown().orElseThrow().state()).contains("gone/away.txt");
  }

  @Test
  void anEmptyMiddleIsFilledByWhatIsSelected() {
    page().close("reader");
    settle();
    assertThat(editors()).isEmpty();
    select(SampleCorpus.SECOND, "23/24");
    assertThat(inFront()).isEqualTo("reader");
    assertThat(text("reader")).startsWith("Bình Sơn tổng kết");
  }

  @Test
  void aResetLeavesDocumentsOpen() {
    open(SampleCorpus.FIRST, "17/24");
    page().reset();
    settle();
    assertThat(editors()).contains("reader", FIRST);
  }
}
