package org.annalist.workbench.render.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annalist.api.view.Precision;
import org.annalist.api.view.Timeline;
import org.annalist.workbench.draw.RecordingDrawing;
import org.annalist.workbench.render.scale.DayScale;
import org.junit.jupiter.api.Test;

class LaneLayoutTest {

  private static final DayScale SCALE = new DayScale(day("2031-01-01"), day("2032-01-01"), 0, 730);

  private static double day(String iso) {
    return LocalDate.parse(iso).toEpochDay();
  }

  private static Timeline.Item item(
      String key, Timeline.Shape shape, String from, String to, Precision precision, int weight) {
    return new Timeline.Item(
        key,
        shape,
        day(from),
        day(to),
        precision,
        false,
        false,
        false,
        false,
        "mục " + key,
        1,
        weight);
  }

  private static LaneLayout.Placed placed(LaneLayout.Lane lane, String key) {
    return lane.placed().stream()
        .filter(p -> p.item().key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key));
  }

  private static LaneLayout.Lane lay(Timeline.Item... items) {
    return LaneLayout.of(List.of(items), SCALE, new RecordingDrawing());
  }

  @Test
  void aMonthIsAsWideAsAMonthAndADayIsADisc() {
    LaneLayout.Lane lane =
        lay(
            item("m", Timeline.Shape.POINT, "2031-03-01", "2031-03-01", Precision.MONTH, 1),
            item("d", Timeline.Shape.POINT, "2031-09-01", "2031-09-01", Precision.DAY, 1));
    LaneLayout.Placed month = placed(lane, "m");
    assertThat(month.x1()).isEqualTo(SCALE.x(day("2031-03-01")), within(0.01));
    assertThat(month.x2()).isEqualTo(SCALE.x(day("2031-04-01")), within(0.01));
    LaneLayout.Placed one = placed(lane, "d");
    assertThat((one.x1() + one.x2()) / 2).isEqualTo(SCALE.x(day("2031-09-01")), within(0.01));
  }

  @Test
  void wordsNeverLieOverEachOther() {
    List<Timeline.Item> items = new ArrayList<>();
    for (int i = 1; i <= 28; i++) {
      String at = String.format("2031-06-%02d", i);
      items.add(item("p" + i, Timeline.Shape.POINT, at, at, Precision.DAY, i));
    }
    LaneLayout.Lane lane = LaneLayout.of(items, SCALE, new RecordingDrawing());
    List<LaneLayout.Placed> named =
        lane.placed().stream().filter(p -> !p.label().isEmpty()).toList();
    assertThat(named).isNotEmpty();
    assertThat(lane.rows()).isLessThanOrEqualTo(LaneLayout.ROWS);
    for (LaneLayout.Placed a : named) {
      for (LaneLayout.Placed b : named) {
        if (a != b && a.row() == b.row()) {
          double right = a.labelX() + 6 * a.label().length();
          boolean apart = right <= b.labelX() || b.labelX() + 6 * b.label().length() <= a.labelX();
          assertThat(apart).as(a.label() + " and " + b.label()).isTrue();
        }
      }
    }
    assertThat(named).extracting(p -> p.item().weight()).contains(28);
  }

  @Test
  void aLongIntervalCarriesItsWordsAboveAndAShortOneBeforeItsBegin() {
    LaneLayout.Lane lane =
        lay(
            item("long", Timeline.Shape.INTERVAL, "2031-02-01", "2031-11-01", Precision.DAY, 1),
            item("short", Timeline.Shape.INTERVAL, "2031-10-01", "2031-10-05", Precision.DAY, 1));
    assertThat(placed(lane, "long").above()).isTrue();
    LaneLayout.Placed brief = placed(lane, "short");
    assertThat(brief.above()).isFalse();
    assertThat(brief.labelX() + 6 * brief.label().length()).isLessThan(brief.x1());
    assertThat(brief.row()).isNotEqualTo(placed(lane, "long").row());
  }

  @Test
  void itemsKeepTheirPlacesWhateverOrderTheyCameIn() {
    Timeline.Item a = item("a", Timeline.Shape.POINT, "2031-05-01", "2031-05-01", Precision.DAY, 1);
    Timeline.Item b = item("b", Timeline.Shape.POINT, "2031-05-20", "2031-05-20", Precision.DAY, 2);
    assertThat(lay(a, b)).isEqualTo(lay(b, a));
  }
}
