package org.annalist.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.workbench.draw.Ink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

  private static final List<String> STYLES =
      List.of(
          "PERSON", "POSITION", "ORGANIZATION", "LOCATION", "LEGAL_DOCUMENT", "times", "figures");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void wordsHaveEnoughContrastOnEverySurface(boolean dark) {
    Palette palette = Palette.of(dark);
    List<Ink> grounds =
        List.of(palette.win(), palette.base(), palette.alt(), palette.tabbar(), palette.sent());
    for (Ink ground : grounds) {
      assertThat(palette.text().contrast(ground)).isGreaterThanOrEqualTo(4.5);
      assertThat(palette.text2().contrast(ground)).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(palette.onSel().contrast(palette.sel())).isGreaterThanOrEqualTo(4.5);
    for (Ink state : List.of(palette.err(), palette.warn(), palette.ok(), palette.accent())) {
      assertThat(state.contrast(palette.base())).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void marksAndSeriesCanBeSeen(boolean dark) {
    Palette palette = Palette.of(dark);
    for (String style : STYLES) {
      assertThat(palette.mark(style).contrast(palette.base())).as(style).isGreaterThanOrEqualTo(3);
    }
    for (int i = 0; i < 5; i++) {
      assertThat(palette.series(i).contrast(palette.base())).as("series " + i).isGreaterThan(3);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyTypeHasAShapeOfItsOwn(boolean dark) {
    assertThat(STYLES.stream().map(MarkShape::of)).doesNotHaveDuplicates();
    Palette palette = Palette.of(dark);
    assertThat(STYLES.stream().map(palette::mark)).doesNotHaveDuplicates();
  }
}
