package org.annalist.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.bookmark.BookmarkList;
import org.annalist.workbench.history.HistoryList;
import org.annalist.workbench.job.ProgressPart;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.layout.model.StandardTree;
import org.annalist.workbench.layout.model.Target;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.search.SearchPart;
import org.junit.jupiter.api.Test;

class LayoutUiTest extends UiTest {

  private List<String> open() {
    return open(part -> true);
  }

  @Test
  void everyPerspectiveShowsTheViewsThatDeclareIt() {
    assertThat(open())
        .containsExactlyInAnyOrder(
            "documents",
            "reader",
            "entities",
            "form",
            "problems",
            SearchPart.ID,
            BookmarkList.ID,
            ProgressPart.ID,
            HistoryList.ID);
    window.show(Perspective.FIGURES);
    settle();
    assertThat(open()).containsExactlyInAnyOrder("charts", "lines", "org.annalist.source");
    window.show(Perspective.READ);
    settle();
    assertThat(open()).contains("reader", "problems");
  }

  @Test
  void viewsAreOpenedMovedClosedAndReset() {
    window.showView("timeline");
    settle();
    assertThat(window.pages().current().activePart()).map(Part::id).contains("timeline");
    window.pages().current().put("timeline", new Target.Into(StandardTree.BOTTOM, ""));
    window.pages().current().close("form");
    settle();
    assertThat(open()).contains("timeline").doesNotContain("form");
    window.pages().current().reset();
    settle();
    assertThat(open()).contains("form").doesNotContain("timeline");
  }

  @Test
  void theLayoutAndThePerspectiveAreThereAtTheNextStart() {
    window.show(Perspective.FIGURES);
    settle();
    window.showView("timeline");
    settle();
    reopen();
    assertThat(window.pages().current().perspective()).isEqualTo(Perspective.FIGURES);
    assertThat(open()).contains("timeline", "charts");
  }

  @Test
  void aPluginThatIsTakenAwayTakesItsTabsAwayWhileTheWindowIsOpen() {
    platform.remove("entities");
    window.views().look();
    settle();
    assertThat(open()).doesNotContain("entities").contains("reader", "form");
    assertThat(window.commands().command("org.annalist.view.entities")).isEmpty();
  }

  @Test
  void aPluginThatComesBringsItsViewsWhileTheWindowIsOpen() {
    platform.add(
        new ViewDescriptor(
            "late", locale -> "Đến muộn", "view", List.of("read"), "bottom", 5, false),
        (snapshot, locale, selection) -> Page.empty(Notice.of("Chưa có gì.", "Vừa mới được cài.")));
    window.views().look();
    settle();
    assertThat(open()).contains("late");
    assertThat(part("late").title()).isEqualTo("Đến muộn");
    assertThat(window.commands().run("org.annalist.view.late")).isTrue();
    assertThat(window.pages().current().activePart()).map(Part::id).contains("late");
  }

  @Test
  void aViewThatThrowsSaysSoAndTheOthersGoOn() {
    platform.add(
        new ViewDescriptor("broken", locale -> "Hỏng", "view", List.of("read"), "bottom", 5, false),
        (snapshot, locale, selection) -> {
          throw new IllegalStateException("hết giấy");
        });
    window.views().look();
    settle();
    window.showView("broken");
    settle();
    assertThat(part("broken").pane().noticeShown())
        .map(Notice::state)
        .contains("Khung nhìn “Hỏng” không trả lời được.");
    assertThat(part("broken").pane().noticeShown().orElseThrow().reason()).contains("hết giấy");
    assertThat(reader().widget().getText()).startsWith("Thị xã Bình Sơn");
  }

  @Test
  void aNewRevisionIsShown() {
    platform.commit(org.annalist.workbench.SampleCorpus.snapshot(2));
    settle();
    assertThat(window.state().snapshot().revision()).isEqualTo(2);
  }

  @Test
  void maximisingGivesOneStackAllTheRoom() {
    window.showView("reader");
    settle();
    int before = part("reader").pane().control().getSize().x;
    window.commands().run("org.annalist.maximise");
    settle();
    assertThat(part("reader").pane().control().getSize().x).isGreaterThan(before + 300);
    window.commands().run("org.annalist.maximise");
    settle();
    assertThat(part("reader").pane().control().getSize().x).isEqualTo(before);
  }
}
