package org.annalist.workbench.render.timeline;

import java.util.List;
import org.annalist.api.view.Timeline;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.scale.DayScale;
import org.annalist.workbench.render.scale.DayTicks;
import org.annalist.workbench.render.scale.Days;

/** The axis of days in two rows, its lines through the lanes, and the flag of the selected day. */
final class AxisPainter {

  /** Height of the axis. */
  static final double HEIGHT = 42;

  private final Palette palette;
  private final Words words;
  private final DayScale scale;

  AxisPainter(Palette palette, Words words, DayScale scale) {
    this.palette = palette;
    this.words = words;
    this.scale = scale;
  }

  /** Lines of ticks from the axis down through the lanes. */
  void paintLines(Drawing drawing, double top, double bottom) {
    for (DayTicks.Tick tick : DayTicks.of(scale, 22)) {
      double x = scale.x(tick.day());
      drawing.fill(
          tick.major() ? palette.line2() : palette.grid(), new Area(x, top, 1, bottom - top));
    }
  }

  void paintAxis(Drawing drawing, double y) {
    drawing.fill(palette.base(), new Area(scale.left(), y, scale.width(), HEIGHT));
    List<DayTicks.Tick> ticks = DayTicks.of(scale, 22);
    double right = scale.left() + scale.width();
    for (int i = 0; i < ticks.size(); i++) {
      DayTicks.Tick tick = ticks.get(i);
      double x = scale.x(tick.day());
      if (tick.major()) {
        drawing.fill(palette.neutral(), new Area(x, y + 4, 1, HEIGHT - 4));
        String label = drawing.fit(tick.label(), Face.SMALL_BOLD, right - x - 8);
        drawing.text(label, Face.SMALL_BOLD, palette.text(), x + 5, y + 3);
      } else {
        double next = nextX(ticks, i, right);
        drawing.fill(palette.neutral(), new Area(x, y + HEIGHT - 5, 1, 5));
        double width = drawing.width(tick.label(), Face.SMALL);
        if (width + 4 < next - x) {
          // A month is named in its middle, not at its first day.
          double middle = (x + next) / 2 - width / 2;
          drawing.text(tick.label(), Face.SMALL, palette.text2(), middle, y + 21);
        }
      }
    }
    paintFirstYear(drawing, ticks, y);
    drawing.fill(palette.line(), new Area(scale.left(), y + HEIGHT - 1, scale.width(), 1));
  }

  /** Where the view begins within a year, the year still says which one it is. */
  private void paintFirstYear(Drawing drawing, List<DayTicks.Tick> ticks, double y) {
    double firstMajor =
        ticks.stream()
            .filter(DayTicks.Tick::major)
            .mapToDouble(t -> scale.x(t.day()))
            .min()
            .orElse(scale.left() + scale.width());
    boolean months = ticks.stream().anyMatch(t -> !t.major());
    String year = Integer.toString(java.time.LocalDate.ofEpochDay((long) scale.from()).getYear());
    if (months && firstMajor - scale.left() > drawing.width(year, Face.SMALL_BOLD) + 12) {
      drawing.text(year, Face.SMALL_BOLD, palette.text(), scale.left() + 5, y + 3);
    }
  }

  private double nextX(List<DayTicks.Tick> ticks, int from, double right) {
    double x = ticks.get(from).day();
    return ticks.stream()
        .filter(t -> t.day() > x)
        .mapToDouble(t -> scale.x(t.day()))
        .min()
        .orElse(right);
  }

  /** The selected day: a flag on the axis with a line through all lanes. */
  void paintFlag(Drawing drawing, Timeline.Item item, double y, double bottom) {
    double x = scale.x(item.from());
    if (x < scale.left() || x > scale.left() + scale.width()) {
      return;
    }
    drawing.fill(palette.accent(), new Area(x - 0.5, y + 20, 1, bottom - y - 20));
    String day = Days.words(item.from(), item.precision(), item.inferred(), words.locale());
    double width = drawing.width(day, Face.SMALL_BOLD) + 14;
    double left =
        Math.max(scale.left(), Math.min(x - width / 2, scale.left() + scale.width() - width));
    drawing.fillRound(palette.sel(), 3, new Area(left, y + 2, width, 18));
    double top = y + 11 - drawing.height(Face.SMALL_BOLD) / 2;
    drawing.text(day, Face.SMALL_BOLD, palette.onSel(), left + 7, top);
  }
}
