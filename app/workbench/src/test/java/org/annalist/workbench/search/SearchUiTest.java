package org.annalist.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.view.Notice;
import org.annalist.workbench.FakeSnapshot;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.search.Concordance.Head;
import org.annalist.workbench.search.Concordance.Line;
import org.annalist.workbench.search.Concordance.Order;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The search view in the real window, by keyboard. */
class SearchUiTest extends UiTest {

  private SearchPart search() {
    return (SearchPart) window.pages().current().part(SearchPart.ID).orElseThrow();
  }

  private Text field() {
    return control(search().bar().control(), Text.class);
  }

  private Table table() {
    return search().list().control();
  }

  private void type(String words) {
    window.commands().run("org.annalist.search");
    field().setText(words);
    settle();
  }

  private void press(org.eclipse.swt.widgets.Control control, int key) {
    Event event = new Event();
    event.keyCode = key;
    control.notifyListeners(SWT.KeyDown, event);
    settle();
  }

  private List<Match> lines() {
    return search().list().rows().stream()
        .filter(Line.class::isInstance)
        .map(row -> ((Line) row).match())
        .toList();
  }

  @Test
  void theCommandOpensTheViewWithTheFieldReady() {
    assertThat(window.commands().run("org.annalist.search")).isTrue();
    settle();
    assertThat(window.pages().current().activePart()).map(p -> p.id()).contains(SearchPart.ID);
    assertThat(field().isFocusControl()).isTrue();
    assertThat(search().noticeShown())
        .map(Notice::state)
        .contains(window.look().words().of("search.nothing"));
  }

  @Test
  void linesStandBelowTheirDocumentsAndEnterOpensTheSentence() {
    type("tran khanh vy");
    assertThat(lines()).hasSize(3).allMatch(match -> match.keyword().equals("Trần Khánh Vy"));
    assertThat(search().list().rows().get(0))
        .isEqualTo(
            new Head(
                SampleCorpus.FIRST,
                "Thị xã Bình Sơn sơ kết nửa nhiệm kỳ thực hiện Chương trình số 09-CTr/TU",
                SampleCorpus.FIRST,
                2));
    assertThat(search().bar().said()).isEqualTo(window.look().words().of("search.found", "3", "2"));
    press(field(), SWT.ARROW_DOWN);
    assertThat(table().isFocusControl()).isTrue();
    assertThat(window.state().selected().selection().place())
        .contains(place(SampleCorpus.FIRST, "Trần Khánh Vy"));
    Event enter = new Event();
    enter.item = table().getItem(table().getSelectionIndex());
    table().notifyListeners(SWT.DefaultSelection, enter);
    settle();
    assertThat(window.pages().current().activePart()).map(p -> p.id()).contains("reader");
    String text = platform.snapshot().documents().get(0).text();
    assertThat(reader().sentence().of(text)).startsWith("Đồng chí Trần Khánh Vy");
  }

  @Test
  void enterGoesToTheLinesAsSoonAsTheyCome() {
    window.commands().run("org.annalist.search");
    field().setText("tran khanh vy");
    press(field(), SWT.CR);
    assertThat(table().isFocusControl()).isTrue();
    assertThat(table().getSelectionIndex()).isEqualTo(1);
  }

  @Test
  void theNextMatchCommandWalksThroughDocuments() {
    type("tran khanh vy");
    for (int i = 0; i < 3; i++) {
      window.commands().run("org.annalist.nextMatch");
    }
    assertThat(window.state().selected().selection().place())
        .contains(place(SampleCorpus.SECOND, "Trần Khánh Vy"));
    window.commands().run("org.annalist.previousMatch");
    assertThat(window.state().selected().selection().place().orElseThrow().document())
        .isEqualTo(SampleCorpus.FIRST);
  }

  @Test
  void accentsMustAgreeWhenTheBoxIsTicked() {
    type("hoa");
    assertThat(lines()).isNotEmpty();
    window.commands().run("org.annalist.searchAccents");
    settle();
    assertThat(lines()).isEmpty();
    Notice notice = search().noticeShown().orElseThrow();
    assertThat(notice.reason()).isEqualTo(window.look().words().of("search.noneAccents"));
    window.commands().run("org.annalist.searchAccents");
    settle();
    assertThat(lines()).isNotEmpty();
  }

  @Test
  void theOrderOfContextsMixesDocuments() {
    type("de an");
    search().bar().order(Order.RIGHT);
    control(search().bar().control(), Combo.class).notifyListeners(SWT.Selection, new Event());
    settle();
    List<String> rights = lines().stream().map(Match::right).toList();
    assertThat(search().list().rows()).noneMatch(Head.class::isInstance).hasSameSizeAs(rights);
    java.text.Collator collator =
        java.text.Collator.getInstance(java.util.Locale.forLanguageTag("vi"));
    List<String> sorted = new ArrayList<>(rights.stream().map(String::strip).toList());
    sorted.sort(collator);
    assertThat(rights.stream().map(String::strip)).isSortedAccordingTo(collator);
  }

  @Test
  void aNewRevisionIsSearchedToo() {
    type("thi uy");
    int before = lines().size();
    FakeSnapshot old = (FakeSnapshot) platform.snapshot();
    List<org.annalist.api.document.Document> documents = new ArrayList<>(old.documents());
    documents.add(SampleCorpus.document("x.txt", "Thị ủy họp.\n", "2033-02-01"));
    platform.commit(new FakeSnapshot(old.revision() + 1, documents, old.annotations()));
    settle();
    assertThat(lines()).hasSize(before + 1);
  }

  @Test
  void linesAreCopiedWithTheirDocument() {
    type("\"phường hòa đông\"");
    press(field(), SWT.ARROW_DOWN);
    Event copy = new Event();
    copy.keyCode = 'c';
    copy.stateMask = SWT.MOD1;
    table().notifyListeners(SWT.KeyDown, copy);
    Clipboard clipboard = new Clipboard(display);
    String copied = (String) clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    assertThat(copied.split("\t")).hasSize(4).contains(SampleCorpus.FIRST, "phường Hòa Đông");
  }

  @Test
  void theWordsOfTheLastSearchComeBackInAnotherLanguage() {
    type("ban chi dao");
    press(field(), SWT.CR);
    window.change("en", org.annalist.workbench.look.Theme.DARK);
    settle();
    window.commands().run("org.annalist.search");
    settle();
    assertThat(field().getText()).isEqualTo("ban chi dao");
    assertThat(search().bar().said()).startsWith("2 lines in 1");
  }
}
