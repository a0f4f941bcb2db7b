package org.annalist.workbench.render.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.view.XyChart;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Palette;

/** Bars of several lines upon each other, where they hold on one day or for one category. */
final class StackPainter {

  private static final double WIDTH = 34;

  private final Palette palette;
  private final Map<Double, Double> reached = new HashMap<>();

  StackPainter(Palette palette) {
    this.palette = palette;
  }

  /** Draws the next line upon those drawn before. */
  void paint(
      Drawing drawing,
      Plot plot,
      ChartData.Drawn line,
      int series,
      Hits hits,
      Painting.State state) {
    List<XyChart.Item> items = line.items();
    double width =
        Math.max(2, Math.min(WIDTH, plot.area().width() / Math.max(1, items.size()) * 0.7));
    for (XyChart.Item item : items) {
      double below = reached.getOrDefault(item.x(), 0.0);
      double top = plot.y(below + item.value());
      double foot = plot.y(below);
      Area bar =
          new Area(plot.x(item.x()) - width / 2, Math.min(top, foot), width, Math.abs(foot - top));
      drawing.fill(palette.series(series), bar);
      drawing.fill(palette.base(), new Area(bar.x(), bar.y(), width, 1));
      if (item.key().equals(state.selected())) {
        drawing.frameRound(palette.accent(), 2, Dash.SOLID, 2, bar.grow(3));
      }
      boolean room = bar.height() > drawing.height(Face.SMALL_BOLD) + 2;
      if (room && drawing.width(item.label(), Face.SMALL_BOLD) < width + 40) {
        double y = bar.centreY() - drawing.height(Face.SMALL_BOLD) / 2;
        drawing.text(item.label(), Face.SMALL_BOLD, palette.text(), bar.right() + 5, y);
      }
      hits.add(item.key(), bar, item.label(), series);
      reached.put(item.x(), below + item.value());
    }
  }
}
