package org.annalist.workbench.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.annalist.api.Cancellation;
import org.annalist.api.view.XyChart;
import org.annalist.workbench.SampleChart;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.draw.RecordingDrawing;
import org.annalist.workbench.draw.RecordingDrawing.Kind;
import org.annalist.workbench.draw.RecordingDrawing.Shape;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.look.Words;
import org.junit.jupiter.api.Test;

class ChartPaintingTest {

  private final Palette palette = Palette.of(false);
  private final Hits hits = new Hits();
  private final RecordingDrawing drawing = new RecordingDrawing();

  private void paint(XyChart chart, String selected) {
    ChartData data = ChartData.fetch(chart, 900, Cancellation.NONE);
    new ChartPainting(data, palette, new Words(Locale.forLanguageTag("vi")))
        .paint(drawing, new Area(0, 0, 900, 340), hits, new Painting.State(selected, ""));
  }

  private Area hit(String key) {
    return hits.of(key).orElseThrow(() -> new AssertionError(key)).area();
  }

  @Test
  void aRatioIsAFrameAsHighAsTheWholeFilledAsHighAsThePart() {
    paint(SampleChart.ratios(), "");
    Area frame = hit("r1");
    Area filled =
        drawing
            .all(Kind.FILL)
            .filter(s -> s.ink().equals(palette.series(0)) && s.area().x() == frame.x())
            .map(Shape::area)
            .findFirst()
            .orElseThrow();
    assertThat(filled.bottom()).isEqualTo(frame.bottom(), within(0.01));
    assertThat(filled.height() / frame.height()).isEqualTo(17 / 24.0, within(0.001));
    assertThat(drawing.texts()).contains("17/24", "70,8 %", "23/24", "24", "ban hành");
  }

  @Test
  void betweenTwoReportsThereAreDotsAndTheChangeOverItsDays() {
    paint(SampleChart.ratios(), "");
    Shape joint =
        drawing.all(Kind.LINE).filter(s -> s.dash() == Dash.BETWEEN).findFirst().orElseThrow();
    assertThat(joint.area().x()).isEqualTo(hit("r1").right(), within(0.01));
    assertThat(joint.area().right()).isEqualTo(hit("r2").x(), within(0.01));
    assertThat(drawing.texts()).contains("+6 trong 558 ngày");
    boolean solid =
        drawing.all(Kind.LINE).anyMatch(s -> s.dash() == Dash.SOLID && s.area().width() > 100);
    assertThat(solid).isFalse();
  }

  @Test
  void theSelectedPointHasARing() {
    paint(SampleChart.ratios(), "r2");
    assertThat(drawing.all(Kind.FRAME))
        .anyMatch(s -> s.ink().equals(palette.accent()) && s.area().equals(hit("r2").grow(4)));
  }

  @Test
  void datesOfPointsStandBelowThem() {
    paint(SampleChart.ratios(), "");
    Area date = drawing.text("12-5-2031").area();
    assertThat(date.centreX()).isEqualTo(hit("r1").centreX(), within(0.5));
    assertThat(date.y()).isGreaterThan(hit("r1").bottom());
  }

  @Test
  void partsOfASumAreStepsOneAfterTheOther() {
    paint(SampleChart.breakdown(true), "");
    List<Area> steps =
        drawing
            .all(Kind.FILL)
            .filter(s -> s.ink().equals(palette.accent()))
            .map(Shape::area)
            .toList();
    assertThat(steps).hasSize(3);
    assertThat(steps.get(1).x()).isEqualTo(steps.get(0).right(), within(0.01));
    assertThat(steps.get(2).x()).isEqualTo(steps.get(1).right(), within(0.01));
    assertThat(steps.get(0).width() / steps.get(1).width()).isEqualTo(80 / 25.0, within(0.01));
    assertThat(drawing.text("khớp").ink()).isEqualTo(palette.ok());
    assertThat(drawing.all(Kind.HATCH)).isEmpty();
    assertThat(drawing.texts()).contains("66,7 %", "20,8 %", "12,5 %", "120");
  }

  @Test
  void whatASumLacksIsHatchedAndNamed() {
    paint(SampleChart.breakdown(false), "");
    Area gap = drawing.all(Kind.HATCH).map(Shape::area).findFirst().orElseThrow();
    List<Area> steps =
        drawing
            .all(Kind.FILL)
            .filter(s -> s.ink().equals(palette.accent()))
            .map(Shape::area)
            .toList();
    assertThat(gap.x()).isEqualTo(steps.get(2).right(), within(0.01));
    assertThat(gap.width() / steps.get(0).width()).isEqualTo(5 / 80.0, within(0.01));
    assertThat(drawing.text("thiếu 5").ink()).isEqualTo(palette.err());
  }

  @Test
  void qualifiersHaveShapesOfTheirOwn() {
    paint(SampleChart.qualifiers(), "");
    Area exact = hit("q1");
    Area more = hit("q2");
    Area about = hit("q5");
    assertThat(drawing.all(Kind.DISC))
        .anyMatch(s -> s.ink().equals(palette.series(0)) && near(s.area(), exact));
    assertThat(drawing.all(Kind.RING)).noneMatch(s -> near(s.area(), exact));
    assertThat(drawing.all(Kind.RING)).anyMatch(s -> near(s.area(), more));
    assertThat(drawing.all(Kind.LINE))
        .as("an arrow up from what is more than its number")
        .anyMatch(
            s ->
                s.area().width() == 0
                    && s.area().height() > 15
                    && Math.abs(s.area().x() - more.centreX()) < 0.01
                    && s.area().bottom() < more.centreY());
    assertThat(drawing.all(Kind.FILL))
        .as("a pale capsule around what is about its number")
        .anyMatch(s -> s.ink().alpha() < 255 && near(s.area(), about) && s.area().height() > 20);
    assertThat(drawing.texts()).contains("> 42", "≲ 45", "~ 41");
  }

  @Test
  void namesOfSeveralLinesStandBesideTheirLastValuesAndApart() {
    paint(SampleChart.qualifiers(), "");
    Area first = drawing.text("ý kiến").area();
    Area second = drawing.text("trả lời").area();
    assertThat(first.x()).isGreaterThan(hit("q7").right());
    assertThat(first.meets(second)).isFalse();
  }

  private static boolean near(Area shape, Area at) {
    return Math.abs(shape.centreX() - at.centreX()) < 1
        && Math.abs(shape.centreY() - at.centreY()) < 1;
  }
}
