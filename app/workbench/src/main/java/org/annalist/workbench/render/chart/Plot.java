package org.annalist.workbench.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.api.view.XyChart;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Outline;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.scale.DayScale;
import org.annalist.workbench.render.scale.DayTicks;
import org.annalist.workbench.render.scale.Days;
import org.annalist.workbench.render.scale.ValueScale;

/** The inside of a chart: its scales, grid, axes and milestones. */
final class Plot {

  private final ChartData data;
  private final Palette palette;
  private final Words words;
  private final Area area;
  private final DayScale days;
  private final ValueScale values;

  /** The plot of a chart inside an area. */
  Plot(ChartData data, Palette palette, Words words, Area area) {
    this.data = data;
    this.palette = palette;
    this.words = words;
    this.area = area;
    this.days = new DayScale(data.from(), data.to(), area.x(), area.width());
    this.values =
        ValueScale.of(data.least(), data.most(), data.fromZero(), area.bottom(), -area.height());
  }

  Area area() {
    return area;
  }

  /** Pixel of a day, or of the middle of a category. */
  double x(double x) {
    return days.x(x);
  }

  double y(double value) {
    return values.at(value);
  }

  /** Pixels between two categories. */
  double categoryWidth() {
    return area.width() / Math.max(1, data.to() - data.from());
  }

  /** A line through the plot at a value that is named in bold, such as the whole of ratios. */
  void paintLevel(Drawing drawing, double value) {
    double y = y(value);
    drawing.fill(palette.neutral(), new Area(area.x(), y, area.width(), 1));
    double height = drawing.height(Face.SMALL_BOLD);
    String label = words.number(Math.round(value));
    double width = drawing.width(label, Face.SMALL_BOLD);
    drawing.fill(
        palette.base(), new Area(area.x() - 16 - width, y - height / 2, width + 12, height));
    drawing.textRight(label, Face.SMALL_BOLD, palette.text(), area.x() - 8, y - height / 2);
  }

  /** The line that values stand on: zero, or the foot of the plot. */
  double floor() {
    return y(Math.max(0, values.low()));
  }

  void paintGrid(Drawing drawing) {
    for (double tick : values.ticks()) {
      double y = y(tick);
      boolean floor = tick == 0 || tick == values.low();
      drawing.fill(
          floor ? palette.neutral() : palette.grid(), new Area(area.x(), y, area.width(), 1));
      String label = values.label(tick, words.locale());
      double top = y - drawing.height(Face.SMALL) / 2;
      drawing.textRight(label, Face.SMALL, palette.text2(), area.x() - 8, top);
    }
    if (!values.startsAtZero() && values.low() > 0) {
      String note = words.of("chart.notZero", values.label(values.low(), words.locale()));
      drawing.text(note, Face.SMALL, palette.warn(), area.x() + 4, area.bottom() - 20);
    }
  }

  void paintAxis(Drawing drawing, List<XyChart.Item> items) {
    if (data.hasDays()) {
      paintDays(drawing);
      paintDatesOfItems(drawing, items);
    } else {
      paintCategories(drawing);
    }
  }

  private void paintDays(Drawing drawing) {
    double y = area.bottom();
    double lastRight = area.x() - 100;
    for (DayTicks.Tick tick : DayTicks.of(days, 40)) {
      double x = x(tick.day());
      drawing.fill(palette.neutral(), new Area(x, y, 1, tick.major() ? 8 : 4));
      Face face = tick.major() ? Face.SMALL_BOLD : Face.SMALL;
      boolean newYear = !tick.major() && tick.label().equals("1");
      double left = tick.major() ? x + 3 : x - drawing.width(tick.label(), face) / 2;
      double right = left + drawing.width(tick.label(), face);
      if (!newYear && right < area.right() + 8) {
        boolean free = tick.major() || left > lastRight + 4;
        if (free) {
          drawing.text(
              tick.label(), face, tick.major() ? palette.text() : palette.text2(), left, y + 7);
        }
      }
      lastRight = tick.major() ? right : lastRight;
    }
  }

  /** Exact days below the points they belong to, where they do not run into each other. */
  private void paintDatesOfItems(Drawing drawing, List<XyChart.Item> items) {
    double y = area.bottom() + 7 + drawing.height(Face.SMALL);
    double free = area.x() - 60;
    List<XyChart.Item> byDay = new ArrayList<>(items);
    byDay.sort(java.util.Comparator.comparingDouble(XyChart.Item::x));
    for (XyChart.Item item : byDay) {
      String label = Days.words(item.x(), item.precision(), item.inferred(), words.locale());
      double width = drawing.width(label, Face.SMALL_BOLD);
      double left = x(item.x()) - width / 2;
      if (left > free) {
        drawing.text(label, Face.SMALL_BOLD, palette.text(), left, y);
        free = left + width + 8;
      }
    }
  }

  private void paintCategories(Drawing drawing) {
    double step = categoryWidth();
    for (int i = 0; i < data.categories().size(); i++) {
      String label = drawing.fit(data.categories().get(i), Face.SMALL, step - 6);
      drawing.textCentred(label, Face.SMALL, palette.text(), x(i), area.bottom() + 7);
    }
  }

  /** Milestones: hollow diamonds on the axis, their words where they hide nothing. */
  void paintMilestones(Drawing drawing, Hits hits, Painting.State state) {
    List<Area> taken = new ArrayList<>();
    hits.all().forEach(hit -> taken.add(hit.area()));
    for (XyChart.Milestone milestone : data.milestones()) {
      double x = x(milestone.x());
      double y = area.bottom() - 16;
      drawing.line(palette.neutral(), 1, Dash.SHORT, x, y, x, area.bottom());
      drawing.fill(palette.base(), Outline.diamond(x, y, 5));
      boolean picked = milestone.key().equals(state.selected());
      drawing.stroke(
          picked ? palette.accent() : palette.neutral(), 1.4, Dash.SOLID, Outline.diamond(x, y, 5));
      Area diamond = new Area(x - 7, y - 7, 14, 14);
      taken.add(diamond);
      double width = drawing.width(milestone.label(), Face.SMALL);
      double height = drawing.height(Face.SMALL);
      Stream.of(
              new Area(x + 10, y - height / 2, width, height),
              new Area(x - 10 - width, y - height / 2, width, height),
              new Area(Math.max(area.x(), x - width / 2), y - 10 - height, width, height))
          .filter(place -> place.x() >= area.x() && place.right() <= area.right())
          .filter(place -> taken.stream().noneMatch(place::meets))
          .findFirst()
          .ifPresent(
              place -> {
                taken.add(place);
                drawing.textOver(
                    milestone.label(),
                    Face.SMALL,
                    palette.text2(),
                    palette.base(),
                    place.x(),
                    place.y());
              });
      hits.add(milestone.key(), diamond, milestone.label());
    }
  }
}
