package org.annalist.workbench.render.chart;

import java.util.List;
import org.annalist.api.annotation.Quantity.Qualifier;
import org.annalist.api.view.XyChart;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Palette;

/** Lines, steps and bars. */
final class LinePainter {

  /** Points nearer than this are a line; farther ones have nothing known between them: dots. */
  private static final double NEAR = 6;

  private final Palette palette;

  LinePainter(Palette palette) {
    this.palette = palette;
  }

  /**
   * Draws a line of values.
   *
   * @param bars number of lines that are bars; they stand beside each other
   */
  void paint(
      Drawing drawing,
      Plot plot,
      ChartData.Drawn line,
      int series,
      int bars,
      Hits hits,
      Painting.State state) {
    Ink ink = palette.series(series);
    if (line.line().style() == XyChart.Style.BAR) {
      paintBars(drawing, plot, line, series, bars, ink, hits, state);
      return;
    }
    List<XyChart.Item> items = line.items();
    if (DenseLine.isDense(plot, items)) {
      new DenseLine(drawing, plot).paint(line, series, ink, hits, state);
      return;
    }
    Dash own = Dash.values()[series % 5];
    for (int i = 0; i + 1 < items.size(); i++) {
      join(drawing, plot, items.get(i), items.get(i + 1), line.line().style(), own, ink);
    }
    Marker marker = new Marker(drawing, palette.base());
    double free = plot.area().x() - 40;
    for (XyChart.Item item : items) {
      double x = plot.x(item.x());
      double y = plot.y(item.value());
      mark(drawing, plot, marker, item, series, ink, x, y);
      boolean picked = item.key().equals(state.selected());
      if (picked) {
        drawing.ring(palette.accent(), 2, Dash.SOLID, x, y, 9);
      }
      double width = drawing.width(item.label(), Face.SMALL_BOLD);
      boolean room = x - width / 2 > free && x + width / 2 < plot.area().right() + 60;
      if (picked || state.hovered().equals(item.key()) || room) {
        double lift = item.qualifier() == Qualifier.EXACT ? 22 : 42;
        double above = Math.max(plot.area().y() - 16, y - lift);
        drawing.textOver(item.label(), Face.SMALL_BOLD, ink, palette.base(), x - width / 2, above);
        free = Math.max(free, x + width / 2 + 10);
      }
      hits.add(item.key(), new Area(x - 6, y - 6, 12, 12), item.label(), series);
    }
  }

  private void join(
      Drawing drawing,
      Plot plot,
      XyChart.Item from,
      XyChart.Item to,
      XyChart.Style style,
      Dash own,
      Ink ink) {
    double x1 = plot.x(from.x());
    double x2 = plot.x(to.x());
    double y1 = plot.y(from.value());
    double y2 = plot.y(to.value());
    if (style == XyChart.Style.STEP) {
      drawing.line(ink, 1.8, own, x1, y1, x2, y1);
      drawing.line(ink, 1.8, own, x2, y1, x2, y2);
    } else {
      drawing.line(ink, 1.6, x2 - x1 < NEAR ? own : Dash.BETWEEN, x1, y1, x2, y2);
    }
  }

  private void mark(
      Drawing drawing,
      Plot plot,
      Marker marker,
      XyChart.Item item,
      int series,
      Ink ink,
      double x,
      double y) {
    if (!Double.isNaN(item.to()) && item.qualifier() == Qualifier.ORDER) {
      marker.order(ink, x, y, plot.y(item.to()));
    } else if (!Double.isNaN(item.to())) {
      marker.range(ink, x, y, plot.y(item.to()));
    } else if (item.inferred() && item.qualifier() == Qualifier.EXACT) {
      drawing.disc(palette.base(), x, y, 4.5);
      drawing.ring(ink, 1.6, Dash.DOTS, x, y, 4.5);
    } else {
      marker.value(series, ink, item.qualifier(), x, y);
    }
  }

  private void paintBars(
      Drawing drawing,
      Plot plot,
      ChartData.Drawn line,
      int series,
      int bars,
      Ink ink,
      Hits hits,
      Painting.State state) {
    double room = Math.min(56, Math.max(4, plot.categoryWidth() * 0.7));
    double width = Math.max(3, room / Math.max(1, bars));
    for (XyChart.Item item : line.items()) {
      double x = plot.x(item.x()) - room / 2 + series * width;
      double top = plot.y(item.value());
      double floor = plot.floor();
      Area bar = new Area(x, Math.min(top, floor), width - 1, Math.abs(floor - top));
      drawing.fill(ink, bar);
      if (!Double.isNaN(item.to())) {
        new Marker(drawing, palette.base()).range(ink, bar.centreX(), top, plot.y(item.to()));
      }
      if (item.key().equals(state.selected())) {
        drawing.frameRound(palette.accent(), 2, Dash.SOLID, 2, bar.grow(3));
      }
      if (drawing.width(item.label(), Face.SMALL_BOLD) < Math.max(width + 20, 44)) {
        drawing.textCentred(
            item.label(), Face.SMALL_BOLD, palette.text(), bar.centreX(), bar.y() - 18);
      }
      hits.add(item.key(), bar, item.label(), series);
    }
  }
}
