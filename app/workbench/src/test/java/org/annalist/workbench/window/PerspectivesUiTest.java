package org.annalist.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.layout.model.StandardTree;
import org.annalist.workbench.layout.model.Target;
import org.annalist.workbench.part.Part;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** Perspectives are saved, reset, deleted and walked. */
class PerspectivesUiTest extends UiTest {

  private List<String> names() {
    return window.layouts().perspectives().stream()
        .map(each -> each.label(window.look().words()))
        .toList();
  }

  private String shown() {
    return window.pages().current().perspective().label(window.look().words());
  }

  private List<String> open() {
    return open(part -> true);
  }

  @Test
  void aPerspectiveIsSavedUnderANameAndOpensLikeTheOthers() {
    window.showView("timeline");
    window.pages().current().close("form");
    settle();
    window.perspectives().saveAs("So sánh");
    settle();
    assertThat(names()).endsWith("So sánh");
    assertThat(shown()).isEqualTo("So sánh");
    assertThat(open()).contains("timeline", "documents").doesNotContain("form");
    window.show(Perspective.READ);
    settle();
    String id = window.layouts().perspectives().get(6).id();
    assertThat(window.commands().run("org.annalist.perspective." + id)).isTrue();
    assertThat(shown()).isEqualTo("So sánh");
  }

  @Test
  void aResetBringsAnOwnPerspectiveBackToWhatWasSaved() {
    window.showView("timeline");
    window.perspectives().saveAs("So sánh");
    window.pages().current().close("timeline");
    window.pages().current().put("entities", new Target.Into(StandardTree.BOTTOM, ""));
    settle();
    window.commands().run("org.annalist.reset");
    settle();
    assertThat(open()).contains("timeline");
    assertThat(window.pages().current().model().stack(StandardTree.RIGHT).orElseThrow().parts())
        .contains("entities");
  }

  @Test
  void ownPerspectivesAreThereAtTheNextStartAndCanBeDeleted() {
    window.perspectives().saveAs("So sánh");
    settle();
    reopen();
    assertThat(names()).endsWith("So sánh");
    assertThat(shown()).isEqualTo("So sánh");
    assertThat(window.commands().run("org.annalist.deletePerspective")).isTrue();
    settle();
    assertThat(names()).doesNotContain("So sánh");
    assertThat(shown()).isEqualTo("Đọc");
    assertThat(window.commands().run("org.annalist.deletePerspective")).isFalse();
    reopen();
    assertThat(names()).hasSize(6);
  }

  @Test
  void theKeyboardWalksThePerspectives() {
    window.commands().run("org.annalist.nextPerspective");
    assertThat(shown()).isEqualTo("Nhân sự");
    window.commands().run("org.annalist.previousPerspective");
    window.commands().run("org.annalist.previousPerspective");
    assertThat(shown()).isEqualTo("Văn bản");
    Event right = new Event();
    right.keyCode = SWT.ARROW_RIGHT;
    window.tools().perspectives().notifyListeners(SWT.KeyDown, right);
    assertThat(shown()).isEqualTo("Đọc");
  }

  @Test
  void aDamagedLayoutIsSaidKeptBesideAndReplaced() throws IOException {
    window.showView("timeline");
    reopen();
    assertThat(open()).contains("timeline");
    window.close();
    Files.writeString(folder.resolve("layout.json"), "{ \"version\": 1, \"pages\": { ");
    reopen();
    assertThat(open()).contains("reader", "documents").doesNotContain("timeline");
    assertThat(window.message()).contains("layout.json").contains("layout.json.bad");
    assertThat(folder.resolve("layout.json.bad")).hasContent("{ \"version\": 1, \"pages\": { ");
    window.showView("timeline");
    reopen();
    assertThat(window.pages().current().parts()).extracting(Part::id).contains("timeline");
  }
}
