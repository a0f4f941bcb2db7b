package org.annalist.workbench.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.shots.Idle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words are found in the document that is read, by keys alone. */
class FindUiTest extends UiTest {

  private FindBar bar;
  private Text field;

  @BeforeEach
  void openBar() {
    reader().widget().setFocus();
    assertThat(window.commands().run("org.annalist.find")).isTrue();
    settle();
    bar = reader().find().bar();
    field = bar.field();
  }

  private void type(String words) {
    field.setText(words);
    new Idle(window, display).until(() -> !bar.said().isEmpty() && !bar.said().endsWith("…"));
    settle();
  }

  private void press(int key, int modifiers) {
    Event event = new Event();
    event.keyCode = key;
    event.stateMask = modifiers;
    field.notifyListeners(SWT.KeyDown, event);
    settle();
  }

  private String here() {
    String text = platform.snapshot().document(SampleCorpus.FIRST).orElseThrow().text();
    return reader().find().current().of(text);
  }

  @Test
  void marksAllPlacesAndWalksRoundThem() {
    assertThat(field.isFocusControl()).isTrue();
    type("tran khanh vy");
    assertThat(bar.said()).isEqualTo("1 / 2");
    assertThat(here()).isEqualTo("Trần Khánh Vy");
    int first = reader().find().current().begin();
    press(SWT.CR, 0);
    assertThat(bar.said()).isEqualTo("2 / 2");
    assertThat(reader().find().current().begin()).isGreaterThan(first);
    press(SWT.CR, 0);
    assertThat(reader().find().current().begin()).isEqualTo(first);
    press(SWT.CR, SWT.SHIFT);
    assertThat(bar.said()).isEqualTo("2 / 2");
    assertThat(window.commands().run("org.annalist.findNext")).isTrue();
    assertThat(bar.said()).isEqualTo("1 / 2");
    assertThat(window.commands().run("org.annalist.findPrevious")).isTrue();
    assertThat(bar.said()).isEqualTo("2 / 2");
  }

  @Test
  void typingOnStaysAtThePlaceWhereOneIs() {
    type("de");
    type("de an hoan");
    assertThat(here()).isEqualTo("đề án hoàn");
    assertThat(bar.said()).isEqualTo("1 / 1");
  }

  @Test
  void accentsAndWholeWordsNarrowItDown() {
    type("thi uy");
    int all = reader().find().places().size();
    assertThat(all).isGreaterThan(3);
    bar.require(true, false);
    settle();
    assertThat(bar.said()).isEqualTo("không thấy");
    type("Thị ủy");
    assertThat(reader().find().places().size()).isEqualTo(all);
    type("Thị");
    bar.require(false, true);
    settle();
    assertThat(reader().find().places().size()).isGreaterThan(all);
  }

  @Test
  void escapeTakesTheMarksAwayAndGoesBackToTheText() {
    type("bình sơn");
    assertThat(reader().find().places().size()).isPositive();
    press(SWT.ESC, 0);
    assertThat(bar.isOpen()).isFalse();
    assertThat(reader().find().places().size()).isZero();
    assertThat(reader().widget().isFocusControl()).isTrue();
    assertThat(window.commands().run("org.annalist.findNext")).isFalse();
  }

  @Test
  void looksForTheWordsThatAreSelected() {
    press(SWT.ESC, 0);
    int at = reader().widget().getText().indexOf("hội nghị");
    reader().widget().setSelection(at, at + "hội nghị".length());
    window.commands().run("org.annalist.find");
    settle();
    assertThat(field.getText()).isEqualTo("hội nghị");
    assertThat(reader().find().places().size()).isEqualTo(4);
  }
}
