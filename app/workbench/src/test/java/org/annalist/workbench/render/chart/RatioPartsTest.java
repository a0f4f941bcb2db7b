package org.annalist.workbench.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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

class RatioPartsTest {

  private final RecordingDrawing drawing = new RecordingDrawing();
  private final Hits hits = new Hits();

  @Test
  void draftsAreHatchedUponWhatIsDoneAndTheRestStaysEmpty() {
    paint();
    Area drafts = hits.of("drafts").orElseThrow().area();
    Area rest = hits.of("rest").orElseThrow().area();
    Area frame = hits.of("r").orElseThrow().area();
    assertThat(drawing.all(Kind.HATCH).map(RecordingDrawing.Shape::area)).containsExactly(drafts);
    assertThat(drafts.height() / frame.height()).isEqualTo(8 / 40.0, within(0.001));
    assertThat(rest.bottom()).isEqualTo(drafts.y(), within(0.01));
    assertThat(rest.y()).isEqualTo(frame.y(), within(0.01));
  }

  @Test
  void namesThePartsAtTheLeft() {
    paint();
    Area words = drawing.text("8 mới có dự thảo").area();
    assertThat(words.right()).isLessThan(hits.of("drafts").orElseThrow().area().x());
    assertThat(drawing.texts()).contains("12 đang làm");
  }

  private void paint() {
    XyChart.Item ratio =
        new XyChart.Item(
            "r", 200, Precision.DAY, false, 20, 40, Double.NaN, Quantity.Qualifier.EXACT, "20/40");
    List<XyChart.Part> parts =
        List.of(
            new XyChart.Part("drafts", 8, "mới có dự thảo", true),
            new XyChart.Part("rest", 12, "đang làm", false));
    XyChart.Line line = new XyChart.Line("a", "a", Style.RATIO);
    ChartData.Drawn drawn = new ChartData.Drawn(line, List.of(ratio), Map.of("r", parts));
    XyChart.Verdict none = new XyChart.Verdict("", true);
    ChartData data =
        new ChartData(
            "", "", "", List.of(), List.of(drawn), List.of(), 0, 300, 0, 40, Double.NaN, none);
    new ChartPainting(data, Palette.of(false), new Words(Locale.forLanguageTag("vi")))
        .paint(drawing, new Area(0, 0, 900, 340), hits, Painting.State.NONE);
  }
}
