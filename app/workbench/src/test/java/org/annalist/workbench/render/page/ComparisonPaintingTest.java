package org.annalist.workbench.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.view.Comparison;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.draw.RecordingDrawing;
import org.annalist.workbench.look.Palette;
import org.junit.jupiter.api.Test;

class ComparisonPaintingTest {

  private final List<Comparison.Statement> statements = new SampleComparison().statements();
  private final Palette palette = Palette.of(false);
  private final ComparisonPainting painting = new ComparisonPainting(statements, palette);
  private final RecordingDrawing drawing = new RecordingDrawing();
  private final Hits hits = new Hits();

  private void paint(double width) {
    painting.paint(drawing, new Area(0, 0, width, 400), hits, new Painting.State("s1", ""));
  }

  private Area area(String key) {
    return hits.of(key).orElseThrow().area();
  }

  @Test
  void statementsStandSideBySideWhereThereIsRoom() {
    paint(800);
    assertThat(area("s1").x()).isGreaterThan(area("s0").right());
    assertThat(area("s1").y()).isEqualTo(area("s0").y());
    assertThat(drawing.texts()).contains("17/24", "23/24");
  }

  @Test
  void andBelowEachOtherWhereThereIsNot() {
    paint(300);
    assertThat(area("s1").y()).isGreaterThanOrEqualTo(area("s0").bottom());
    assertThat(painting.height(drawing, 300)).isGreaterThan(painting.height(drawing, 800));
  }

  @Test
  void breaksSentencesBetweenWordsAndLosesNone() {
    paint(300);
    assertThat(String.join(" ", drawing.texts()))
        .contains("có 17/24 đề án hoàn thành".split(" ")[0])
        .contains("hoàn thành");
    Area column = area("s0");
    assertThat(drawing.texts()).allMatch(line -> drawing.width(line, null) <= column.width());
  }

  @Test
  void whatIsComparedStandsOnATint() {
    paint(800);
    assertThat(drawing.all(RecordingDrawing.Kind.FILL))
        .filteredOn(shape -> shape.ink().equals(palette.sent()))
        .hasSize(2)
        .allMatch(shape -> shape.area().width() == 5 * 6 + 2);
  }
}
