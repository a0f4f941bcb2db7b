package org.annalist.workbench.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.FakePlatform;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.SampleViews;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.render.DrawnCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class ComparisonUiTest extends UiTest {

  @Override
  protected FakePlatform platform() {
    return SampleViews.platform()
        .add(
            new ViewDescriptor(
                "compared", locale -> "So", "warning", List.of("people"), "editor", 5, false),
            (snapshot, locale, selection) -> new SampleComparison());
  }

  @Test
  void aStatementIsPickedByMouseAndByKeysAndOpensItsSentence() {
    window.show(Perspective.PEOPLE);
    window.showView("compared");
    settle();
    DrawnCanvas drawing = part("compared").pane().drawing().orElseThrow();
    click(drawing, "s0", false);
    assertThat(window.state().selected().selection().place().map(Place::document))
        .contains(SampleCorpus.FIRST);
    Event right = new Event();
    right.keyCode = SWT.ARROW_RIGHT;
    drawing.canvas().notifyListeners(SWT.KeyDown, right);
    settle();
    assertThat(drawing.selected()).isEqualTo("s1");
    assertThat(source().sentences().toString()).contains("23/24");
  }
}
