package org.annalist.workbench.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Selection;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.FakePlatform;
import org.annalist.workbench.FakeSnapshot;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.SampleText;
import org.annalist.workbench.SampleViews;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.state.Selected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two documents stand side by side. */
class PairUiTest extends UiTest {

  @Override
  protected FakePlatform platform() {
    ViewDescriptor view =
        new ViewDescriptor(
            "pair", locale -> "Đối chiếu", "link", List.of("programme"), "editor", 10, true);
    return SampleViews.platform()
        .add(
            view,
            (snapshot, locale, selection) -> {
              FakeSnapshot fake = (FakeSnapshot) snapshot;
              SampleText right = new SampleText(fake, fake.documents().get(1));
              return new SampleText(fake, fake.documents().get(0)).with(right);
            });
  }

  @BeforeEach
  void showPair() {
    window.show(Perspective.PROGRAMME);
    window.showView("pair");
    settle();
  }

  private PairRenderer pair() {
    return (PairRenderer) part("pair").pane().renderer().orElseThrow();
  }

  private void select(String document, String words) {
    window
        .state()
        .select(new Selected(Selection.of(place(document, words)), List.of(), "somewhere"));
    settle();
  }

  @Test
  void bothTextsAreShownAndTheTabNamesBoth() {
    assertThat(pair().readers().get(0).document()).isEqualTo(SampleCorpus.FIRST);
    assertThat(pair().readers().get(1).document()).isEqualTo(SampleCorpus.SECOND);
    assertThat(pair().readers().get(1).widget().getText()).startsWith("Bình Sơn tổng kết");
    assertThat(part("pair").title())
        .startsWith("Thị xã Bình Sơn sơ kết")
        .endsWith(" ↔ Bình Sơn tổng kết Chương trình số 09-CTr/TU");
  }

  @Test
  void aSelectionInTheSecondTextKeepsBothWhereTheyAre() {
    select(SampleCorpus.SECOND, "23/24");
    assertThat(pair().readers().get(0).document()).isEqualTo(SampleCorpus.FIRST);
    MarkedTextRenderer right = pair().readers().get(1);
    assertThat(right.document()).isEqualTo(SampleCorpus.SECOND);
    assertThat(right.sentence().length()).isPositive();
  }

  @Test
  void wordsAreFoundInTheTextThatHasTheFocus() {
    pair().readers().get(1).widget().setFocus();
    pair().handler("org.annalist.find").orElseThrow().run();
    settle();
    assertThat(pair().readers().get(1).isFinding()).isTrue();
    assertThat(pair().readers().get(0).isFinding()).isFalse();
  }
}
