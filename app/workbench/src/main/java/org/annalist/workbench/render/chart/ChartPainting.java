package org.annalist.workbench.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.api.view.XyChart;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Measure;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.look.Words;

/** A whole chart: title, what is counted, the plot, names of lines beside their last values. */
final class ChartPainting implements Painting {

  /** Room for the values of the axis. */
  private static final double LEFT = 62;

  private final ChartData data;
  private final Palette palette;
  private final Words words;

  ChartPainting(ChartData data, Palette palette, Words words) {
    this.data = data;
    this.palette = palette;
    this.words = words;
  }

  /** Height that the chart needs. */
  static int height(ChartData data) {
    return data.isBreakdown() ? (int) BreakdownPainter.height(data) + 70 : 340;
  }

  @Override
  public void paint(Drawing drawing, Area area, Hits hits, State state) {
    double y = area.y() + 12;
    double left = area.x() + 16;
    double width = area.width() - 32;
    if (!data.title().isEmpty()) {
      drawing.text(
          drawing.fit(data.title(), Face.TITLE, width), Face.TITLE, palette.text(), left, y);
      y += drawing.height(Face.TITLE) + 2;
    }
    String subtitle = subtitle();
    if (!subtitle.isEmpty()) {
      drawing.text(drawing.fit(subtitle, Face.SMALL, width), Face.SMALL, palette.text2(), left, y);
      y += drawing.height(Face.SMALL);
    }
    y += 12;
    if (data.isBreakdown()) {
      Area inside = new Area(left, y, width, area.bottom() - y);
      new BreakdownPainter(palette, words).paint(drawing, data, inside, hits, state);
    } else {
      paintPlot(drawing, area, y, hits, state);
    }
  }

  /** The subtitle; the unit stands before it if the subtitle does not name it. */
  private String subtitle() {
    if (data.unit().isEmpty() || data.subtitle().contains(data.unit())) {
      return data.subtitle();
    }
    return data.subtitle().isEmpty() ? data.unit() : data.unit() + " · " + data.subtitle();
  }

  private void paintPlot(Drawing drawing, Area area, double top, Hits hits, State state) {
    boolean several = data.lines().size() > 1;
    double names = namesWidth(data, drawing);
    double foot = data.hasDays() ? 48 : 30;
    Area across = plotWidth(data, drawing, area);
    Area inside =
        new Area(
            across.x(), top + 14, across.width(), Math.max(40, area.bottom() - top - 14 - foot));
    Plot plot = new Plot(data, palette, words, inside);
    plot.paintGrid(drawing);
    List<XyChart.Item> items = new ArrayList<>();
    data.lines().forEach(l -> items.addAll(l.items()));
    plot.paintAxis(drawing, items);
    int bars =
        (int) data.lines().stream().filter(l -> l.line().style() == XyChart.Style.BAR).count();
    StackPainter stacks = new StackPainter(palette);
    for (int i = 0; i < data.lines().size(); i++) {
      ChartData.Drawn line = data.lines().get(i);
      if (line.line().style() == XyChart.Style.STACKED) {
        stacks.paint(drawing, plot, line, i, hits, state);
      } else if (line.line().style() == XyChart.Style.RATIO) {
        new RatioPainter(palette, words).paint(drawing, plot, line, i, hits, state);
      } else {
        new LinePainter(palette).paint(drawing, plot, line, i, bars, hits, state);
      }
    }
    plot.paintMilestones(drawing, hits, state);
    if (several) {
      paintNames(drawing, plot, names);
    }
  }

  /** From where to where values are drawn inside an area; its height means nothing. */
  static Area plotWidth(ChartData data, Measure measure, Area area) {
    double width = area.width() - LEFT - namesWidth(data, measure) - 16;
    return new Area(area.x() + LEFT, area.y(), Math.max(80, width), area.height());
  }

  private static double namesWidth(ChartData data, Measure measure) {
    double names = 20;
    if (data.lines().size() > 1) {
      for (ChartData.Drawn line : data.lines()) {
        names = Math.max(names, Math.min(190, measure.width(line.line().name(), Face.BOLD) + 28));
      }
    } else if (data.lines().stream().anyMatch(l -> l.line().style() == XyChart.Style.RATIO)) {
      names = 110;
    }
    return names;
  }

  /** Names of lines right of their last values, pushed apart where they would meet. */
  private void paintNames(Drawing drawing, Plot plot, double room) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < data.lines().size(); i++) {
      if (!data.lines().get(i).items().isEmpty()) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble(i -> lastY(plot, data.lines().get(i))));
    double free = plot.area().y();
    for (int i : order) {
      double half = drawing.height(Face.BOLD) / 2;
      double y = Math.max(free, lastY(plot, data.lines().get(i)) - half);
      String name = drawing.fit(data.lines().get(i).line().name(), Face.BOLD, room - 22);
      double x = plot.area().right() + 20;
      new Marker(drawing, palette.base()).series(i, palette.series(i), x - 9, y + half);
      drawing.text(name, Face.BOLD, palette.series(i), x, y);
      free = y + 2 * half;
    }
  }

  private static double lastY(Plot plot, ChartData.Drawn line) {
    return plot.y(line.items().get(line.items().size() - 1).value());
  }
}
