package org.annalist.workbench.render.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.view.Timeline;
import org.annalist.workbench.SampleTimeline;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.draw.RecordingDrawing;
import org.annalist.workbench.draw.RecordingDrawing.Kind;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.scale.DayScale;
import org.junit.jupiter.api.Test;

class TimelinePaintingTest {

  private static final Area AREA = new Area(0, 0, 1000, 600);

  private final Palette palette = Palette.of(false);
  private final RecordingDrawing drawing = new RecordingDrawing();
  private final Hits hits = new Hits();
  private TimelineData data;

  private void paint(Set<String> closed, String selected) {
    Timeline timeline = new SampleTimeline();
    double[] home = timeline.home();
    data = TimelineData.fetch(timeline, home[0], home[1], 800, selected, Cancellation.NONE);
    new TimelinePainting(data, palette, new Words(Locale.forLanguageTag("vi")), closed, 0)
        .paint(drawing, AREA, hits, new Painting.State(selected, ""));
  }

  private double x(String iso) {
    DayScale scale = TimelinePainting.scale(data, AREA.width());
    return scale.x(LocalDate.parse(iso).toEpochDay());
  }

  private Area hit(String key) {
    return hits.of(key).orElseThrow(() -> new AssertionError(key)).area();
  }

  @Test
  void aDayIsADiscAtItsDay() {
    paint(Set.of(), "");
    assertThat(drawing.all(Kind.DISC))
        .anyMatch(s -> Math.abs(s.area().centreX() - x("2031-05-12")) < 0.01);
    assertThat(drawing.texts()).contains("sơ kết: 17/24", "2031", "2032");
  }

  @Test
  void aMonthIsAHollowBoxAndAYearAPaleBar() {
    paint(Set.of(), "");
    Area month = hit("t1");
    assertThat(month.x()).isEqualTo(x("2031-03-01"), within(0.01));
    assertThat(month.right()).isEqualTo(x("2031-04-01"), within(0.01));
    assertThat(drawing.all(Kind.FRAME))
        .anyMatch(s -> s.ink().equals(palette.mark("times")) && s.area().x() == month.x());
    assertThat(drawing.all(Kind.FILL))
        .anyMatch(
            s ->
                s.ink().alpha() < 255
                    && Math.abs(s.area().x() - x("2032-01-01")) < 0.01
                    && Math.abs(s.area().right() - x("2033-01-01")) < 0.01);
  }

  @Test
  void unknownEndsFadeAndSilentSourcesAreDashes() {
    paint(Set.of(), "");
    assertThat(drawing.all(Kind.FADE))
        .extracting(RecordingDrawing.Shape::text)
        .containsExactlyInAnyOrder("left", "right");
    assertThat(drawing.all(Kind.FADE)).allMatch(s -> s.area().width() <= 44);
    assertThat(drawing.all(Kind.LINE))
        .anyMatch(s -> s.dash() == Dash.TIME && Math.abs(s.area().x() - x("2031-05-12")) < 0.01);
  }

  @Test
  void anIntervalThatLeavesTheViewHasArrowsAtItsEdges() {
    paint(Set.of(), "");
    DayScale scale = TimelinePainting.scale(data, AREA.width());
    assertThat(drawing.all(Kind.OUTLINE_FILL))
        .anyMatch(s -> s.area().x() == scale.left())
        .anyMatch(s -> s.area().right() == scale.left() + scale.width());
  }

  @Test
  void aClusterIsACapsuleWithItsCount() {
    paint(Set.of(), "");
    Area count = drawing.text("12").area();
    assertThat(hit("c1").contains(count.centreX(), count.centreY())).isTrue();
  }

  @Test
  void theSelectedDayIsAFlagWithALineThroughAllLanes() {
    paint(Set.of(), "p1");
    assertThat(drawing.texts()).contains("12-5-2031");
    assertThat(drawing.all(Kind.FILL))
        .anyMatch(
            s ->
                s.ink().equals(palette.accent())
                    && s.area().width() == 1
                    && s.area().height() > 200
                    && Math.abs(s.area().centreX() - x("2031-05-12")) < 1);
  }

  @Test
  void whatHasNoDayLiesOnTheShelfWithItsCount() {
    paint(Set.of(), "");
    assertThat(drawing.texts()).contains("Chưa có ngày", "3 mục", "thời gian tới", "hằng năm");
    Area lanes = TimelinePainting.lanes(data, drawing, AREA);
    assertThat(hit("u1").y()).isGreaterThan(lanes.bottom());
  }

  @Test
  void aClosedGroupHidesItsLanes() {
    paint(Set.of("g2"), "");
    assertThat(drawing.texts()).contains("Người").doesNotContain("Trần Khánh Vy");
    assertThat(hits.of("i2")).isEmpty();
  }

  @Test
  void theOverviewShowsTheWindowWithTwoHandles() {
    paint(Set.of(), "");
    DayScale strip = OverviewPainter.scale(data, TimelinePainting.LABELS, 1000 - 190 - 12);
    assertThat(drawing.all(Kind.FRAME))
        .filteredOn(s -> s.ink().equals(palette.accent()) && s.area().y() > 520)
        .anyMatch(s -> Math.abs(s.area().x() - strip.x(data.from())) < 0.01)
        .filteredOn(s -> s.area().width() == 7)
        .hasSize(2);
  }
}
