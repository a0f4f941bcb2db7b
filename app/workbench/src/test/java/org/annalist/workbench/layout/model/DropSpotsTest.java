package org.annalist.workbench.layout.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.workbench.layout.model.DropSpots.Field;
import org.annalist.workbench.layout.model.DropSpots.Row;
import org.annalist.workbench.layout.model.DropSpots.Slot;
import org.annalist.workbench.layout.model.DropSpots.Spot;
import org.junit.jupiter.api.Test;

class DropSpotsTest {

  private static final Bounds AREA = new Bounds(0, 100, 1000, 600);

  private static Slot slot(String part, int x) {
    return new Slot(part, new Bounds(x, 100, 80, 28));
  }

  private final Row left =
      new Row("l", new Bounds(0, 100, 400, 600), 28, List.of(slot("a", 0), slot("b", 80)));
  private final Row right =
      new Row("r", new Bounds(403, 100, 597, 600), 28, List.of(slot("c", 403)));
  private final Field page = new Field("", new Bounds(0, 0, 1000, 760), AREA, List.of(left, right));

  private DropSpots dragging(String part) {
    return new DropSpots(part, List.of(page), new Bounds(0, 0, 300, 200));
  }

  private Target target(String part, int x, int y) {
    return dragging(part).at(x, y).map(Spot::target).orElseThrow();
  }

  @Test
  void betweenTabsAMarkShowsThePlace() {
    assertThat(target("c", 20, 110)).isEqualTo(new Target.Into("l", "a"));
    assertThat(target("c", 60, 115)).isEqualTo(new Target.Into("l", "b"));
    assertThat(target("c", 300, 115)).isEqualTo(new Target.Into("l", ""));
    Spot mark = dragging("c").at(60, 115).orElseThrow();
    assertThat(mark.isMark()).isTrue();
    assertThat(mark.frame().x()).isEqualTo(79);
  }

  @Test
  void nearASideOfAStackAPartGoesBesideIt() {
    assertThat(target("a", 420, 400)).isEqualTo(new Target.Beside("r", Side.LEFT));
    assertThat(target("a", 970, 400)).isEqualTo(new Target.Beside("r", Side.RIGHT));
    assertThat(target("a", 700, 150)).isEqualTo(new Target.Beside("r", Side.ABOVE));
    assertThat(target("a", 700, 660)).isEqualTo(new Target.Beside("r", Side.BELOW));
    assertThat(dragging("a").at(970, 400).orElseThrow().frame())
        .isEqualTo(new Bounds(702, 100, 298, 600));
  }

  @Test
  void inTheMiddleOfAStackAPartGoesIntoIt() {
    assertThat(target("a", 700, 400)).isEqualTo(new Target.Into("r", ""));
    assertThat(target("a", 200, 400)).isEqualTo(new Target.Into("l", "a"));
  }

  @Test
  void anOnlyPartDoesNotSplitItsOwnStack() {
    assertThat(target("c", 970, 400)).isEqualTo(new Target.Into("r", "c"));
  }

  @Test
  void atTheEdgeOfThePageAPartGoesAlongTheWholeEdge() {
    assertThat(target("a", 3, 400)).isEqualTo(new Target.AtEdge("", Side.LEFT));
    assertThat(target("a", 996, 400)).isEqualTo(new Target.AtEdge("", Side.RIGHT));
    assertThat(target("a", 600, 697)).isEqualTo(new Target.AtEdge("", Side.BELOW));
  }

  @Test
  void onToolBarsATabCannotBeLetGo() {
    assertThat(dragging("a").at(500, 50)).isEmpty();
    assertThat(dragging("a").at(500, 730)).isEmpty();
  }

  @Test
  void outOfAllWindowsATabGetsAWindowAtThePointer() {
    assertThat(target("a", 1200, 300))
        .isEqualTo(new Target.Window(new Bounds(1160, 290, 300, 200)));
  }

  @Test
  void theForemostWindowTakesTheTab() {
    Bounds over = new Bounds(100, 200, 300, 300);
    Row row = new Row("w", over, 28, List.of(slot("z", 100)));
    Field window = new Field("w1", over, over, List.of(row));
    DropSpots spots = new DropSpots("c", List.of(window, page), new Bounds(0, 0, 300, 200));
    assertThat(spots.at(250, 350).map(Spot::target)).contains(new Target.Into("w", ""));
    assertThat(spots.at(50, 350).map(Spot::target).orElseThrow())
        .isEqualTo(new Target.Beside("l", Side.LEFT));
  }
}
