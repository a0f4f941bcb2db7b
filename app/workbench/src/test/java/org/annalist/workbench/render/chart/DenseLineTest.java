package org.annalist.workbench.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.view.Precision;
import org.annalist.api.view.XyChart;
import org.annalist.api.view.XyChart.Style;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.draw.RecordingDrawing;
import org.annalist.workbench.draw.RecordingDrawing.Kind;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.look.Words;
import org.junit.jupiter.api.Test;

class DenseLineTest {

  private final Palette palette = Palette.of(false);
  private final RecordingDrawing drawing = new RecordingDrawing();
  private final Hits hits = new Hits();

  @Test
  void manyValuesAreOneStrokeAndEachCanBePointedAt() {
    paint(Style.LINE, 900, "p500");
    assertThat(drawing.all(Kind.OUTLINE_STROKE)).hasSize(1);
    assertThat(drawing.all(Kind.DISC)).isEmpty();
    assertThat(hits.of("p0")).isPresent();
    assertThat(hits.of("p899")).isPresent();
    assertThat(drawing.texts()).as("the selected value says what it is").contains("500");
  }

  @Test
  void fewValuesAreMarkedOneByOne() {
    paint(Style.LINE, 12, "");
    assertThat(drawing.all(Kind.OUTLINE_STROKE)).isEmpty();
    assertThat(drawing.all(Kind.DISC)).hasSize(12);
  }

  @Test
  void stacksStandUponEachOther() {
    paint(Style.STACKED, 3, "");
    Area lower = hits.of("p1").orElseThrow().area();
    Area upper = hits.of("q1").orElseThrow().area();
    assertThat(upper.bottom()).isEqualTo(lower.y());
    assertThat(upper.x()).isEqualTo(lower.x());
  }

  private void paint(Style style, int count, String selected) {
    List<ChartData.Drawn> lines = new ArrayList<>();
    lines.add(new ChartData.Drawn(new XyChart.Line("a", "a", style), items("p", count)));
    if (style == Style.STACKED) {
      lines.add(new ChartData.Drawn(new XyChart.Line("b", "b", style), items("q", count)));
    }
    XyChart.Verdict none = new XyChart.Verdict("", true);
    ChartData data =
        new ChartData(
            "", "", "", List.of(), lines, List.of(), -1, count, 0, 1000, Double.NaN, none);
    new ChartPainting(data, palette, new Words(Locale.forLanguageTag("vi")))
        .paint(drawing, new Area(0, 0, 900, 340), hits, new Painting.State(selected, ""));
  }

  private static List<XyChart.Item> items(String key, int count) {
    List<XyChart.Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(
          new XyChart.Item(
              key + i,
              i,
              Precision.DAY,
              false,
              100 + i % 7,
              Double.NaN,
              Double.NaN,
              Quantity.Qualifier.EXACT,
              Integer.toString(i)));
    }
    return items;
  }
}
