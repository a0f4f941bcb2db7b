package org.annalist.workbench.render.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.annalist.workbench.draw.Area;
import org.junit.jupiter.api.Test;

class ViewportTest {

  private static final Area AREA = new Area(100, 50, 800, 400);

  @Test
  void theWholeGraphFillsTheArea() {
    assertThat(Viewport.WHOLE.at(new double[] {0, 0}, AREA)).containsExactly(100, 50);
    assertThat(Viewport.WHOLE.at(new double[] {1, 1}, AREA)).containsExactly(900, 450);
  }

  @Test
  void thePlaceBelowThePointerKeepsItsPosition() {
    double[] place = Viewport.WHOLE.placeAt(300, 200, AREA);
    Viewport near = Viewport.WHOLE.zoomed(2, place);
    assertThat(near.at(place, AREA)[0]).isCloseTo(300, within(1e-9));
    assertThat(near.at(place, AREA)[1]).isCloseTo(200, within(1e-9));
    assertThat(near.zoom()).isEqualTo(2);
  }

  @Test
  void neverLeavesTheGraph() {
    assertThat(Viewport.WHOLE.zoomed(0.5, new double[] {0, 0})).isEqualTo(Viewport.WHOLE);
    assertThat(Viewport.WHOLE.moved(500, 500, AREA)).isEqualTo(Viewport.WHOLE);
    Viewport corner = Viewport.WHOLE.zoomed(4, new double[] {0.5, 0.5}).moved(9999, 9999, AREA);
    assertThat(corner.at(new double[] {0, 0}, AREA)).containsExactly(100, 50);
  }

  @Test
  void showsAPlaceThatIsOutOfView() {
    Viewport near = Viewport.WHOLE.zoomed(4, new double[] {0, 0});
    double[] far = {0.9, 0.8};
    assertThat(AREA.contains(near.at(far, AREA)[0], near.at(far, AREA)[1])).isFalse();
    double[] shown = near.showing(far).at(far, AREA);
    assertThat(AREA.contains(shown[0], shown[1])).isTrue();
    assertThat(near.showing(new double[] {0.1, 0.1})).isEqualTo(near);
  }
}
