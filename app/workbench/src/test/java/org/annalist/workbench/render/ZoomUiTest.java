package org.annalist.workbench.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.workbench.UiTest;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.render.page.PageRenderer;
import org.annalist.workbench.render.timeline.TimelineRenderer;
import org.annalist.workbench.shots.Idle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

class ZoomUiTest extends UiTest {

  @Test
  void aDragInAChartZoomsToWhatItSpansAndEscShowsAllAgain() {
    DrawnCanvas chart = chart();
    double before = width(chart);
    Area first = hit(chart, "r1");
    int from = (int) (first.x() - 60);
    mouse(chart.canvas(), SWT.MouseDown, from, 200, 0);
    mouse(chart.canvas(), SWT.MouseMove, from + 150, 200, SWT.BUTTON1);
    mouse(chart.canvas(), SWT.MouseUp, from + 150, 200, SWT.BUTTON1);
    settle();
    redraw(chart);
    assertThat(chart.hits().of("r1")).isPresent();
    assertThat(chart.hits().all())
        .as("the second report is out of view")
        .noneMatch(hit -> hit.key().equals("r2") && hit.area().x() < chart.canvas().getSize().x);
    key(chart.canvas(), SWT.ESC);
    settle();
    redraw(chart);
    assertThat(width(chart)).isEqualTo(before);
  }

  @Test
  void theWheelZoomsAChartOnAPageWithCtrlOnly() {
    DrawnCanvas chart = chart();
    double before = width(chart);
    int last = (int) hit(chart, "r2").centreX();
    wheel(chart.canvas(), last, 0);
    redraw(chart);
    assertThat(width(chart)).isEqualTo(before);
    wheel(chart.canvas(), last, SWT.MOD1);
    settle();
    redraw(chart);
    assertThat(width(chart)).isGreaterThan(before);
  }

  @Test
  void findsItemsOfATimelineAndStepsThroughThem() {
    window.show(Perspective.TIMELINE);
    settle();
    TimelineRenderer timeline = (TimelineRenderer) part("timeline").pane().renderer().orElseThrow();
    timeline.handler("org.annalist.find").orElseThrow().run();
    Text field = control(timeline.control(), Text.class);
    field.setText("kết");
    new Idle(window, display).until(() -> label(timeline).endsWith("kết quả"));
    key(field, SWT.ARROW_DOWN);
    settle();
    assertThat(label(timeline)).startsWith("1 trong ");
    assertThat(timeline.canvas().selected()).isEqualTo("p1");
    assertThat(window.state().selected().isNothing()).isFalse();
    key(field, SWT.ESC);
    assertThat(field.getText()).isEmpty();
  }

  @Test
  void zoomsATimelineDownToMinutes() {
    window.show(Perspective.TIMELINE);
    settle();
    TimelineRenderer timeline = (TimelineRenderer) part("timeline").pane().renderer().orElseThrow();
    click(timeline.canvas(), "p2", false);
    Area selected = hit(timeline.canvas(), "p2");
    for (int i = 0; i < 60 && timeline.pixelsPerDay() < 90_000; i++) {
      Event wheel = new Event();
      wheel.count = 1;
      wheel.x = (int) selected.centreX();
      wheel.y = 100;
      timeline.canvas().canvas().notifyListeners(SWT.MouseWheel, wheel);
      settle();
    }
    redraw(timeline.canvas());
    assertThat(timeline.pixelsPerDay())
        .as("ten minutes fill the view")
        .isGreaterThanOrEqualTo(90_000);
  }

  private DrawnCanvas chart() {
    window.show(Perspective.FIGURES);
    settle();
    PageRenderer page = (PageRenderer) part("charts").pane().renderer().orElseThrow();
    DrawnCanvas chart = page.drawings().get(0);
    redraw(chart);
    return chart;
  }

  /** Pixels between the two reports. */
  private static double width(DrawnCanvas chart) {
    return hit(chart, "r2").x() - hit(chart, "r1").x();
  }

  private static Area hit(DrawnCanvas drawing, String key) {
    return drawing.hits().of(key).map(Hits.Hit::area).orElseThrow(() -> new AssertionError(key));
  }

  private String label(TimelineRenderer timeline) {
    return control(timeline.control(), Label.class).getText();
  }

  private static void redraw(DrawnCanvas drawing) {
    drawing.canvas().redraw();
    drawing.canvas().update();
  }

  private static void mouse(Canvas canvas, int type, int x, int y, int mask) {
    Event event = new Event();
    event.button = 1;
    event.x = x;
    event.y = y;
    event.stateMask = mask;
    canvas.notifyListeners(type, event);
  }

  private static void wheel(Canvas canvas, int x, int mask) {
    Event event = new Event();
    event.count = 1;
    event.x = x;
    event.y = 100;
    event.stateMask = mask;
    canvas.notifyListeners(SWT.MouseWheel, event);
  }

  private static void key(Control control, int code) {
    Event event = new Event();
    event.keyCode = code;
    control.notifyListeners(SWT.KeyDown, event);
  }
}
