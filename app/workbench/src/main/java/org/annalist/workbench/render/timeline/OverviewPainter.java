package org.annalist.workbench.render.timeline;

import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.scale.DayScale;
import org.annalist.workbench.render.scale.DayTicks;

/** The whole corpus in a strip, with the window of the view and its two handles. */
final class OverviewPainter {

  /** Height of the strip. */
  static final double HEIGHT = 74;

  private static final double AXIS = 20;

  private final Palette palette;
  private final Words words;

  OverviewPainter(Palette palette, Words words) {
    this.palette = palette;
    this.words = words;
  }

  /** The scale of the strip. */
  static DayScale scale(TimelineData data, double left, double width) {
    return new DayScale(data.overviewFrom(), data.overviewTo(), left, width);
  }

  void paint(Drawing drawing, TimelineData data, Area area, double left) {
    DayScale scale = scale(data, left, area.right() - left - 12);
    drawing.fill(palette.base(), area);
    drawing.fill(palette.line2(), new Area(area.x(), area.y(), area.width(), 1));
    drawing.text(words.of("timeline.overview"), Face.SMALL_BOLD, palette.text(), 10, area.y() + 8);
    drawing.text(words.of("timeline.overviewUnit"), Face.SMALL, palette.text2(), 10, area.y() + 26);
    double foot = area.bottom() - AXIS;
    double tall = foot - area.y() - 20;
    long most = 1;
    for (long count : data.overview()) {
      most = Math.max(most, count);
    }
    double step = scale.width() / data.overview().length;
    for (int i = 0; i < data.overview().length; i++) {
      long count = data.overview()[i];
      if (count > 0) {
        double height = Math.max(2, tall * count / most);
        double x = left + i * step;
        drawing.fill(palette.text2(), new Area(x, foot - height, Math.max(1, step - 1), height));
      }
    }
    drawing.fill(palette.neutral(), new Area(left, foot, scale.width(), 1));
    for (DayTicks.Tick tick : DayTicks.of(scale, 40)) {
      if (tick.major()) {
        double x = scale.x(tick.day());
        drawing.fill(palette.neutral(), new Area(x, foot, 1, 4));
        if (x + 4 + drawing.width(tick.label(), Face.SMALL) < area.right()) {
          drawing.text(tick.label(), Face.SMALL, palette.text2(), x + 4, foot + 2);
        }
      }
    }
    paintOutside(drawing, data, area, left, scale);
    paintWindow(drawing, data, scale, area.y() + 6, foot);
  }

  private void paintOutside(
      Drawing drawing, TimelineData data, Area area, double left, DayScale scale) {
    if (data.before() > 0) {
      String before = words.of("timeline.before", words.number(data.before()));
      drawing.text("◂ " + before, Face.SMALL, palette.text2(), left + 4, area.y() + 4);
    }
    if (data.after() > 0) {
      String after = words.of("timeline.after", words.number(data.after()));
      double right = left + scale.width() - 4;
      drawing.textRight(after + " ▸", Face.SMALL, palette.text2(), right, area.y() + 4);
    }
  }

  private void paintWindow(
      Drawing drawing, TimelineData data, DayScale scale, double top, double foot) {
    double right = scale.left() + scale.width();
    double from = Math.max(scale.left(), Math.min(right, scale.x(data.from())));
    double to = Math.max(from + 3, Math.min(right, scale.x(data.to())));
    Area window = new Area(from, top, to - from, foot - top);
    drawing.fill(palette.accent().withAlpha(30), window);
    drawing.frame(palette.accent(), 1.4, Dash.SOLID, window);
    for (double x : new double[] {from, to}) {
      Area handle = new Area(x - 3, window.centreY() - 9, 7, 18);
      drawing.fillRound(palette.base(), 3, handle);
      drawing.frameRound(palette.accent(), 1.4, Dash.SOLID, 3, handle);
    }
  }
}
