package org.annalist.workbench.layout.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {

  private static final Bounds FIRST = new Bounds(0, 0, 1440, 900);
  private static final Bounds SECOND = new Bounds(1440, 0, 1920, 1080);

  @Test
  void aWindowOnAScreenThatIsThereStaysWhereItIs() {
    Bounds window = new Bounds(1500, 100, 600, 400);
    assertThat(window.onScreen(List.of(FIRST, SECOND))).isEqualTo(window);
  }

  @Test
  void aWindowOnAScreenThatIsGoneComesToTheMiddleOfTheFirst() {
    Bounds window = new Bounds(1500, 100, 600, 400);
    assertThat(window.onScreen(List.of(FIRST))).isEqualTo(new Bounds(420, 250, 600, 400));
  }

  @Test
  void aWindowThatIsLargerThanTheScreenIsMadeSmaller() {
    assertThat(new Bounds(0, 0, 3000, 2000).onScreen(List.of(FIRST))).isEqualTo(FIRST);
    assertThat(new Bounds(9000, 0, 3000, 2000).onScreen(List.of(FIRST))).isEqualTo(FIRST);
  }

  @Test
  void aWindowWhoseUpperEdgeIsAboveTheScreenComesBack() {
    assertThat(new Bounds(100, -500, 600, 400).onScreen(List.of(FIRST)).y()).isEqualTo(250);
  }

  @Test
  void halvesLieAtTheirSides() {
    assertThat(FIRST.part(Side.RIGHT, 0.5)).isEqualTo(new Bounds(720, 0, 720, 900));
    assertThat(FIRST.part(Side.BELOW, 0.25)).isEqualTo(new Bounds(0, 675, 1440, 225));
  }
}
