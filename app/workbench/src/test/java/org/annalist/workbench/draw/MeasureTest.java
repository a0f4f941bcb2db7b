package org.annalist.workbench.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureTest {

  private final Measure measure = new RecordingDrawing();

  @Test
  void cutsAtTheEndSoThatTheTextFits() {
    assertThat(measure.fit("Thành ủy", Face.PLAIN, 48)).isEqualTo("Thành ủy");
    assertThat(measure.fit("Thành ủy", Face.PLAIN, 42)).isEqualTo("Thành…");
    assertThat(measure.fit("Thành ủy", Face.PLAIN, 5)).isEmpty();
  }

  @Test
  void neverCutsACharacterInTwo() {
    assertThat(measure.fit("a\uD83D\uDCC4b", Face.PLAIN, 18)).isEqualTo("a…");
  }
}
