package org.annalist.workbench.render.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annalist.api.Selection;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.FakePlatform;
import org.annalist.workbench.SampleViews;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.render.DrawnCanvas;
import org.annalist.workbench.render.ToggleChips;
import org.annalist.workbench.shots.Idle;
import org.annalist.workbench.state.Selected;
import org.annalist.workbench.window.Picture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphUiTest extends UiTest {

  private GraphRenderer renderer;
  private DrawnCanvas canvas;

  @Override
  protected FakePlatform platform() {
    return SampleViews.platform()
        .add(
            new ViewDescriptor(
                "network", locale -> "Mạng", "network", List.of("people"), "editor", 10, false),
            (snapshot, locale, selection) -> new SampleNetwork());
  }

  @BeforeEach
  void showNetwork() {
    window.show(Perspective.PEOPLE);
    window.showView("network");
    settle();
    renderer = (GraphRenderer) part("network").pane().renderer().orElseThrow();
    canvas = renderer.drawing().orElseThrow();
    paint();
  }

  private void paint() {
    canvas.canvas().redraw();
    canvas.canvas().update();
    settle();
  }

  private List<String> drawn() {
    paint();
    return canvas.hits().all().stream().map(Hits.Hit::key).sorted().toList();
  }

  private void press(int key, char character) {
    Event event = new Event();
    event.keyCode = key;
    event.character = character;
    canvas.canvas().notifyListeners(SWT.KeyDown, event);
    settle();
    paint();
  }

  private void toggle(String label) {
    ToggleChips chips = control(renderer.control(), ToggleChips.class);
    Area area = chips.area(label);
    Event event = new Event();
    event.button = 1;
    event.x = (int) area.centreX();
    event.y = (int) area.centreY();
    chips.notifyListeners(SWT.MouseDown, event);
    settle();
  }

  @Test
  void everyEdgeAndNodeIsDrawnButThoseOfHiddenKinds() {
    assertThat(drawn())
        .containsExactly(
            "ban", "ban-ctr", "ctr", "khoa", "lan", "lan-xa", "uy", "vy", "vy-ban", "vy-khoa",
            "vy-uy", "xa");
  }

  @Test
  void chipsHideKindsAndStylesByMouseAndByKeys() {
    toggle("Cùng câu");
    assertThat(drawn()).containsExactly("ban", "lan", "lan-xa", "vy", "vy-ban", "xa");
    ToggleChips chips = control(renderer.control(), ToggleChips.class);
    for (int key : new int[] {SWT.ARROW_RIGHT, ' '}) {
      Event event = new Event();
      event.keyCode = key;
      chips.notifyListeners(SWT.KeyDown, event);
      settle();
    }
    assertThat(drawn()).contains("khoa-ctr").doesNotContain("vy-khoa");
  }

  @Test
  void theLeastWeightAndWordsFilter() {
    Spinner spinner = control(renderer.control(), Spinner.class);
    assertThat(spinner.getMaximum()).isEqualTo(3);
    spinner.setSelection(2);
    spinner.notifyListeners(SWT.Selection, new Event());
    settle();
    assertThat(drawn()).containsExactly("ban", "khoa", "vy", "vy-ban", "vy-khoa");
    renderer.filter().orElseThrow().type("khoa");
    new Idle(window, display).until(() -> drawn().size() == 3);
    assertThat(drawn()).containsExactly("khoa", "vy", "vy-khoa");
    renderer.filter().orElseThrow().type("");
  }

  @Test
  void theNeighbourhoodFollowsTheSelection() {
    click(canvas, "ban", false);
    Button near = control(renderer.control(), Button.class);
    near.setSelection(true);
    near.notifyListeners(SWT.Selection, new Event());
    settle();
    assertThat(drawn()).containsExactly("ban", "ban-ctr", "ctr", "vy", "vy-ban");
    window.state().select(new Selected(Selection.entity("lan"), List.of(), "elsewhere"));
    settle();
    assertThat(drawn()).containsExactly("lan", "lan-xa", "xa");
  }

  @Test
  void anEdgeOpensItsSentence() {
    click(canvas, "vy-ban", false);
    assertThat(window.state().selected().selection().place()).isPresent();
    assertThat(source().sentences().toString()).contains("Bí thư Thị ủy");
  }

  @Test
  void keysWalkNodesAndTheEdgesOfANode() {
    press(SWT.ARROW_RIGHT, (char) 0);
    assertThat(canvas.selected()).isEqualTo("vy");
    press(SWT.PAGE_DOWN, (char) 0);
    assertThat(canvas.selected()).isEqualTo("vy-ban");
    press(SWT.PAGE_DOWN, (char) 0);
    assertThat(canvas.selected()).isEqualTo("vy-khoa");
    press(SWT.PAGE_UP, (char) 0);
    assertThat(canvas.selected()).isEqualTo("vy-ban");
    Area from = canvas.hits().of("vy-ban").orElseThrow().area();
    press(SWT.ARROW_DOWN, (char) 0);
    Area to = canvas.hits().of(canvas.selected()).orElseThrow().area();
    assertThat(to.centreY()).isGreaterThan(from.centreY());
    press(SWT.CR, (char) 0);
    assertThat(window.pages().current().part("reader")).isPresent();
  }

  @Test
  void zoomsByKeysAndFitsAgain() {
    click(canvas, "vy", false);
    double near = distance();
    press('+', '+');
    assertThat(distance()).isGreaterThan(near * 1.1);
    press(SWT.HOME, (char) 0);
    assertThat(distance()).isEqualTo(near);
  }

  private double distance() {
    Area a = canvas.hits().of("vy").orElseThrow().area();
    Area b = canvas.hits().of("vy-ban").orElseThrow().area();
    return Math.hypot(a.centreX() - b.centreX(), a.centreY() - b.centreY());
  }

  @Test
  void whatIsOnTheScreenIsWhatIsExported() throws IOException {
    toggle("Cùng câu");
    Path file = folder.resolve("network.svg");
    new Picture(window.look())
        .write(part("network").painting().orElseThrow(), new Point(900, 600), file);
    String svg = Files.readString(file);
    assertThat(svg).contains("Trần Khánh Vy", "Phạm Thu Lan").doesNotContain("Lê Đăng Khoa");
  }

  @Test
  void saysThatTheFilterHidesEverything() {
    toggle("Cùng câu");
    toggle("Chức vụ");
    assertThat(drawn()).isEmpty();
    assertThat(renderer.filter().orElseThrow().said()).contains("6");
  }
}
