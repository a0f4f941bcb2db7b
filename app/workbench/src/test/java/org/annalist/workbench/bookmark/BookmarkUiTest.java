package org.annalist.workbench.bookmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.Place;
import org.annalist.api.view.Notice;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.part.ListPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** Bookmarks are set in the text, listed, walked and kept. */
class BookmarkUiTest extends UiTest {

  private void bookmarkSentenceOf(String words) {
    reader().widget().setFocus();
    reader().widget().setCaretOffset(reader().widget().getText().indexOf(words) + 1);
    settle();
    assertThat(window.commands().run("org.annalist.bookmark")).isTrue();
    settle();
  }

  private ListPart list() {
    window.showView(BookmarkList.ID);
    settle();
    return (ListPart) window.pages().current().part(BookmarkList.ID).orElseThrow();
  }

  @Test
  void setsABookmarkAtTheSentenceOfTheCaretAndTakesItAway() {
    bookmarkSentenceOf("17/24");
    assertThat(window.bookmarks().all()).hasSize(1);
    assertThat(window.bookmarks().all().get(0).words()).startsWith("Đến nay, có 17/24 đề án");
    bookmarkSentenceOf("17/24");
    assertThat(window.bookmarks().all()).isEmpty();
  }

  @Test
  void theListOpensThePlaceOfABookmark() {
    assertThat(list().pane().noticeShown()).map(Notice::state).contains("Chưa có dấu trang nào.");
    window.show(window.pages().current().perspective());
    reader().widget().setFocus();
    bookmarkSentenceOf("Gần 300");
    Table table = control(list().pane().control(), Table.class);
    assertThat(table.getItem(0).getText(0)).startsWith("Gần 300 ý kiến");
    Event event = new Event();
    event.item = table.getItem(0);
    table.setSelection(0);
    table.notifyListeners(SWT.DefaultSelection, event);
    settle();
    Place place = window.state().selected().selection().place().orElseThrow();
    assertThat(place.document()).isEqualTo(SampleCorpus.FIRST);
    assertThat(platform.snapshot().text(place)).startsWith("Gần 300 ý kiến");
  }

  @Test
  void keysWalkFromBookmarkToBookmark() {
    bookmarkSentenceOf("17/24");
    bookmarkSentenceOf("Gần 300");
    assertThat(window.commands().run("org.annalist.nextBookmark")).isTrue();
    settle();
    assertThat(sentence()).startsWith("Đến nay, có 17/24");
    window.commands().run("org.annalist.nextBookmark");
    settle();
    assertThat(sentence()).startsWith("Gần 300");
    window.commands().run("org.annalist.previousBookmark");
    settle();
    assertThat(sentence()).startsWith("Đến nay, có 17/24");
  }

  private String sentence() {
    return reader().sentence().of(platform.snapshot().documents().get(0).text());
  }

  @Test
  void isThereAgainAtTheNextStart() {
    bookmarkSentenceOf("17/24");
    reopen();
    assertThat(window.bookmarks().all()).hasSize(1);
  }
}
