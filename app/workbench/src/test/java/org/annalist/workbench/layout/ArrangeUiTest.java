package org.annalist.workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.history.HistoryList;
import org.annalist.workbench.layout.model.Bounds;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.Side;
import org.annalist.workbench.layout.model.StackNode;
import org.annalist.workbench.layout.model.StandardTree;
import org.annalist.workbench.layout.model.Target;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.shots.Idle;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;

/** Views are arranged by commands, with the keyboard alone, and stay so. */
class ArrangeUiTest extends UiTest {

  private PerspectivePage page() {
    return window.pages().current();
  }

  private PageModel model() {
    return page().model();
  }

  private List<String> parts(String stack) {
    return model().stack(stack).map(StackNode::parts).orElseThrow();
  }

  private Control control(String part) {
    return page().open().get(part).control();
  }

  private Pointer keyboard() {
    Pointer keyboard = new Pointer(this::settle);
    window.getShell().forceActive();
    window.getShell().forceFocus();
    settle();
    return keyboard;
  }

  /** Runs a command that opens a dialog, and types into it. */
  private void inDialog(String command, String typed) {
    Pointer keyboard = keyboard();
    display.asyncExec(
        () -> {
          keyboard.type(typed);
          keyboard.key("Return");
        });
    window.commands().run(command);
    settle();
  }

  @Test
  void aViewIsMovedByWordsWithoutTheMouse() {
    page().show("entities");
    Control before = control("entities");
    inDialog("org.annalist.moveView", "vao cho su co");
    assertThat(parts(StandardTree.BOTTOM)).contains("entities");
    inDialog("org.annalist.moveView", "doc canh trai");
    assertThat(control("entities").toDisplay(0, 0).x)
        .isLessThan(control("documents").toDisplay(0, 0).x);
    inDialog("org.annalist.moveView", "cua so rieng");
    assertThat(control("entities").getShell()).isNotSameAs(window.getShell());
    assertThat(control("entities")).isSameAs(before);
  }

  @Test
  void aViewIsFoundWithoutAccentsAndShown() {
    inDialog("org.annalist.showView", "dong thoi");
    assertThat(page().activePart()).map(Part::id).contains("timeline");
  }

  @Test
  void aViewThatIsShownHasTheFocusOnceItHasSomethingToShow() {
    window.getShell().forceActive();
    window.showView("timeline");
    settle();
    Control pane = control("timeline");
    Control focused = display.getFocusControl();
    assertThat(focused).isNotNull().isNotSameAs(pane);
    while (focused != null && focused != pane) {
      focused = focused.getParent();
    }
    assertThat(focused).isSameAs(pane);
  }

  @Test
  void aTabIsFoundByItsTitle() {
    inDialog("org.annalist.switchTab", "lich su");
    assertThat(page().activePart()).map(Part::id).contains(HistoryList.ID);
  }

  @Test
  void keysCloseReopenAndWalkTabs() {
    page().show("problems");
    Pointer keyboard = keyboard();
    List<String> all = parts(StandardTree.BOTTOM);
    keyboard.key("ctrl+Next");
    assertThat(page().activeId()).isEqualTo(all.get(1));
    keyboard.key("ctrl+Prior");
    assertThat(page().activeId()).isEqualTo("problems");
    keyboard.key("ctrl+w");
    assertThat(parts(StandardTree.BOTTOM)).doesNotContain("problems");
    keyboard.key("ctrl+shift+t");
    assertThat(parts(StandardTree.BOTTOM)).isEqualTo(all);
    assertThat(page().activeId()).isEqualTo("problems");
  }

  @Test
  void aStackGrowsByKeys() {
    page().show("documents");
    int before = control("documents").getSize().x;
    window.commands().run("org.annalist.wider");
    assertThat(control("documents").getSize().x).isEqualTo(before + 40);
    window.commands().run("org.annalist.narrower");
    assertThat(control("documents").getSize().x).isEqualTo(before);
    page().show("problems");
    int height = control("problems").getSize().y;
    window.commands().run("org.annalist.taller");
    assertThat(control("problems").getSize().y).isEqualTo(height + 40);
  }

  private List<ToolItem> folded() {
    return page().widgets().bars().stream()
        .map(MinimisedBar::control)
        .filter(Control::isVisible)
        .flatMap((ToolBar bar) -> Stream.of(bar.getItems()))
        .toList();
  }

  @Test
  void aStackIsFoldedToTheBarNearestToItAndComesBack() {
    page().show("problems");
    window.commands().run("org.annalist.minimise");
    settle();
    assertThat(control("problems").isVisible()).isFalse();
    int open = parts(StandardTree.BOTTOM).size();
    assertThat(folded()).hasSize(open);
    ToolBar bar = folded().get(0).getParent();
    assertThat(bar.getLocation().y).isGreaterThan(page().control().getSize().y / 2);
    page().show("documents");
    window.commands().run("org.annalist.minimise");
    settle();
    assertThat(folded()).hasSize(open + 1);
    window.commands().run("org.annalist.restoreAll");
    settle();
    assertThat(folded()).isEmpty();
    assertThat(control("problems").isVisible()).isTrue();
  }

  @Test
  void aViewThatIsShownUnfoldsItsStack() {
    page().show("entities");
    window.commands().run("org.annalist.minimise");
    settle();
    page().show("entities");
    settle();
    assertThat(control("entities").isVisible()).isTrue();
    assertThat(folded()).isEmpty();
  }

  @Test
  void everythingIsThereAtTheNextStart() {
    page().put("entities", new Target.Beside(PageModel.EDITOR, Side.BELOW));
    page().put("form", new Target.Window(new Bounds(300, 200, 420, 320)));
    page().put("problems", new Target.Into(StandardTree.LEFT, ""));
    page().show(HistoryList.ID);
    page().rooms().minimise();
    page().close("documents");
    settle();
    PageModel before = model();
    List<Rectangle> bounds = Stream.of("problems", "entities").map(this::onDisplay).toList();
    reopen();
    assertThat(model().root()).isEqualTo(before.root());
    assertThat(model().minimised()).isEqualTo(before.minimised());
    assertThat(model().closed()).isEqualTo(before.closed());
    assertThat(Stream.of("problems", "entities").map(this::onDisplay).toList()).isEqualTo(bounds);
    Shell out = control("form").getShell();
    assertThat(out).isNotSameAs(window.getShell());
    assertThat(out.getSize()).isEqualTo(new org.eclipse.swt.graphics.Point(420, 320));
  }

  private Rectangle onDisplay(String part) {
    return display.map(control(part).getParent(), null, control(part).getBounds());
  }

  @Test
  void theLayoutIsWrittenWhileTheWindowIsOpenSoThatItOutlivesACrash() {
    page().put("entities", new Target.Beside(PageModel.EDITOR, Side.BELOW));
    Words words = new Words(Locale.forLanguageTag("vi"));
    new Idle(window, display)
        .until(
            () ->
                Layouts.read(folder.resolve("layout.json"), words)
                    .page(Perspective.READ)
                    .equals(model()));
  }

  @Test
  void aWindowWhoseScreenIsGoneComesToTheScreenThatIsThere() {
    page().put("form", new Target.Window(new Bounds(9000, 5000, 420, 320)));
    reopen();
    Rectangle screen = display.getPrimaryMonitor().getClientArea();
    Rectangle bounds = control("form").getShell().getBounds();
    assertThat(screen.intersection(bounds)).isEqualTo(bounds);
  }

  @Test
  void windowsOfAPerspectiveAreSeenWithItOnly() {
    page().put("form", new Target.Window(new Bounds(300, 200, 420, 320)));
    settle();
    Shell out = control("form").getShell();
    window.show(Perspective.FIGURES);
    settle();
    assertThat(out.isVisible()).isFalse();
    window.show(Perspective.READ);
    settle();
    assertThat(out.isVisible()).isTrue();
    out.close();
    settle();
    assertThat(out.isDisposed()).isTrue();
    assertThat(model().isClosed("form")).isTrue();
  }

  @Test
  void anEmptyMiddleSaysWhatToDo() {
    page().close("reader");
    settle();
    Stack editor = page().widgets().stack(PageModel.EDITOR).orElseThrow();
    assertThat(editor.isEmpty()).isTrue();
    assertThat(editor.folder().isVisible()).isTrue();
  }
}
